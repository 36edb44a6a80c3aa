/** What may be meant by words of a query that are in no index. Loaded when there are such. Pure. */

import { CORRECTED } from '../../book/stems.ts';
import { editDistance } from '../../book/suggest.ts';
import type { Answers } from './answers.ts';
import type { Known } from './library.ts';

/** A word that no page has. */
export interface Unknown {
  readonly word: string;
  /** The book's own word that is nearly the same; none for an ordinary English word. */
  readonly meant?: string;
}

/** Letters from which on two slips are forgiven. */
const LONG = 8;

/** Those of the strangers that no page has, with what may be meant. An ordinary English word is never corrected. */
export function unknownWords(words: readonly string[], answers: Answers, { own, text, english }: Known): Unknown[] {
  return words
    .filter((word) => !text.has(word))
    .map((word) => {
      const meant = word.length < CORRECTED || english.has(word) ? undefined : nearest(word, own, answers);
      return meant === undefined ? { word } : { word, meant };
    });
}

/** The word of the list with the fewest slips, and among those the one that most places have. */
function nearest(word: string, words: Iterable<string>, answers: Answers): string | undefined {
  const most = word.length < LONG ? 1 : 2;
  let found: string | undefined;
  let [least, widest] = [most + 1, 0];
  for (const own of words) {
    if (own.length < CORRECTED || Math.abs(own.length - word.length) > most) continue;
    const slips = editDistance(word, own);
    if (slips > most || slips > least) continue;
    const spread = answers.spread(own);
    if (slips < least || spread > widest) [found, least, widest] = [own, slips, spread];
  }
  return found;
}
