/** Remarks on the shape of a told story: what is missing, and what stands too long. Silent on texts too short to judge. */

import { isAmount } from '../lists/numbers.ts';
import type { Remark, Rule } from '../remark.ts';
import { storyOf } from '../story.ts';
import type { Sentence, Span, Text } from '../text.ts';

/** Words from which on a text can be expected to be a story. */
const FEWEST_WORDS = 60;
/** Amazon's recruiters: four minutes at most (source aa-mist); at 140 words a minute. */
export const LONGEST_ANSWER = 560;
/** Share of the words before the first act that is too much, and words that are never too many. */
const LONGEST_SETUP = 0.38;
const SHORT_SETUP = 45;

/** A rule about the whole text that makes one remark at most. */
function whole(
  about: Omit<Rule, 'judge'>,
  judge: (text: Text) => (Span & { readonly note: string }) | undefined,
): Rule {
  return {
    ...about,
    judge(text): Remark[] {
      const found = text.words.length < FEWEST_WORDS ? undefined : judge(text);
      return found ? [{ rule: about.id, start: found.start, end: found.end, note: found.note }] : [];
    },
  };
}

/** From the first of some sentences to the last. */
function span(sentences: readonly (Sentence | undefined)[]): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}

export const headline = whole(
  {
    id: 'headline',
    name: 'No headline',
    title: 'No headline',
    why: 'Until your listener knows what the story is about, they cannot tell which of your facts matter.',
    todo: 'Open with what you decided and what came of it, or who was against it; then go back.',
    section: '/behavioral/delivery/#headline',
  },
  (text) =>
    storyOf(text).hasHeadline
      ? undefined
      : { ...span(text.sentences.slice(0, 1)), note: 'The opening says neither what you did nor what was at stake.' },
);

export const longSetup = whole(
  {
    id: 'long-setup',
    name: 'Long setup',
    title: 'A long way to the first act',
    why: 'Background is paid for with the minutes in which you could be acting.',
    todo: 'Keep what makes the listener see what would hurt; two or three sentences do it.',
    section: '/behavioral/star/#situation',
  },
  (text) => {
    const { acts, setup } = storyOf(text);
    const words = setup.reduce((sum, sentence) => sum + sentence.words.length, 0);
    const share = words / text.words.length;
    // Where nobody acts at all, that is the remark to make.
    if (acts.length === 0 || words <= SHORT_SETUP || share <= LONGEST_SETUP) return undefined;
    return {
      ...span(setup),
      note: `${words} words, ${Math.round(share * 100)} percent of the answer, before anybody acts.`,
    };
  },
);

export const noAct = whole(
  {
    id: 'no-act',
    name: 'Nothing done',
    title: 'No act of yours',
    why: 'An interviewer writes down what you did; an answer without an “I” and a verb leaves the page empty.',
    todo: 'Name three things you did, in the order in which you did them, that someone could have watched.',
    section: '/behavioral/star/#action',
  },
  (text) =>
    storyOf(text).acts.some(({ who }) => who === 'I')
      ? undefined
      : { ...span(text.sentences.slice(0, 1)), note: 'No sentence says “I” with an act in the past tense.' },
);

export const noResult = whole(
  {
    id: 'no-result',
    name: 'No result',
    title: 'No result',
    why: 'The story stops before anyone learns what came of it.',
    todo: 'Give the state on the last day you can vouch for; a late or bad outcome will do.',
    section: '/behavioral/common-mistakes/#no-result',
  },
  (text) =>
    storyOf(text).hasResult
      ? undefined
      : { ...span(text.sentences.slice(-2)), note: 'How did it end? These last sentences do not say.' },
);

export const noLesson = whole(
  {
    id: 'no-lesson',
    name: 'No lesson',
    title: 'Nothing changed afterwards',
    why: 'Interviewers ask what you learned; better that you say it first, as something that can be checked.',
    todo: 'Say what has been different since: a rule, a test, a habit, with the last time it was used.',
    section: '/behavioral/star/#lesson',
  },
  (text) =>
    storyOf(text).hasLesson
      ? undefined
      : { ...span(text.sentences.slice(-1)), note: 'What is different since then, without you or because of you?' },
);

export const noNumbers = whole(
  {
    id: 'no-numbers',
    name: 'No number',
    title: 'No number at all',
    why: 'Nothing in the answer can be measured, so nothing in it can be compared with another candidate’s.',
    todo: 'Start with people, sites, days or money; then the one number that moved, with its start.',
    section: '/behavioral/common-mistakes/#no-numbers',
  },
  (text) =>
    text.words.some(isAmount)
      ? undefined
      : {
          ...span(text.sentences.slice(-1)),
          note: 'How many, how long, how much? One figure is enough to begin with.',
        },
);

export const tooLong = whole(
  {
    id: 'too-long',
    name: 'Past four minutes',
    title: 'Longer than four minutes',
    why: 'Amazon’s recruiters advise four minutes at most, and the questions after it are the interview.',
    todo: 'Cut from the front; keep the rest for the follow-ups.',
    section: '/behavioral/common-mistakes/#too-long',
  },
  (text) => {
    const [from, last] = [text.words[LONGEST_ANSWER], text.words.at(-1)];
    if (!from || !last) return undefined;
    return {
      start: from.start,
      end: last.end,
      note: 'At 140 words a minute, four minutes end here. At another pace, go by the time above.',
    };
  },
);

const HABIT =
  /\b(?:i|we) (?:would|usually|always|generally|typically|tend to|try to|like to)\b|\bi['’]d (?:usually|always|generally|try|make|set|start|first)\b/giu;
/** Habits and wishes in a text from which on they are its manner, where hardly anything was done. */
const MANY_HABITS = 3;

export const hypothetical = whole(
  {
    id: 'hypothetical',
    name: 'What you would do',
    title: 'What you would do, not what you did',
    why: 'The question was about a case; a habit cannot be followed up.',
    todo: 'Take one time you did it, with its date and the person who was there.',
    section: '/behavioral/common-mistakes/#hypothetical',
  },
  (text) => {
    const found = [...text.source.matchAll(HABIT)];
    const mine = storyOf(text).acts.filter(({ who }) => who === 'I').length;
    const first = found[0];
    if (!first || found.length < MANY_HABITS || found.length <= mine) return undefined;
    return {
      start: first.index,
      end: first.index + first[0].length,
      note: 'When did you last do this, and with whom?',
    };
  },
);
