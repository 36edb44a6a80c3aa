/** Another spelling for a query that found nothing: pure. */

import { toWords } from './query.ts';
import { BRITISH, COMMON_WORDS, STOP_WORDS, SYNONYMS } from './synonyms.ts';

const KNOWN = [...new Set([...SYNONYMS.flat().flatMap(toWords), ...Object.values(BRITISH)])].filter(
  (word) => word.length > 3,
);

/**
 * The query with each word that the book's vocabulary almost holds set right: one slip is forgiven
 * in short words, two from eight letters on. `undefined` when there is nothing to set right.
 */
export function suggest(typed: string): string | undefined {
  const words = toWords(typed);
  const better = words.map((word) => (isKnown(word) ? word : (nearest(word) ?? word)));
  return better.some((word, i) => word !== words[i]) ? better.join(' ') : undefined;
}

function isKnown(word: string): boolean {
  return word.length < 4 || STOP_WORDS.has(word) || COMMON_WORDS.has(word) || KNOWN.includes(word);
}

function nearest(word: string): string | undefined {
  let least = word.length < 8 ? 2 : 3;
  let found: string | undefined;
  for (const known of KNOWN) {
    const slips = distance(word, known);
    if (slips < least) [least, found] = [slips, known];
  }
  return found;
}

/** Slips between two words: a letter more, less or other, or two neighbors swapped (optimal string alignment). */
export function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      row[j] = least;
    }
  }
  return at(a.length, b.length);
}
