/**
 * The shape of a told story: where the first act stands, where the result begins, whether anything was learned. Found by
 * signs, since nothing reads for meaning here; where the signs are too weak to help, no remark is made of them.
 *
 * Parts and proportions follow /behavioral/star/#proportions: half of the words for the action is our plan.
 */

import { actsIn, othersAct } from './acts.ts';
import type { Act } from './acts.ts';
import { happened } from './happened.ts';
import { HABIT_AT_START, LEARNED, CHANGE, OUTCOME, STAKE } from './lists/story-signs.ts';
import { isAmount } from './lists/numbers.ts';
import { tellsPractice } from './practice.ts';
import type { Sentence, Span, Text } from './text.ts';

export type PartName = 'situation' | 'action' | 'result' | 'lesson';

export interface Part extends Span {
  readonly name: PartName;
  readonly words: number;
  /** Of all words, 0 to 1. */
  readonly share: number;
}

export interface Story {
  readonly acts: readonly Act[];
  /** Whether the first two sentences tell what it is about: an act, or a number with a change or with trouble. */
  readonly hasHeadline: boolean;
  readonly hasResult: boolean;
  readonly hasLesson: boolean;
  /** Sentences before anybody acts, those of the opening left out in which the teller does. */
  readonly setup: readonly Sentence[];
  /** Parts in order, those that were found; together they are the whole text. */
  readonly parts: readonly Part[];
}

/** Sentences that open a story and may serve as its headline. */
const HEADLINE_SENTENCES = 2;
/** A result or a lesson stands in this last share of the sentences. */
const RESULT_SHARE = 0.5;
const LESSON_SHARE = 0.45;
/** What is done today, told in the present tense, is a lesson in so many last sentences. */
const PRACTICE_SENTENCES = 3;

const textOf = (source: string, { start, end }: Span): string => source.slice(start, end);

const read = new WeakMap<Text, Story>();

/** The shape of a story, read once for each text. Any text; an empty one has no parts. */
export function storyOf(text: Text): Story {
  const before = read.get(text);
  if (before) return before;
  const story = readStory(text);
  read.set(text, story);
  return story;
}

function readStory(text: Text): Story {
  const { source, sentences, words } = text;
  const acts = actsIn(text);
  const mine = acts.filter(({ who }) => who === 'I');
  const holds = (among: readonly Act[], { start, end }: Sentence) =>
    among.some((act) => act.start >= start && act.start < end);
  const opening = sentences.slice(0, HEADLINE_SENTENCES);
  const hasHeadline = opening.some((sentence) => {
    const said = textOf(source, sentence);
    if (holds(mine, sentence)) return true;
    if (!sentence.words.some(isAmount)) return STAKE.test(said);
    return !HABIT_AT_START.test(said) && (holds(acts, sentence) || CHANGE.test(said) || STAKE.test(said));
  });
  const firstAct = sentences.findIndex((sentence, n) =>
    n < HEADLINE_SENTENCES && hasHeadline ? false : holds(acts, sentence),
  );
  const beforeAll = sentences.findIndex(
    (sentence, n) => (n >= HEADLINE_SENTENCES && holds(acts, sentence)) || othersAct(sentence),
  );
  const setup = sentences
    .slice(0, beforeAll < 0 ? sentences.length : beforeAll)
    .filter((sentence) => !holds(acts, sentence));
  const result = lastRun(sentences, RESULT_SHARE, (sentence) => {
    // A cost that never came is still told by the acts that kept it away.
    const { said, words: real } = happened(sentence, text);
    const numbers = real.filter(isAmount).length;
    // Two numbers that nobody brings about are mostly a state and what it is measured by.
    return OUTCOME.test(said) || (numbers > 0 && CHANGE.test(said)) || (numbers > 1 && !holds(acts, sentence));
  });
  // Where nobody did anything, a habit is no lesson from it.
  const lesson =
    acts.length === 0
      ? undefined
      : lastRun(
          sentences,
          LESSON_SHARE,
          (sentence, n) =>
            LEARNED.test(textOf(source, sentence)) ||
            (n >= sentences.length - PRACTICE_SENTENCES && tellsPractice(sentence, source)),
        );
  const starts: [PartName, number][] = [['situation', 0]];
  if (firstAct >= 0) starts.push(['action', firstAct]);
  if (result !== undefined && result > firstAct) starts.push(['result', result]);
  if (lesson !== undefined && lesson > Math.max(firstAct, result ?? 0)) starts.push(['lesson', lesson]);
  return {
    acts,
    hasHeadline,
    hasResult: result !== undefined,
    hasLesson: lesson !== undefined,
    setup,
    parts: sentences.length === 0 ? [] : partsOf(sentences, starts, words.length),
  };
}

/** Number of the first sentence in the last share of them that fits; undefined if none does. */
function lastRun(
  sentences: readonly Sentence[],
  share: number,
  fits: (sentence: Sentence, n: number) => boolean,
): number | undefined {
  const from = Math.floor(sentences.length * (1 - share));
  const found = sentences.findIndex((sentence, n) => n >= from && fits(sentence, n));
  return found < 0 ? undefined : found;
}

function partsOf(sentences: readonly Sentence[], starts: readonly [PartName, number][], total: number): Part[] {
  return starts.flatMap(([name, from], n): Part[] => {
    const own = sentences.slice(from, starts[n + 1]?.[1]);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const words = own.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return [{ name, start: first.start, end: last.end, words, share: total === 0 ? 0 : words / total }];
  });
}
