/** The content of a folder, read, parsed and checked. */

import { checkContent } from './check/index.ts';
import type { Surroundings } from './check/context.ts';
import { parseContent } from './parse.ts';
import type { Parsed } from './parse.ts';
import { readAssets, readContent } from './read.ts';
import type { Content, Fault } from './types.ts';

export type LoadOptions = Omit<Surroundings, 'assets'>;

/** Reads, parses and checks everything below `<root>/content`. Throws nothing: what is wrong is in `faults`. */
export function loadContent(
  root: string,
  options: LoadOptions,
): { readonly content: Content; readonly faults: readonly Fault[]; readonly parsed: Parsed } {
  const parsed = parseContent(readContent(root));
  const faults = checkContent(parsed, { ...options, assets: readAssets(root) });
  return { content: parsed.content, faults, parsed };
}

/** Content with faults: its message lists every one of them. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`The content has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.\n\n${formatFaults(faults)}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** Faults as text, grouped by file: `file:line  what`, and below it `→ allowed`. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults
    .map(({ file, line, what, allowed }, index) => {
      const gap = index > 0 && faults[index - 1]?.file !== file ? '\n' : '';
      return `${gap}${file}:${line}  ${what}\n  → ${allowed}`;
    })
    .join('\n');
}
