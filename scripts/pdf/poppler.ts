/** Reading PDF files back with poppler's `pdfinfo`. */

import { execFileSync } from 'node:child_process';
import { run } from '../lib/processes.ts';

/**
 * Makes sure that poppler is there: root on a Debian may install it.
 * @throws with what to install, where it is not there and cannot be installed
 */
export async function needPoppler(): Promise<void> {
  if (starts()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('No pdfinfo found; trying apt-get install poppler-utils …');
    const install = ['install', '-y', '--no-install-recommends', 'poppler-utils'];
    const how = { timeout: 240_000, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    if ((await run('apt-get', install, how)).code !== 0 && (await run('apt-get', ['update'], how)).code === 0)
      await run('apt-get', install, how);
    if (starts()) return;
  }
  throw new Error(
    'Page numbers are read back with pdfinfo, which does not start here. Install poppler: sudo apt-get install poppler-utils, or brew install poppler.',
  );
}

function starts(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
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
