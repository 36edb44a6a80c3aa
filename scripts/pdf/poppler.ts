/** Reading PDF files back with poppler's `pdfinfo`. */

import { execFileSync } from 'node:child_process';

/**
 * Whether `pdfinfo` starts; without it no page number can be known.
 * @throws with what to install
 */
export function needPoppler(): void {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'Page numbers are read back with pdfinfo, which does not start here. Install poppler: sudo apt-get install poppler-utils, or brew install poppler.',
    );
  }
}

/** Sheet of each id that a link of the file leads to; 1 is the first. */
export function sheetsOf(file: string): Map<string, number> {
  return parseDestinations(pdfinfo(['-dests', file]));
}

/** Number of sheets of a file. */
export function sheetCount(file: string): number {
  return Number(/^Pages:\s+(\d+)$/m.exec(pdfinfo([file]))?.[1]);
}

/** Reads the list that `pdfinfo -dests` prints: `   2 [ XYZ    0  843 null      ] "process_the-loop"`. */
export function parseDestinations(list: string): Map<string, number> {
  return new Map([...list.matchAll(/^ *(\d+) \[[^\]]*\] "(.*)"$/gm)].map(([, sheet, id = '']) => [id, Number(sheet)]));
}

function pdfinfo(args: readonly string[]): string {
  return execFileSync('pdfinfo', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
}
