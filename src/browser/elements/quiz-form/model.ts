/** What a quiz knows: questions, answers, what is right, what to say. Pure. */

import type { Score } from '../../device/index.ts';

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

/**
 * The line below the quiz; empty before the first answer.
 *
 * @param answers valid ones
 * @param open questions that are being tried again; they count as unanswered
 * @param last score of the last round, which stays the first try's when missed questions are tried again
 */
export function status(
  questions: readonly Question[],
  answers: Answers,
  open: ReadonlySet<string>,
  last: Score | undefined,
  best: Score | undefined,
): string {
  const closed = new Map([...answers].filter(([id]) => !open.has(id)));
  const { right, of } = score(questions, closed);
  if (closed.size === 0) return '';
  if (closed.size < of) return `${closed.size} of ${of} answered, ${right} right.`;
  const isSecondTry = last?.of === of && last.right !== right;
  const first = isSecondTry ? ` At the first try: ${last.right}.` : '';
  const isBetter = best?.of === of && best.right > (isSecondTry ? last.right : right);
  return `${right} of ${of} right.${first}${isBetter ? ` Your best first try: ${best.right}.` : ''}`;
}
