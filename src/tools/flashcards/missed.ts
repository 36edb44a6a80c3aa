/** Quiz questions as cards, and which of them the reader missed. Pure. */

import type { QuizSlice } from '../../book/slices.ts';
import type { Card } from './decks.ts';

/** Every question of the quizzes as a card: its choices on the front, the right one and why on the back. */
export function quizCards(quizzes: readonly QuizSlice[]): readonly Card[] {
  return quizzes.flatMap(({ slug, address, questions }) =>
    questions.map(({ id, text, read, choices }) => {
      const right = choices.find((choice) => choice.right);
      return {
        id: `quiz-${slug}/${id}`,
        front: text,
        choices: choices.map((choice) => choice.text),
        back: right ? [right.text, right.why] : [],
        at: read?.[0] ?? `${address}#${id}`,
      };
    }),
  );
}

/**
 * Ids of the questions whose last answer was wrong.
 * @param answersOf the reader's choices in a quiz, by question
 */
export function missedIds(
  quizzes: readonly QuizSlice[],
  answersOf: (quiz: string) => ReadonlyMap<string, string>,
): readonly string[] {
  return quizzes.flatMap(({ slug, questions }) => {
    const answers = answersOf(slug);
    return questions
      .filter(({ id, choices }) => choices.some((choice) => choice.id === answers.get(id) && !choice.right))
      .map(({ id }) => `quiz-${slug}/${id}`);
  });
}
