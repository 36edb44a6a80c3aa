import { expect, it } from 'vitest';
import { MOCK_LOOPS } from '../../browser/device/mock-loops.ts';
import type { LoopPlan, LoopValue } from '../../browser/device/mock-loops.ts';
import { doneOf, field, nextOf, readLoop, readLoops } from './state.ts';

const PLAN: LoopPlan = {
  format: 'loop',
  level: 'L6',
  seed: 3,
  made: '2026-11-29',
  interviews: [
    { seat: 'hiring-manager', questions: ['a', 'b'] },
    { seat: 'partner', questions: ['c'] },
  ],
};
const fields = (more: readonly (readonly [string, LoopValue])[] = []) =>
  new Map<string, LoopValue>([['plan', PLAN], ...more]);

it('a new loop begins with its first question, and goes on where it was left', () => {
  const loop = readLoop('x', fields());
  expect(loop && nextOf(loop)).toEqual({ slug: 'a', interview: 0, question: 0 });
  const later = readLoop(
    'x',
    fields([
      [field.done('a'), true],
      [field.done('b'), true],
    ]),
  );
  expect(later && nextOf(later)).toEqual({ slug: 'c', interview: 1, question: 0 });
  expect(later && doneOf(later)).toBe(2);
  const end = readLoop('x', fields(['a', 'b', 'c'].map((slug) => [field.done(slug), true] as const)));
  expect(end && nextOf(end)).toBeUndefined();
});

it('reads times, scores and notes of a question, and of no other', () => {
  const loop = readLoop(
    'x',
    fields([
      [field.times('a'), [1000, 2000]],
      [field.score('a', 'Says why.'), 1],
      [field.notes('a'), 'Slower.'],
    ]),
  );
  const answer = loop?.answer('a');
  expect([answer?.times, answer?.score('Says why.'), answer?.score('Says when.'), answer?.notes]).toEqual([
    [1000, 2000],
    1,
    undefined,
    'Slower.',
  ]);
  expect([loop?.answer('b').times, loop?.answer('b').score('Says why.'), loop?.answer('b').notes]).toEqual([
    [],
    undefined,
    '',
  ]);
});

it('what a loop stores, the kind admits; a record without a plan is no loop', () => {
  // A plan of an earlier release names no path.
  for (const value of [
    PLAN,
    { ...PLAN, format: 'path', path: 'two-weeks' },
    [1, 2],
    { run: 5, since: 0 },
    true,
    2,
    'notes',
  ])
    expect(MOCK_LOOPS.isValue(value)).toBe(true);
  for (const value of [
    -1,
    1.5,
    [1, 'x'],
    { run: 5 },
    null,
    { ...PLAN, interviews: [{ seat: 'x' }] },
    { ...PLAN, path: 7 },
  ])
    expect(MOCK_LOOPS.isValue(value)).toBe(false);
  expect(readLoops(new Map([['x', new Map([['clock', { run: 1, since: 0 }]])]]))).toEqual([]);
});

it('the latest loop comes first', () => {
  const older = new Map<string, LoopValue>([['plan', { ...PLAN, made: '2026-11-20' }]]);
  expect(
    readLoops(
      new Map([
        ['old', older],
        ['b', fields()],
        ['a', fields()],
      ]),
    ).map(({ id }) => id),
  ).toEqual(['b', 'a', 'old']);
});
