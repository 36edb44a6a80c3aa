/**
 * How often the queries for each page have each word, as a file: what search knows of words that no page is called by. Pure;
 * written by the build, read in the browser.
 */

import type { Searches } from './searches.ts';
import { letterOf } from './letters.ts';
import { toWords } from './stems.ts';

/** The file. */
export interface CountsFile {
  /** Stems, sorted, blank between. */
  readonly stems: string;
  /**
   * Of each stem the pages whose queries have it, `|` between: for each of the LEVELS, `-` between, a letter for each page, which
   * says how many pages are passed over since the one before.
   */
  readonly pages: string;
}

/** Numbers of queries that are told apart; others stand for the nearest. */
const LEVELS = [1, 2, 3, 4, 6, 9, 14, 22, 34];
/** Queries that must have a word. What one query alone has is a slip, or a name that nobody else will type. */
const FEWEST = 2;
const BETWEEN = '|';
const LEVEL = '-';

/** Pages and numbers of queries by stem. */
export type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Counts the queries of pages. @param addresses of the pages of the answer list, in its order; others are left out */
export function countSearches(searches: Searches, addresses: readonly string[]): Counts {
  const counts = new Map<string, Map<number, number>>();
  for (const [page, address] of addresses.entries()) {
    for (const typed of searches.get(address) ?? []) {
      for (const stem of new Set(toWords(typed).map((word) => word.stem))) {
        const pages = counts.get(stem) ?? new Map<number, number>();
        counts.set(stem, pages);
        pages.set(page, (pages.get(page) ?? 0) + 1);
      }
    }
  }
  for (const [stem, pages] of counts)
    if ([...pages.values()].reduce((total, queries) => total + queries, 0) < FEWEST) counts.delete(stem);
  return counts;
}

/** Writes the file of some counts. */
export function packCounts(counts: Counts): CountsFile {
  const stems = [...counts.keys()].sort();
  return {
    stems: stems.join(' '),
    pages: stems.map((stem) => levelsOf(counts.get(stem) ?? new Map<number, number>())).join(BETWEEN),
  };
}

/** Reads the counts from their file; they are the caller’s to add to. */
export function unpackCounts({ stems, pages }: CountsFile): Map<string, Map<number, number>> {
  const numbers = new Map<string, number>();
  const numberOf = (letter: string): number => {
    // Letters are few, and asked for tens of thousands of times.
    while (!numbers.has(letter) && numbers.size < MOST_PAGES) numbers.set(letterOf(numbers.size), numbers.size);
    return numbers.get(letter) ?? 0;
  };
  const coded = pages.split(BETWEEN);
  return new Map(
    (stems === '' ? [] : stems.split(' ')).map((stem, at) => {
      const own = new Map<number, number>();
      for (const [level, letters] of (coded[at] ?? '').split(LEVEL).entries()) {
        let page = -1;
        for (const letter of letters) own.set((page += 1 + numberOf(letter)), LEVELS[level] ?? 1);
      }
      return [stem, own];
    }),
  );
}

/** Pages that a letter can tell apart; more than any book of this kind has. */
const MOST_PAGES = 4096;

function levelsOf(pages: ReadonlyMap<number, number>): string {
  const levels = LEVELS.map(() => ({ last: -1, letters: '' }));
  for (const [page, queries] of [...pages].sort(([a], [b]) => a - b)) {
    const level = levels[nearestLevel(queries)];
    if (!level) continue;
    level.letters += letterOf(page - level.last - 1);
    level.last = page;
  }
  return levels
    .map(({ letters }) => letters)
    .join(LEVEL)
    .replace(/-+$/, '');
}

const nearest = new Map<number, number>();

/** The level whose ratio to a number is nearest to 1. */
function nearestLevel(queries: number): number {
  let level = nearest.get(queries);
  if (level === undefined) {
    const far = LEVELS.map((one) => Math.abs(Math.log(one / queries)));
    nearest.set(queries, (level = far.indexOf(Math.min(...far))));
  }
  return level;
}
