/** What may be meant by words of a query that are in no index. Loaded when there are such. Pure. */

import { CORRECTED } from '../../book/stems.ts';
import { editDistance } from '../../book/suggest.ts';
import type { Answers } from './answers.ts';
import type { Known } from './library.ts';
import { corrected } from './query.ts';

/** A word that no page has. */
export interface Unknown {
  readonly word: string;
  /** The book's own word that is nearly the same; none for an ordinary English word. */
  readonly meant?: string;
}

/** Letters from which on two slips are forgiven. */
const LONG = 8;
/** Words equally near of which each is tried. */
const MOST_TRIED = 4;

/**
 * Those of the strangers in a query that no page has, with what may be meant. An ordinary English word is never corrected.
 * Of words equally near the one is meant with which the query is best answered: `bar raisr` is about the bar raiser.
 */
export function unknownWords(
  words: readonly string[],
  answers: Answers,
  { own, text, english }: Known,
  query: string,
): Unknown[] {
  const answered = (word: string, meant: string): number =>
    answers.find(answers.ask(corrected(query, [{ word, meant }])))[0]?.score ?? 0;
  return words
    .filter((word) => !text.has(word))
    .map((word) => {
      const near = word.length < CORRECTED || english.has(word) ? [] : nearest(word, own, answers);
      if (near.length < 2) return near[0] === undefined ? { word } : { word, meant: near[0] };
      const scores = near.map((meant) => answered(word, meant));
      return { word, meant: near[scores.indexOf(Math.max(...scores))] ?? word };
    });
}

/** The words of the list with the fewest slips, some of them, those first that most places have. */
function nearest(word: string, words: Iterable<string>, answers: Answers): string[] {
  let least = word.length < LONG ? 1 : 2;
  let near: string[] = [];
  for (const own of words) {
    if (own.length < CORRECTED || Math.abs(own.length - word.length) > least) continue;
    const slips = editDistance(word, own);
    if (slips > least) continue;
    if (slips < least) near = [];
    least = slips;
    near.push(own);
  }
  return near.sort((a, b) => answers.spread(b) - answers.spread(a)).slice(0, MOST_TRIED);
}
