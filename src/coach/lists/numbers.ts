/** Telling a number, in figures or in words. */

import type { Word } from '../text.ts';

const IN_WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
    'million millions billion half halved twice double doubled triple tripled quadrupled third quarter none nobody'
  ).split(' '),
);

/** Whether a word is a number: `14`, `3.2`, `one-third`, `twice`. */
export function isNumber({ lower }: Word): boolean {
  return /\p{N}/u.test(lower) || lower.split('-').some((part) => IN_WORDS.has(part));
}

/** Words with a number in them that count nothing: "one", mostly a pronoun, and talks between two people. */
const NO_AMOUNTS = new Set(['one', 'one-to-one', 'one-on-one', 'one-to-ones', 'one-on-ones', 'one-off', 'two-way']);

/** Like `isNumber`, but without words that count nothing. */
export const isAmount = (word: Word): boolean => !NO_AMOUNTS.has(word.lower) && isNumber(word);
