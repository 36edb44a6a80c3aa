/** Looking up phrases of one to several words in a sentence. */

import type { Sentence, Span, Word } from '../text.ts';

/** A phrase found: its place, and its first and last word by number in the sentence. */
export interface Found<Value> extends Span {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

/** A list of phrases in lower case, ready for lookup by their first word. */
export type Phrases<Value> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly value: Value }[]
>;

/** Prepares a list. The longest phrase wins where several begin alike. */
export function phrases<Value>(list: Iterable<readonly [phrase: string, value: Value]>): Phrases<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of list) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** All phrases of the list in a sentence, from left to right, none overlapping another. */
export function find<Value>(list: Phrases<Value>, { words }: Sentence): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let n = 0; n < words.length; n += 1) {
    const entry = list
      .get((words[n] as Word).lower)
      ?.find(({ words: wanted }) => wanted.every((word, m) => words[n + m]?.lower === word));
    if (!entry) continue;
    const last = n + entry.words.length - 1;
    found.push({
      start: (words[n] as Word).start,
      end: (words[last] as Word).end,
      value: entry.value,
      first: n,
      last,
    });
    n = last;
  }
  return found;
}
