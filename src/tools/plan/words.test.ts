import { expect, test } from 'vitest';
import type { StepSlice } from '../../book/path-slices.ts';
import { endingOf } from './endings.ts';
import type { Plan, Wish } from './model.ts';
import { adviceWords, behindWords, namesOf, overWords, partWords, planWords, staleWords } from './words.ts';

const step = (name: string, minutes = 45): StepSlice => ({
  id: name,
  do: 'read',
  word: 'Read',
  name,
  to: '/x/',
  minutes,
});
const wish: Wish = {
  steps: [step('a')],
  from: '2026-11-30',
  spent: 0,
  last: '2026-12-01',
  endsLight: true,
  minutes: [60, 60, 60, 60, 60, 60, 60],
  essayDue: undefined,
  isEssayTied: true,
};
const plan = (more: Partial<Plan>): Plan => ({
  days: [],
  skipped: [],
  missing: [],
  overdue: [],
  advice: undefined,
  ...more,
});
const standing = { past: [], today: undefined, coming: [] };

test('a few steps are named, more are counted', () => {
  const list = ['a', 'b', 'c', 'd', 'e'].map((name) => step(name));
  expect([1, 2, 3, 5].map((number) => namesOf(list.slice(0, number)))).toEqual([
    '“a”',
    '“a” and “b”',
    '“a”, “b” and “c”',
    '“a”, “b”, “c” and 2 more',
  ]);
});

test('how much a plan holds: a step in two parts is one', () => {
  const parts = [
    { step: step('a'), minutes: 25, before: 0 },
    { step: step('a'), minutes: 20, before: 25 },
  ] as const;
  const [whole] = parts;
  const cut = parts.map((part) => ({ ...part, step: whole.step }));
  const days = cut.map((part, index) => ({ day: `2026-12-0${index + 1}`, minutes: 60, parts: [part] }));
  expect(planWords(plan({ days }), wish)).toBe('1 step on 2 days, 45 minutes in all.');
  expect(planWords(plan({}), { ...wish, steps: [] })).toBe('Everything on this path is ticked.');
  expect(planWords(plan({}), wish)).toBe('No step fits these days.');
  expect(cut.map(partWords)).toEqual(['25 of 45 minutes', '20 of 45 minutes']);
});

test('of a plan whose day has come, when that was', () => {
  const said = (date: string, slug = 'two-weeks') => overWords(date, '2026-12-15', endingOf(slug));
  expect(said('2026-12-15')).toBe('Today is the day.');
  expect(said('2026-12-14')).toBe('Your interview was yesterday. Choose a new date to plan again.');
  expect(said('2026-12-11', 'essay-due')).toBe(
    'The writing exercise was due on Fri, December 11. Choose a new date to plan again.',
  );
});

test('how far behind', () => {
  expect(behindWords({ ...standing, late: [], unplanned: [] })).toBe('');
  expect(behindWords({ ...standing, late: [step('a')], unplanned: [step('b')] })).toBe(
    'You are behind by 1 step: “a”. 1 step is no longer ticked and on no day: “b”.',
  );
});

test('days later what was advised is not said any more, and why to plan again is', () => {
  const short = plan({
    missing: [step('c')],
    skipped: [step('d')],
    advice: { needed: 180, given: 105, more: 25, later: 4 },
  });
  const said = (today: string, of = short) => [
    adviceWords(of, wish, '2026-12-02', today).length,
    staleWords(of, wish, today),
  ];
  expect(said('2026-11-30')).toEqual([4, '']);
  expect(said('2026-12-01')).toEqual([
    0,
    '2 steps did not fit when this plan began on Mon, November 30. Plan again to see what fits now.',
  ]);
  expect(said('2026-12-01', plan({}))).toEqual([0, '']);
});

test('what would be possible, in numbers', () => {
  const missing = [step('c', 60), step('d', 15)];
  const said = (advice: Plan['advice'], of: Partial<Wish> = {}) =>
    adviceWords(plan({ missing, advice }), { ...wish, ...of }, '2026-12-02', '2026-11-30');
  expect(said(undefined)).toEqual([]);
  expect(said({ needed: 180, given: 105, more: 25, later: 40 })).toEqual([
    'The steps need 3 hours. Your days hold 1 hour 45 minutes.',
    'All of these fit with 25 minutes more on each day on which you have time.',
    'Or they fit if the day is Mon, January 11, 2027 or later.',
    'Otherwise, leave out 2 steps with 1 hour 15 minutes in all. The plan below does that.',
  ]);
  // The list below names what the path itself marks for skipping too.
  const skipping = adviceWords(
    plan({ missing, skipped: [step('s', 15)], advice: { needed: 180, given: 105, more: 25, later: 40 } }),
    wish,
    '2026-12-02',
    '2026-11-30',
  );
  expect([skipping[0], skipping[3]]).toEqual([
    'The steps need 3 hours without those that can be skipped. Your days hold 1 hour 45 minutes.',
    'Otherwise, leave out 3 steps with 1 hour 30 minutes in all. The plan below does that.',
  ]);
  expect(
    said({ needed: 60, given: 105, more: undefined, later: undefined }, { essayDue: '2026-11-30' }).slice(0, 3),
  ).toEqual([
    'The steps need 1 hour. Your days hold 1 hour 45 minutes, but the last evening takes only light steps, and the writing exercise has to be done before its date.',
    'More minutes a day are not enough for all of these.',
    'A later date alone does not help.',
  ]);
});
