/**
 * Four gates that an answer passes before anything else is worth a word. A gate says "failed" or "passed" only where a count
 * or a plain sign decides it; where it would take understanding it is "not checked", which is never praise.
 */

import { SPOKEN_WORDS_PER_MINUTE } from '../../book/words.ts';
import { withoutBlanks } from '../blanks.ts';
import { happened } from '../happened.ts';
import { isAmount } from '../lists/numbers.ts';
import { OWN_FAULT, STOCK_LESSON } from '../lists/verdict-signs.ts';
import { CHANGE, OUTCOME } from '../lists/story-signs.ts';
import type { Sentence, Span, Text, Word } from '../text.ts';
import { watched } from './deeds.ts';
import { MANY, isDate, signsOf } from './signs.ts';
import type { Signs } from './signs.ts';

export type GateState = 'passed' | 'failed' | 'not checked';
export type GateId = 'length' | 'event' | 'act' | 'result';

export interface Gate {
  readonly id: GateId;
  /** What is asked: "Long enough, and not too long". */
  readonly name: string;
  /** What is missing where it failed: "Too short". */
  readonly fault: string;
  readonly state: GateState;
  /** What decided it, one sentence. */
  readonly why: string;
  /** The words that decided it, where some did. */
  readonly words?: Span;
  /** What to do about it, one sentence; empty where it passed. */
  readonly todo: string;
  /** The section of the handbook that says more, from the root. */
  readonly section: string;
}

/** Seconds of the shortest telling with a situation, acts and a result in it; our own shortest take 75. */
export const SHORTEST = 60;
/** Amazon's recruiters: four minutes at most (source aa-mist). */
export const LONGEST = 240;
/** Acts of "we" from which on it is plain that a group is told of. */
const MANY_OURS = 3;
/** Words of a minute, in which an act must have come. */
const A_MINUTE = 120;
/** The last share of the sentences in which a result is looked for. */
const END = 0.5;

const BLANKS_LEFT_OUT = 'Sentences with a blank are left out.';

/** All four gates, in the order in which they are to be mended. An empty text has none. */
export function gatesOf(text: Text, pace = SPOKEN_WORDS_PER_MINUTE): Gate[] {
  if (text.words.length === 0) return [];
  const told = withoutBlanks(text);
  const signs = signsOf(told);
  const gates = [eventGate(signs, told), actGate(signs, told), resultGate(told, signs)];
  // Or it would deny a date that stands there, beside a blank.
  const open = (gate: Gate): Gate =>
    told === text || gate.state === 'passed' ? gate : { ...gate, why: `${gate.why} ${BLANKS_LEFT_OUT}` };
  return [lengthGate(text, signs, pace), ...gates.map(open)];
}

/**
 * To five seconds, as nobody speaks more evenly: `25 seconds`, `1 min 50 s`. To the second beside a bound, or a minute that
 * is too short would be called a minute.
 */
