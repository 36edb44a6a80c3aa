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
/** Ways to put a query right that are tried: each is a search, of some ten milliseconds on a slow phone. */
const MOST_WAYS = 32;

/**
 * Those of the strangers in a query that no page has, with what may be meant. An ordinary English word is never corrected.
 * Of words equally near the one is meant with which the query is best answered: `bar raisr` is about the bar raiser. Where
 * several words are wrong, that is tried with all of them put right, since one that is still wrong takes the query elsewhere.
 */
export function unknownWords(
  words: readonly string[],
  answers: Answers,
  { own, text, english }: Known,
  query: string,
): Unknown[] {
  const strange = words
    .filter((word) => !text.has(word))
    .map((word) => ({ word, near: word.length < CORRECTED || english.has(word) ? [] : nearest(word, own, answers) }));
  const ways = waysToRead(strange);
  if (ways.length === 1) return ways[0] ?? [];
  const scores = ways.map((unknown) => answers.find(answers.ask(corrected(query, unknown)))[0]?.score ?? 0);
  return ways[scores.indexOf(Math.max(...scores))] ?? [];
}

interface Strange {
  readonly word: string;
  /** Words that may be meant, the likeliest first. */
  readonly near: readonly string[];
}

/** Each choice of what the words may mean, likely ones first; where there are too many, without the least likely meanings. */
function waysToRead(strange: readonly Strange[]): Unknown[][] {
  const tried = strange.map(({ near }) => near.length);
  while (tried.reduce((ways, count) => ways * Math.max(1, count), 1) > MOST_WAYS) {
    const most = Math.max(...tried);
    tried[tried.lastIndexOf(most)] = most - 1;
  }
  return strange.reduce<Unknown[][]>(
    (ways, { word, near }, at) =>
      near.length === 0
        ? ways.map((way) => [...way, { word }])
        : ways.flatMap((way) => near.slice(0, tried[at]).map((meant) => [...way, { word, meant }])),
    [[]],
  );
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
