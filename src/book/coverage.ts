/** How many questions there are for each principle, level and category. Pure. */

import { PRINCIPLE_SLUGS } from './principles.ts';
import type { PrincipleSlug } from './principles.ts';
import type { Question } from './model.ts';
import { LEVELS } from './kinds/question/schema.ts';
import type { Category } from './kinds/question/categories.ts';
import type { Level } from './kinds/question/schema.ts';

/** Stands for a principle where a question names none. */
export const NO_PRINCIPLE = 'none' as const;

export interface CoverageRow {
  readonly level: Level;
  /** Questions by category, in the order of the categories asked for. */
  readonly counts: readonly number[];
}

export interface CoverageGroup {
  readonly principle: PrincipleSlug | typeof NO_PRINCIPLE;
  /** Questions of the group, each once. */
  readonly questions: number;
  readonly rows: readonly CoverageRow[];
}

type Counted = Pick<Question, 'category' | 'levels' | 'principles'>;

/** All sixteen principles in their order, and questions that name none at the end if there are any. */
export function coverage(questions: readonly Counted[], categories: readonly Category[]): CoverageGroup[] {
  return [...PRINCIPLE_SLUGS, NO_PRINCIPLE].flatMap((principle): CoverageGroup[] => {
    const own = questions.filter(({ principles }) =>
      principle === NO_PRINCIPLE ? principles.length === 0 : principles.includes(principle),
    );
    if (principle === NO_PRINCIPLE && own.length === 0) return [];
    const rows = LEVELS.map((level) => ({
      level,
      counts: categories.map(
        (category) =>
          own.filter((question) => question.category === category && question.levels.includes(level)).length,
      ),
    }));
    return [{ principle, questions: own.length, rows }];
  });
}
