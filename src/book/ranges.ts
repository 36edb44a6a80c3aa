/** Parts of the alphabet, each a page of its own where one page would be too long. Their addresses stay as the book grows. */

import { fold } from './sorting.ts';

export const RANGES = ['a', 'b-d', 'e-h', 'i-l', 'm-p', 'q-s', 't-z'] as const;
export type Range = (typeof RANGES)[number];

/** The range of a text by its first letter; digits come with the first. */
export function rangeOf(text: string): Range {
  const letter = /[a-z0-9]/.exec(fold(text))?.[0] ?? '';
  return RANGES.find((range) => letter <= range.slice(-1)) ?? 't-z';
}

/** `A`, or `B to D`. */
export const rangeName = (range: Range): string => range.toUpperCase().replace('-', ' to ');

/** Entries by range, in the order of the alphabet; ranges without one are left out. */
export function byRange<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): { readonly range: Range; readonly entries: readonly Entry[] }[] {
  const groups = Map.groupBy(entries, (entry) => rangeOf(nameOf(entry)));
  return RANGES.flatMap((range) => {
    const own = groups.get(range);
    return own ? [{ range, entries: own }] : [];
  });
}
