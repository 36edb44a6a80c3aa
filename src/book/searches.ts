/**
 * What people type when they look for a page: `content/searches/*.txt`. Tens of thousands of lines, so text and no YAML: the
 * address of a page, and below it one query a line.
 */

import type { Fault } from './types.ts';

/** Queries by the address of the page that answers them. */
export type Searches = ReadonlyMap<string, readonly string[]>;

/** An address with the queries below it, and where it stands. */
export interface SearchesBlock {
  readonly address: string;
  readonly typed: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** Letters of a query; search cuts longer ones. */
const LONGEST = 400;
const FORM =
  'Write the address of a page (/process/the-loop/) on a line, and below it what people type, one query a line.';

/** Whether a file holds what people type. */
export function isSearches(file: string): boolean {
  return /^content\/searches\/[a-z0-9-]+\.txt$/.test(file);
}

/** Reads a file; what is wrong with it goes to `faults`. */
export function readSearches(text: string, file: string, faults: Fault[]): SearchesBlock[] {
  const blocks: { address: string; typed: string[]; file: string; line: number }[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of text.split('\n').entries()) {
    const [line, said] = [index + 1, raw.trim()];
    const block = blocks.at(-1);
    if (said === '') continue;
    if (said.startsWith('/')) {
      blocks.push({ address: said, typed: [], file, line });
      seen.clear();
    } else if (!block) {
      faults.push({ file, line, what: `“${said}” stands below no address.`, allowed: FORM });
    } else if (said.length > LONGEST) {
      faults.push({ file, line, what: `The query has ${said.length} letters.`, allowed: `Write at most ${LONGEST}.` });
    } else if (seen.has(said.toLowerCase())) {
      faults.push({ file, line, what: `“${said}” stands twice below ${block.address}.`, allowed: 'Take one out.' });
    } else {
      seen.add(said.toLowerCase());
      block.typed.push(said);
    }
  }
  return blocks;
}

/** The queries of all files by address. */
export function joinSearches(blocks: readonly SearchesBlock[]): Searches {
  const searches = new Map<string, readonly string[]>();
  for (const { address, typed } of blocks) searches.set(address, [...(searches.get(address) ?? []), ...typed]);
  return searches;
}
