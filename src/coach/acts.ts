/**
 * Where somebody acts in a text: "I" or "we", with a verb in the past tense. The shape of a story goes by these places. What
 * a reader is told as a count of acts is `verdict/deeds.ts`: the two differ, and one screen must not show both.
 */

import { isPastAct } from './lists/past-tense.ts';
import type { Sentence, Span, Text } from './text.ts';

export interface Act extends Span {
  readonly who: 'I' | 'we';
  /** Place of the pronoun alone. */
  readonly pronoun: Span;
  /** Number of words of the text before it. */
  readonly at: number;
}

const FIRST = new Set(['i', "i'd", "i've"]);
const TOGETHER = new Set(['we', "we'd", "we've"]);
/** Words between a pronoun and its verb: "I had already told", "we then quietly closed". */
const BETWEEN =
  /^(?:had|have|did|then|also|already|finally|first|later|just|still|both|all|never|therefore|simply|only|now|ever|personally|[a-z]+ly)$/;
/** Other people: "she refused", "they then closed". */
const OTHERS = new Set(['he', 'she', 'they']);
/** A second verb with the same pronoun: "I called Ann and asked her". */
const JOINING = new Set(['and', 'then', 'but', 'or']);
const JOINED_WITHIN = 9;

/** All acts of a text in order. */
export function actsIn({ sentences }: Text): Act[] {
  let before = 0;
  return sentences.flatMap((sentence) => {
    const acts = actsOf(sentence, before);
    before += sentence.words.length;
    return acts;
  });
}

function actsOf({ words }: Sentence, before: number): Act[] {
  const acts: Act[] = [];
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n];
    if (!word) break;
    const who = FIRST.has(word.lower) ? 'I' : TOGETHER.has(word.lower) ? 'we' : undefined;
    if (!who) continue;
    const m = verbAfter(words, n);
    const verb = words[m];
    const joined = verb && !isPastAct(verb.lower) ? joinedVerb(words, m) : undefined;
    const acting = verb && isPastAct(verb.lower) ? verb : joined;
    if (!acting) continue;
    acts.push({
      who,
      start: word.start,
      end: acting.end,
      pronoun: { start: word.start, end: word.end },
      at: before + n,
    });
  }
  return acts;
}

/** Number of the first word behind a pronoun that may be its verb. */
function verbAfter(words: Sentence['words'], pronoun: number): number {
  let m = pronoun + 1;
  while (m < words.length && m - pronoun <= 4 && BETWEEN.test(words[m]?.lower ?? '')) m += 1;
  return m;
}

/** Whether somebody else acts in a sentence: "he", "she" or "they" with a verb in the past tense. */
export function othersAct({ words }: Sentence): boolean {
  return words.some(({ lower }, n) => OTHERS.has(lower) && isPastAct(words[verbAfter(words, n)]?.lower ?? ''));
}

/** The verb of "I was angry and called him": after a joining word, before another subject. */
function joinedVerb(words: Sentence['words'], from: number) {
  for (let n = from; n < Math.min(words.length - 1, from + JOINED_WITHIN); n += 1) {
    const word = words[n]?.lower ?? '';
    if (FIRST.has(word) || TOGETHER.has(word) || OTHERS.has(word)) return undefined;
    const next = words[n + 1];
    if (JOINING.has(word) && next && isPastAct(next.lower)) return next;
  }
  return undefined;
}