export function spokenTime(seconds: number): string {
  const isBesideBound = [SHORTEST, LONGEST].some((bound) => Math.abs(seconds - bound) < 5);
  const rounded = isBesideBound ? seconds : Math.max(5, Math.round(seconds / 5) * 5);
  if (rounded < 60) return `${rounded} seconds`;
  const rest = rounded % 60;
  return `${Math.floor(rounded / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

/** @param text with its blanks; too long is too long whatever is left open. @param signs of what was said */
function lengthGate(text: Text, signs: Signs, pace: number): Gate {
  const time = (words: number): number => Math.round((words / pace) * 60);
  const [said, whole] = [time(signs.words), time(text.words.length)];
  const hasBlanks = said < whole;
  const gate = {
    id: 'length' as const,
    name: 'Long enough, and not too long',
    fault: 'Too long',
    why: `About ${spokenTime(said)} at ${pace} words a minute${hasBlanks ? ', sentences with a blank left out' : ''}.`,
    section: '/behavioral/delivery/#two-minutes',
  };
  if (said < SHORTEST)
    return {
      ...gate,
      state: 'failed',
      fault: 'Too short',
      ...(signs.words === 0 && { why: 'Each of its sentences has a blank.' }),
      todo: 'Aim at two minutes: what was at stake, three things you did, what came of it.',
    };
  if (whole > LONGEST)
    return {
      ...gate,
      state: 'failed',
      why: `About ${spokenTime(whole)} at ${pace} words a minute.`,
      todo: 'Stop before four minutes: cut from the start, and keep the rest for the follow-ups.',
    };
  return { ...gate, state: 'passed', todo: '' };
}

/** How often a text jumps two years or more, from which on it tells a history: of a company or of a career. */
const MANY_JUMPS = 3;

/** The first and the last year of a history; undefined where a text tells of one time. */
function history({ words }: Text): { readonly from: Word; readonly to: Word } | undefined {
  const years = words.filter(({ lower }) => /^(?:19|20)\d\d$/.test(lower));
  const ordered = [...new Map(years.map((year) => [Number(year.lower), year]))].sort(([a], [b]) => a - b);
  const jumps = ordered.filter(([year], n) => n > 0 && year - (ordered[n - 1]?.[0] ?? year) >= 2).length;
  const [from, to] = [ordered[0]?.[1], ordered.at(-1)?.[1]];
  return from && to && jumps >= MANY_JUMPS ? { from, to } : undefined;
}

function eventGate({ exact, notACase, career, mine }: Signs, text: Text): Gate {
  const { source } = text;
  const gate = {
    id: 'event' as const,
    name: 'One event, at one time',
    fault: 'No single event',
    section: '/behavioral/common-mistakes/#hypothetical',
  };
  const [habit, step, moment] = [notACase[0], career[0], exact[0]];
  const todo = 'Take one time when it happened: say when, and who was there.';
  const told = history(text);
  if (told)
    return {
      ...gate,
      state: 'failed',
      why: `It goes from ${told.from.text} to ${told.to.text}: a history, not one event.`,
      words: around(source, told.from),
      todo,
    };
  if (step && career.length >= MANY && career.length > mine.length)
    return { ...gate, state: 'failed', why: 'It tells a career, not one event.', words: step, todo };
  if (habit && notACase.length >= MANY && notACase.length > 2 * mine.length)
    return {
      ...gate,
      state: 'failed',
      why: 'It tells what you would do or believe, not what you did once.',
      words: habit,
      todo,
    };
  if (moment && mine.length > 0 && notACase.length <= mine.length)
    return {
      ...gate,
      state: 'passed',
      why: 'It names a time, and something you did.',
      words: around(source, moment),
      todo: '',
    };
  const open = { ...gate, state: 'not checked' as const };
  if (!moment)
    return {
      ...open,
      why: 'It has no exact date or day, so the check cannot tell whether it happened once.',
      todo: 'Say when it happened: a month, a day, how long before the date.',
    };
  if (mine.length === 0)
    return {
      ...open,
      why: 'It names a time, but nothing that you did then.',
      words: around(source, moment),
      todo: 'Say what you did then, with “I” and a verb.',
    };
  return {
    ...open,
    why: 'It names a time, but it has more of what would be, or is done as a rule, than of what you did.',
    ...(habit && { words: habit }),
    todo,
  };
}

function actGate({ words, mine, ours, stockPhrases }: Signs, { source }: Text): Gate {
  const gate = {
    id: 'act' as const,
    name: 'Something you did yourself',
    fault: 'No act of yours',
    section: '/behavioral/star/#action',
  };
  const [plain, together] = [watched(mine), watched(ours)];
  const todo = 'Name three things you did, in their order, that someone could have watched.';
  const [deed, our] = [plain[0], together[0]];
  if (mine.length === 0) {
    if (our && together.length >= MANY_OURS)
      return { ...gate, state: 'failed', why: `“We” acts ${together.length} times, “I” never.`, words: our, todo };
    return { ...gate, state: 'failed', why: 'No sentence says “I” with something you did.', todo };
  }
  if (plain.length === 0 && mine.length === 1 && words >= A_MINUTE)
    return {
      ...gate,
      state: 'failed',
      why: 'The check found one act of yours, and no one could have watched it.',
      words: around(source, mine[0] as Span),
      todo,
    };
  if (stockPhrases >= 2 * MANY && stockPhrases > plain.length)
    return {
      ...gate,
      state: 'failed',
      why: 'It has more stock phrases than acts of yours that someone could have watched.',
      todo,
    };
  if (deed && plain.length > 1)
    return {
      ...gate,
      state: 'passed',
      why: `“I” acts ${plain.length} times.`,
      words: around(source, deed),
      todo: '',
    };
  return {
    ...gate,
    state: 'not checked',
    why: 'The check found too few things that you did yourself.',
    todo,
  };
}

function resultGate(text: Text, { vagueResults }: Signs): Gate {
  const gate = {
    id: 'result' as const,
    name: 'A result',
    fault: 'No clear result',
    section: '/behavioral/star/#result',
  };
  const { source, sentences, words } = text;
  const end = sentences.slice(Math.floor(sentences.length * (1 - END)));
  const said = ({ start, end: to }: Sentence) => source.slice(start, to);
  const todo =
    'Say what the result was on the last day you know about: a number and what it was before, or what anyone could see.';
  const isShown = (told: string, words: readonly Word[]): boolean => {
    const counts = words.filter((word) => isCount(word)).length;
    if (counts === 0 || has(OWN_FAULT, told) || has(STOCK_LESSON, told)) return false;
    return OUTCOME.test(told) || (CHANGE.test(told) && (counts > 1 || /\d/.test(told)));
  };
  const shown = end.findLast((sentence) => {
    const real = happened(sentence, text);
    return isShown(real.said, real.words);
  });
  if (shown)
    return { ...gate, state: 'passed', why: 'The second half has a number with a change.', words: shown, todo: '' };
  const from = end[0]?.start ?? 0;
  const vague = vagueResults.findLast(({ start }) => start >= from);
  const hasNumber = end.some((sentence) => sentence.words.some(isAmount));
  if (vague && !hasNumber)
    return {
      ...gate,
      state: 'failed',
      why: 'It says that something changed, but not by how much.',
      words: vague,
      todo,
    };
  if (
    words.length >= 60 &&
    !hasNumber &&
    !end.some((sentence) => CHANGE.test(said(sentence)) || OUTCOME.test(said(sentence)))
  )
    return { ...gate, state: 'failed', why: 'The second half has no number and no outcome.', todo };
  const unreal = end.findLast((sentence) => isShown(said(sentence), sentence.words));
  if (unreal)
    return {
      ...gate,
      state: 'not checked',
      why: 'The number near the end is of what would have happened, not of what did.',
      words: unreal,
      todo,
    };
  return {
    ...gate,
    state: 'not checked',
    why: 'The check cannot tell whether the end says what came of it. A person has to hear it.',
    todo,
  };
}

/** A number that counts; a year does not, and "nobody" and "a quarter" are as often a way of speaking. */
const isCount = (word: Word): boolean =>
  isAmount(word) &&
  !isDate(word.lower) &&
  !/^(?:nobody|none|half|quarter|third|twice|double|hundreds|thousands)$/.test(word.lower);
/** Like `test`, for a pattern that is used for all its matches elsewhere. */
const has = (pattern: RegExp, said: string): boolean => said.search(pattern) >= 0;

/** The words of a sign with a few more behind them, so that they can be found again. */
function around(source: string, { start, end }: Span): Span {
  const more = /^(?:[^\s.!?\n]*[^\S\n][^\s.!?\n]+){0,5}/u.exec(source.slice(end, end + 80));
  return { start, end: end + (more?.[0].length ?? 0) };
}
