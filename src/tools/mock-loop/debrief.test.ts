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
    ['Not yet: “weak 1”, and 1 more. Partly: 1 more.'],
    ['The first answer took 5:01. Aim at two minutes, and stop at four.'],
  ]);
});

it('has nothing to repair where all is met, and counts answers that wait for their scores', () => {
  const { repairs, unscored } = debrief([heard('a', [2]), heard('b', [undefined]), heard('c', [undefined], {}, [])]);
  expect(repairs.map(({ slug }) => slug)).toEqual(['c']);
  expect(unscored).toBe(1);
});

it.each([
  ['behavioral', 'Find a story for it.'],
  ['program', 'Find a story for it.'],
  ['intro', 'Fill in the six lines on its page, then say your answer aloud.'],
  ['technical', 'Read its page, then answer it aloud in two minutes.'],
  ['system-design', 'Read its page, then give a design of your own aloud.'],
] as const)('says of a skipped question of %s what that kind of question needs', (category, advice) => {
  expect(debrief([heard('a', [undefined], { category }, [])]).repairs[0]?.reasons).toEqual([
    `You skipped it. ${advice}`,
  ]);
});

it.each([
  [[0, 2], 'Not yet: “a 0”'],
  [[0, 0, 0, 1, 1, 2], 'Not yet: “a 0”, and 2 more. Partly: 2 more.'],
  [[0, 1, 1], 'Not yet: “a 0”. Partly: 2 more.'],
  [[1, 1], 'Partly: “a 0”, and 1 more.'],
] as const)('counts what is as weak apart from what is weak in part: %j', (scores, words) => {
  expect(debrief([heard('a', scores)]).repairs[0]?.reasons).toEqual([words]);
});
