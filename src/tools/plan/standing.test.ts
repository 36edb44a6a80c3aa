import { expect, test } from 'vitest';
import type { StepSlice } from '../../book/path-slices.ts';
import type { Plan } from './model.ts';
import { standingOf } from './standing.ts';

const step = (id: string): StepSlice => ({ id, do: 'read', word: 'Read', name: id, to: '/x/', minutes: 60 });
const [a, b, c, gone, before] = ['a', 'b', 'c', 'gone', 'before'].map(step) as [StepSlice, ...StepSlice[]];
const part = (of: StepSlice | undefined, minutes = 60, done = 0) => ({ step: of as StepSlice, minutes, before: done });
const day = (date: string, ...parts: ReturnType<typeof part>[]) => ({ day: `2026-12-${date}`, minutes: 60, parts });

// b is cut over the second and the fourth.
const plan: Plan = {
  days: [day('01', part(a)), day('02', part(b, 30)), day('03'), day('04', part(b, 30, 30)), day('05', part(c))],
  skipped: [],
  missing: [gone as StepSlice],
  overdue: [],
  advice: undefined,
};
const wanted = [a, b, c, gone, before] as StepSlice[];
const standing = (today: string, ...ticked: string[]) =>
  standingOf(plan, wanted, (id) => ticked.includes(id), `2026-12-${today}`);
const ids = (steps: readonly StepSlice[]) => steps.map(({ id }) => id);

test('late is what is not ticked and whose last day is over', () => {
  expect(ids(standing('01', 'before').late)).toEqual([]);
  expect(ids(standing('02', 'before').late)).toEqual(['a']);
  expect(ids(standing('02', 'before', 'a').late)).toEqual([]);
  expect(ids(standing('04', 'before').late)).toEqual(['a']);
  expect(ids(standing('05', 'before').late)).toEqual(['a', 'b']);
});

test('what was ticked when the plan was made, and is no more, stands on no day; what was left out is known', () => {
  expect(ids(standing('01').unplanned)).toEqual(['before']);
  expect(ids(standing('01', 'before').unplanned)).toEqual([]);
});

test('today is there even if it is free; other days only if they hold something', () => {
  const { past, today, coming } = standing('03');
  expect([past.map((one) => one.day.slice(-2)), today?.day, coming.map((one) => one.day.slice(-2))]).toEqual([
    ['01', '02'],
    '2026-12-03',
    ['04', '05'],
  ]);
  expect(standing('09').today).toBeUndefined();
});
