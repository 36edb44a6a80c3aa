/** Deals the questions of a loop. Pure: the same seed, questions and marks, the same loop. */

import type { QuestionRow } from '../../book/slices.ts';
import type { Level } from '../../book/kinds/question/schema.ts';
import type { PlannedInterview } from '../../browser/device/mock-loops.ts';
import { chance } from './random.ts';
import { seatsOf } from './seats.ts';
import type { Ask, Format } from './seats.ts';

/** How often a question is dealt beside others, by what is known of it: nobody publishes how often each is asked. */
const WEIGHTS: Readonly<Record<QuestionRow['evidence'], number>> = {
  reported: 4,
  seed: 4,
  single: 3,
  bank: 2,
  practice: 1,
};

/** Every interview ends with this one anyhow: its last minutes are the reader’s own questions. */
const AT_THE_END = 'your-questions-for-them';

export interface Deal {
  readonly format: Format;
  readonly level: Level;
  readonly seed: number;
  /** The questions of the handbook. */
  readonly rows: readonly QuestionRow[];
  /** Slugs of what the reader has marked solid: dealt only when nothing else is left. */
  readonly solid: ReadonlySet<string>;
  /** Slugs of the questions that a path names: these alone are dealt, whatever their level, because the path chose them. */
  readonly named?: readonly string[] | undefined;
}

/**
 * The interviews of a loop with their questions: none twice, on as many principles as can be, those that are not solid yet
 * first, likelier ones oftener. Where there are too few questions, an interview has fewer; one without any is left out.
 */
export function deal({ format, level, seed, rows, solid, named }: Deal): readonly PlannedInterview[] {
  const asked = new Set<string>();
  const principles = new Set<string>();
  const pool = rows.filter(
    ({ slug, levels }) => slug !== AT_THE_END && (named ? named.includes(slug) : levels.includes(level)),
  );
  const draw = (ask: Ask): string[] => {
    const rank = ({ slug, evidence, principles: [first] }: QuestionRow): readonly number[] => [
      solid.has(slug) ? 1 : 0,
      first !== undefined && principles.has(first) ? 1 : 0,
      // The greatest of these is drawn in proportion to the weights (Efraimidis and Spirakis, 2006).
      -(chance(seed, slug) ** (1 / WEIGHTS[evidence])),
    ];
    const [drawn] = pool
      .filter(({ slug, category }) => !asked.has(slug) && fits(category, ask))
      .map((row) => ({ row, rank: rank(row) }))
      .sort((a, b) => compare(a.rank, b.rank));
    if (!drawn) return [];
    asked.add(drawn.row.slug);
    for (const principle of drawn.row.principles.slice(0, 1)) principles.add(principle);
    return [drawn.row.slug];
  };
  return seatsOf(format)
    .map(({ id, asks }) => ({ seat: id, questions: asks.flatMap(draw) }))
    .filter(({ questions }) => questions.length > 0);
}

/** Whether a question of this category may be asked there. */
const fits = (category: string, ask: Ask): boolean => (ask === 'any' ? category !== 'system-design' : category === ask);

/** The first number that differs decides. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
