/** An invented loop, answered and scored, to see what the tool does. Pure. */

import type { QuestionRow } from '../../book/slices.ts';
import type { LoopPlan, LoopValue } from '../../browser/device/mock-loops.ts';
import { deal } from './deal.ts';
import { chance } from './random.ts';
import { field } from './state.ts';

/** Its id: it is there once. */
export const EXAMPLE = 'example';

const SEED = 11;
/** Notes that an invented candidate wrote, by the number of the question. */
const NOTES: readonly (string | undefined)[] = [
  'Began with my whole career. Next time: one sentence, then the program.',
  'Said 2.1 percent and not what it was before. Look it up in the review document.',
  undefined,
  'I said “we decided” three times. It was Priya and I, and the rollback was my call.',
];

/** The plan of the example, which is also the loop of the printed kit that needs no script. */
export const examplePlan = (rows: readonly QuestionRow[], made: string): LoopPlan => ({
  format: 'loop',
  level: 'L6',
  seed: SEED,
  made,
  interviews: deal({ format: 'loop', level: 'L6', seed: SEED, rows, solid: new Set() }),
});

/**
 * The fields of the example.
 * @param criteriaOf what a listener can score about a question
 * @param made today, `2026-11-29`
 */
export function exampleFields(
  rows: readonly QuestionRow[],
  criteriaOf: (slug: string) => readonly string[],
  made: string,
): [name: string, value: LoopValue][] {
  const plan = examplePlan(rows, made);
  const slugs = plan.interviews.flatMap(({ questions }) => questions);
  return [
    ['plan', plan],
    ...slugs.flatMap((slug, index): [string, LoopValue][] => {
      const draw = (name: string) => chance(SEED, `${slug}/${name}`);
      const seconds = (least: number, more: number, name: string) => Math.round(least + more * draw(name)) * 1000;
      const notes = NOTES[index];
      return [
        [field.done(slug), true],
        [field.times(slug), [seconds(80, 200, 'first'), seconds(25, 60, 'second'), seconds(20, 70, 'third')]],
        ...(notes === undefined ? [] : [[field.notes(slug), notes] as [string, LoopValue]]),
        ...criteriaOf(slug).map((criterion): [string, LoopValue] => [
          field.score(slug, criterion),
          Math.min(2, Math.floor(draw(criterion) * 3.4)),
        ]),
      ];
    }),
  ];
}
