import { expect, it } from 'vitest';
import { debrief } from './debrief.ts';
import type { Heard } from './debrief.ts';

const heard = (
  slug: string,
  scores: readonly (number | undefined)[],
  more: Partial<Heard['row']> = {},
  times = [100_000],
): Heard => {
  const criteria = scores.map((_, index) => `${slug} ${index}`);
  return {
    row: { slug, title: `${slug}?`, category: 'behavioral', principles: ['ownership'], ...more },
    criteria,
    answer: { times, isDone: true, notes: '', score: (criterion) => scores[criteria.indexOf(criterion)] },
  };
};

it('sums up by competency and by principle, weakest first, by what was scored only', () => {
  const { competencies, principles } = debrief([
    heard('a', [2, 2], { principles: ['ownership', 'dive-deep'] }),
    heard('b', [0, 2, undefined]),
    heard('c', [1], { category: 'technical', principles: [] }),
  ]);
  expect(competencies).toEqual([
    { name: 'technical', points: 1, most: 2, questions: 1 },
    { name: 'behavioral', points: 6, most: 8, questions: 2 },
  ]);
  expect(principles).toEqual([
    { name: 'ownership', points: 6, most: 8, questions: 2 },
    { name: 'dive-deep', points: 4, most: 4, questions: 1 },
  ]);
});

it('names at most three repairs, the gravest first, with the criterion that lacks most', () => {
  const { repairs } = debrief([
    heard('fine', [2, 2, 2]),
    heard('partly', [1, 2, 2]),
    heard('weak', [1, 0, 0]),
    heard('long', [2, 2], {}, [301_000]),
    heard('skipped', [undefined], {}, []),
  ]);
  expect(repairs.map(({ slug }) => slug)).toEqual(['skipped', 'weak', 'long']);
  expect(repairs.map(({ reasons }) => reasons)).toEqual([
    ['You skipped it. Find a story for it.'],
    ['Not yet: “weak 1” And 2 more.'],
    ['The first answer took 5:01. Aim at two minutes, and stop at four.'],
  ]);
});

it('has nothing to repair where all is met, and counts answers that wait for their scores', () => {
  const { repairs, unscored } = debrief([heard('a', [2]), heard('b', [undefined]), heard('c', [undefined], {}, [])]);
  expect(repairs.map(({ slug }) => slug)).toEqual(['c']);
  expect(unscored).toBe(1);
});
