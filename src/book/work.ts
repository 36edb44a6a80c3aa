/** Names of what readers may have work on: what they stored says slugs and ids alone. */

import type { StepWord } from './kinds/path/schema.ts';
import type { Book } from './model.ts';

/** A list of things to tick or to answer. */
interface NamedList {
  readonly title: string;
  /** Ids of its items, steps or questions, in order. */
  readonly ids: readonly string[];
}

/** By slug. */
export interface WorkNames {
  /** Wordings. */
  readonly questions: Readonly<Record<string, string>>;
  /**
   * What answers are scored by, question by question in the order of `questions`, spaces between: of each criterion the first
   * two letters of its hash. They tell it from the others of its question, and from wordings it once had.
   */
  readonly criteria: string;
  /** Ids of the criteria by which the essay is graded. */
  readonly essay: readonly string[];
  readonly quizzes: Readonly<Record<string, NamedList>>;
  readonly checklists: Readonly<Record<string, NamedList>>;
  readonly paths: Readonly<
    Record<
      string,
      NamedList & {
        /** What each step says and where it leads, in the order of `ids`. */
        readonly steps: readonly (readonly [words: string, address: string])[];
      }
    >
  >;
}

interface Ways {
  /** What a step says: `Read: The loop`. */
  readonly nameOfStep: (step: { readonly do: StepWord; readonly to: string }) => string;
  /** The hash under which a reader's score of a criterion is stored. */
  readonly hash: (criterion: string) => string;
  readonly essay: readonly string[];
}

export function workNames(
  { categories, quizzes, checklists, paths }: Pick<Book, 'categories' | 'quizzes' | 'checklists' | 'paths'>,
  { nameOfStep, hash, essay }: Ways,
): WorkNames {
  const questions = categories.flatMap((category) => category.questions);
  return {
    questions: Object.fromEntries(questions.map(({ slug, title }) => [slug, title])),
    criteria: questions.map(({ criteria }) => criteria.map((one) => hash(one).slice(0, 2)).join('')).join(' '),
    essay,
    quizzes: Object.fromEntries(
      [...quizzes.values()].map(({ slug, label, questions: asked }) => [
        slug,
        { title: label, ids: asked.map(({ id }) => id) },
      ]),
    ),
    checklists: Object.fromEntries(
      [...checklists.values()].map(({ slug, title, groups }) => [
        slug,
        { title, ids: groups.flatMap(({ items }) => items.map(({ id }) => id)) },
      ]),
    ),
    paths: Object.fromEntries(
      [...paths.values()].map(({ slug, label, days }) => {
        const steps = days.flatMap((day) => day.steps);
        return [
          slug,
          {
            title: label,
            ids: steps.map(({ id }) => id),
            steps: steps.map((step) => [nameOfStep(step), step.to] as const),
          },
        ];
      }),
    ),
  };
}
