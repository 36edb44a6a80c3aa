/** Everything the verdict counts in an answer, with the places of what it may quote. Any text; time by its length. */

import { othersAct } from '../acts.ts';
import { isAmount } from '../lists/numbers.ts';
import { find } from '../lists/phrases.ts';
import { STOCK_PHRASES } from '../lists/stock-phrases.ts';
import {
  APPLAUSE,
  BUZZ,
  CAREER,
  CEREMONY,
  COMPARISON,
  FILLER,
  JOINT,
  LOOSE_MOMENT,
  MOMENT,
  NOT_A_CASE,
  OPPOSED,
  OWN_FAULT,
  STOCK_LESSON,
  VAGUE_RESULT,
} from '../lists/verdict-signs.ts';
import { numberBaseline } from '../rules/number-baseline.ts';
import { weaselWord } from '../rules/weasel-word.ts';
import type { Span, Text, Word } from '../text.ts';
import { deedsIn } from './deeds.ts';
import type { Deed } from './deeds.ts';
import { peopleIn } from './people.ts';

export interface Signs {
  readonly words: number;
  /** What "I" and "we" did. */
  readonly mine: readonly Deed[];
  readonly ours: readonly Deed[];
  /** Moments and spans of one case. */
  readonly moments: readonly Span[];
  /** Those of them that are exact. */
  readonly exact: readonly Span[];
  /** What would be done, is done as a rule, or is held to be right. */
  readonly notACase: readonly Span[];
  readonly career: readonly Span[];
  readonly people: readonly (Span & { readonly name: string })[];
  /** Numbers that tell how many or how much; years and dates are none. */
  readonly amounts: readonly Span[];
  /** Sentences that set a number against another one. */
  readonly comparisons: number;
  readonly opposed: number;
  readonly ownFaults: number;
  readonly quotes: number;
  readonly vagueResults: readonly Span[];
  readonly applause: readonly Span[];
  readonly ceremony: number;
  readonly stockLessons: number;
  /** Phrases that fit any story, and words that make any work sound large. */
  readonly stockPhrases: number;
  /** Percentages with nothing to measure them by. */
  readonly loneNumbers: number;
  readonly vagueWords: number;
  /** Sentences with a cause or a turn in them, or in which somebody else acts. */
  readonly joints: number;
  readonly fillers: number;
}

/** Signs of a habit, an opinion or a career from which on they are the manner of a text. */
export const MANY = 4;

const read = new WeakMap<Text, Signs>();

/** The signs of a text, read once. */
export function signsOf(text: Text): Signs {
  const before = read.get(text);
  if (before) return before;
  const signs = readSigns(text);
  read.set(text, signs);
  return signs;
}

function readSigns(text: Text): Signs {
  const { source, sentences, words } = text;
  const moments = matches(source, MOMENT);
  const career = matches(source, CAREER);
  const notACase = matches(source, NOT_A_CASE);
  // Where neither habits nor a career are told, the present tense tells a story.
  const tellsOfOneTime = notACase.length < MANY && career.length < MANY;
  const deeds = deedsIn(text, tellsOfOneTime);
  const amounts = outside(
    words.filter((word) => isAmount(word) && !isDate(word.lower)),
    moments,
  );
  const isAmountSpan = new Set<Span>(amounts);
  return {
    words: words.length,
    mine: deeds.filter(({ who }) => who === 'I'),
    ours: deeds.filter(({ who }) => who === 'we'),
    moments,
    exact: moments.filter(({ start, end }) => !LOOSE_MOMENT.test(source.slice(start, end))),
    notACase,
    career,
    people: peopleIn(text),
    amounts,
    comparisons: sentences.filter(
      (sentence) =>
        sentence.words.filter((word) => isAmountSpan.has(word)).length > 1 &&
        COMPARISON.test(source.slice(sentence.start, sentence.end)),
    ).length,
    opposed: matches(source, OPPOSED).length,
    ownFaults: matches(source, OWN_FAULT).length,
    quotes: (source.match(/[“"‘][^”"’]{12,}[”"’]/g) ?? []).length,
    vagueResults: matches(source, VAGUE_RESULT),
    applause: matches(source, APPLAUSE),
    ceremony: matches(source, CEREMONY).length,
    stockLessons: matches(source, STOCK_LESSON).length,
    stockPhrases:
      matches(source, BUZZ).length + sentences.reduce((sum, sentence) => sum + find(STOCK_PHRASES, sentence).length, 0),
    loneNumbers: numberBaseline.judge(text).length,
    joints: sentences.filter(
      (sentence) => source.slice(sentence.start, sentence.end).search(JOINT) >= 0 || othersAct(sentence),
    ).length,
    fillers: matches(source, FILLER).length,
    vagueWords: weaselWord.judge(text).length,
  };
}

/** A year, a part of one, a day or a clock time counts nothing. */
export const isDate = (word: string): boolean =>
  /^(?:(?:19|20)\d\d(?:[-/.]\d\d?){0,2}|\d{1,2}:\d\d|q[1-4]|h[12]|fy\d\d(?:\d\d)?)$/.test(word);

/** The words that stand in none of the spans; both in order. */
function outside(words: readonly Word[], spans: readonly Span[]): Word[] {
  let next = 0;
  return words.filter(({ start }) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next += 1;
    return start < (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function matches(source: string, pattern: RegExp): Span[] {
  return [...source.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
