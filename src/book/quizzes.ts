/** Quizzes by stage of preparing: under the part of the guide that they belong to, in reading order. */

import type { Book, Quiz } from './model.ts';

/** A part of the guide with its quizzes. */
export interface QuizStage {
  readonly title: string;
  /** Of the part; none for quizzes that belong to no part. */
  readonly address: string | undefined;
  readonly quizzes: readonly Quiz[];
}

/**
 * Every quiz once: in the part whose chapter ends with it, else in the part that it advises to read first, else under
 * "More quizzes". Stages without a quiz are left out.
 */
export function quizStages({ parts, quizzes }: Pick<Book, 'parts' | 'quizzes'>): QuizStage[] {
  const left = new Map(quizzes);
  const take = (slug: string): readonly Quiz[] => {
    const quiz = left.get(slug);
    left.delete(slug);
    return quiz ? [quiz] : [];
  };
  const named = parts.map(({ chapters }) =>
    chapters.flatMap(({ body }) => body.names.filter(({ of }) => of === 'quiz').flatMap(({ id }) => take(id))),
  );
  const stages = parts.map(({ title, address }, place): QuizStage => {
    const advised = [...left.values()].filter(({ next }) => next[0]?.startsWith(address));
    return { title, address, quizzes: [...(named[place] ?? []), ...advised.flatMap(({ slug }) => take(slug))] };
  });
  stages.push({ title: 'More quizzes', address: undefined, quizzes: [...left.values()] });
  return stages.filter((stage) => stage.quizzes.length > 0);
}
