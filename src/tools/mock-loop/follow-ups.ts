/**
 * The follow-ups to a question: from its own page those that fit an answer other than the handbook's, then from the ladder, or
 * for technical questions those of /prepare/practice-and-mocks/#design-mock. Pure.
 */

import type { QuestionDetail, QuestionRow } from '../../book/slices.ts';
import { ladder } from '../../coach/ladder.ts';
import { readText } from '../../coach/text.ts';
import { shuffled } from './random.ts';

/** Taken from the page, at most. */
const FROM_PAGE = 2;
/** In all; a short introduction gets half. */
const IN_ALL = 4;

/** To any explanation or design. */
const TECHNICAL: readonly string[] = [
  'How many users is that?',
  'What happens when this part stops?',
  'Why this and not something simpler?',
  'Who builds that part, and what do they wait for?',
  'How would you know that it works?',
];

/** To an introduction, which is no story. */
const INTRODUCTION: readonly string[] = [
  'Can you give me an example from the last year?',
  'Which part of that was yours?',
  'Who would describe it differently?',
];

const RUNGS: readonly string[] = ladder(readText('')).map(({ question }) => question);

/** Numbers, and words that are one, belong to the story on the page. */
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|percent|half|third)\b/iu;
/** A name, or a remark before the question. */
const NAME_OR_REMARK = /(?<=[\p{Ll},] )(?!I\b|Amazon|AI\b)\p{Lu}|[.?!:] \S/u;
/** "The deputy director", "her team": people and things of which only the story on the page has told. */
const ITS_OWN = /\b(?:the|this|that|those|these|his|her|he|she|him|it|they|them)\b/iu;
const TO_THE_LISTENER = /\b(?:you|your|yours|us|we)\b/iu;

/** Whether a follow-up of a page can be asked about somebody else's answer. */
export function fits(followUp: string, isStory: boolean): boolean {
  if (NUMBER.test(followUp)) return false;
  return !isStory || (TO_THE_LISTENER.test(followUp) && !NAME_OR_REMARK.test(followUp) && !ITS_OWN.test(followUp));
}

/**
 * What is asked after the first answer, in its order: the same for the same seed.
 * @param detail of the question; without it the general ones serve
 */
export function followUps(
  { slug, isStory, category }: Pick<QuestionRow, 'slug' | 'isStory' | 'category'>,
  detail: Pick<QuestionDetail, 'followUps'> | undefined,
  seed: number,
): string[] {
  const named = (question: string): string => `${slug}/${question}`;
  const count = category === 'intro' ? IN_ALL / 2 : IN_ALL;
  const own = (detail?.followUps ?? []).filter((one) => fits(one, isStory));
  const page = shuffled(own, seed, named).slice(0, FROM_PAGE);
  const common = category === 'intro' ? INTRODUCTION : isStory ? RUNGS : TECHNICAL;
  const drawn = shuffled(common, seed, named).slice(0, count - page.length);
  // The general ones keep their order: from the whole to what is left of it. What belongs to the question comes last.
  return [...common.filter((one) => drawn.includes(one) && !page.includes(one)), ...page];
}
