/** What the writing desk says of a text’s length. Pure. */

import { CHARACTER_LIMIT } from '../../coach/measures.ts';
import type { Measures } from '../../coach/measures.ts';
import { count } from '../../book/wording.ts';

const number = (value: number): string => value.toLocaleString('en-US');

/** The length in one line; an empty text says what to do. */
export function lengthLine({ words, characters, pages }: Measures): string {
  if (words === 0) return 'Nothing to check yet.';
  const over = characters - CHARACTER_LIMIT;
  const limit =
    over > 0
      ? `${number(characters)} characters, ${number(over)} over the limit of ${number(CHARACTER_LIMIT)}`
      : `${number(characters)} of ${number(CHARACTER_LIMIT)} characters`;
  return `${count(words, 'word')} · ${limit} · about ${pages === 1 ? '1 page' : `${pages} pages`}`;
}
