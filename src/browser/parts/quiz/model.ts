/** What a quiz knows: questions, answers, what is right, what to say at the end. Pure. */

import type { Score } from '../../device/quizzes.ts';

export interface Question {
  readonly id: string;
  /** Ids of its choices. */
  readonly choices: readonly string[];
  /** Id of the right one. */
  readonly right: string;
}

/** Choice ids by question id. */
export type Answers = ReadonlyMap<string, string>;

/** The answers whose question and choice still exist. */
export function valid(questions: readonly Question[], answers: Answers): Answers {
  return new Map(
    questions.flatMap(({ id, choices }): [string, string][] => {
      const choice = answers.get(id);
      return choice !== undefined && choices.includes(choice) ? [[id, choice]] : [];
    }),
  );
}

/** How many questions are answered rightly, of all. */
export function score(questions: readonly Question[], answers: Answers): Score {
  return { right: questions.filter(({ id, right }) => answers.get(id) === right).length, of: questions.length };
}

/** Ids of the questions answered wrongly, in the quiz's order. */
export function missed(questions: readonly Question[], answers: Answers): readonly string[] {
  return questions.filter(({ id, right }) => answers.has(id) && answers.get(id) !== right).map(({ id }) => id);
}

/** Whether every question has a valid answer. */
export function isComplete(questions: readonly Question[], answers: Answers): boolean {
  return valid(questions, answers).size === questions.length;
}

/** Place of the first question without an answer; undefined when all have one. */
export function firstOpen(questions: readonly Question[], answers: Answers): number | undefined {
  const place = questions.findIndex(({ id }) => !answers.has(id));
  return place < 0 ? undefined : place;
}

/** What the end of a round says: a title, and a line below it that may be empty. */
export interface Result {
  readonly title: string;
  readonly more: string;
}

/**
 * The result of a quiz.
 *
 * @param answers valid ones
 * @param last score of the last round, which stays the first try's when missed questions are tried again
 */
export function result(
  questions: readonly Question[],
  answers: Answers,
  last: Score | undefined,
  best: Score | undefined,
): Result {
  const { right, of } = score(questions, answers);
  if (answers.size < of) return { title: `${answers.size} of ${of} answered, ${right} right`, more: '' };
  const isSecondTry = last?.of === of && last.right !== right;
  const first = isSecondTry ? `${last.right} of ${of} right on the first try.` : '';
  const isBetter = best?.of === of && best.right > (isSecondTry ? last.right : right);
  const more = [first, isBetter ? `Your best first try: ${best.right}.` : ''].filter(Boolean).join(' ');
  return { title: `${right} of ${of} right`, more };
}
