import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StepSlice } from '../../book/path-slices.ts';
import { isLight, LIGHT_DAY } from './arrange.ts';
import { addDays, weekdayOf } from './civil.ts';
import { minutesOf } from './place.ts';
import { makePlan } from './model.ts';
import type { Wish } from './model.ts';

const FROM = '2026-11-30';
const HOUR = [60, 60, 60, 60, 60, 60, 60];

const step = (id: string, minutes: number, more: Partial<StepSlice> = {}): StepSlice => ({
  id,
  do: 'aloud',
  word: 'Answer aloud',
  name: id,
  to: `/questions/${id}/`,
  minutes,
  ...more,
});
const wish = (steps: readonly StepSlice[], days: number, more: Partial<Wish> = {}): Wish => ({
  steps,
  from: FROM,
  spent: 0,
  last: addDays(FROM, days - 1),
  endsLight: false,
  minutes: HOUR,
  essayDue: undefined,
  isEssayTied: false,
  ...more,
});
/** What stands on each day: `a`, or `a:20` for a part. */
const laid = (one: Wish) =>
  makePlan(one).days.map(({ parts }) =>
    parts.map((part) => part.step.id + (part.minutes < part.step.minutes ? `:${part.minutes}` : '')).join(' '),
  );
const ids = (steps: readonly StepSlice[]) => steps.map(({ id }) => id);

const anyStep = fc.record({
  minutes: fc.integer({ min: 1, max: 90 }),
  do: fc.constantFrom('read', 'quiz', 'checklist', 'aloud', 'tool'),
  flags: fc.constantFrom({}, {}, {}, { skip: true as const }, { essay: true as const }, { closing: true as const }),
});
const anyWish = fc
  .record({
    parts: fc.array(anyStep, { minLength: 1, maxLength: 12 }),
    days: fc.integer({ min: 1, max: 20 }),
    minutes: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 150 })), { minLength: 7, maxLength: 7 }),
    endsLight: fc.boolean(),
    due: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    isEssayTied: fc.boolean(),
  })
  .map(({ parts, days, minutes, due, ...rest }) =>
    wish(
      parts.map(({ flags, ...values }, index) => step(`s${index}`, values.minutes, { ...values, ...flags })),
      days,
      { ...rest, minutes, essayDue: due === undefined ? undefined : addDays(FROM, due) },
    ),
  );
const check = (law: (one: Wish) => void) => fc.assert(fc.property(anyWish, law), { numRuns: 200 });

describe('whatever a reader wants', () => {
  test('no day promises more than the minutes of its weekday, and none lies outside', () =>
    check((one) => {
      for (const { day, parts } of makePlan(one).days) {
        expect(minutesOf(parts)).toBeLessThanOrEqual(one.minutes[weekdayOf(day)] ?? 0);
        expect(day >= one.from && day <= one.last).toBe(true);
      }
    }));

  test('each step is there whole, or is named as left out', () =>
    check((one) => {
      const { days, skipped, missing, overdue } = makePlan(one);
      const left = [...skipped, ...missing, ...overdue];
      for (const wanted of one.steps) {
        const done = days.flatMap(({ parts }) => parts).filter((part) => part.step === wanted);
        expect(minutesOf(done)).toBe(left.includes(wanted) ? 0 : wanted.minutes);
        expect(done.map(({ before }) => before)).toEqual(done.map((_, index) => minutesOf(done.slice(0, index))));
      }
      expect(new Set(left).size).toBe(left.length);
      expect(skipped.every(({ skip }) => skip)).toBe(true);
      expect(missing.some(({ skip }) => skip)).toBe(false);
    }));

  test('the order holds, among the steps of the exercise and among all others', () =>
    check((one) => {
      const planned = makePlan(one).days.flatMap(({ parts }) => parts.map((part) => one.steps.indexOf(part.step)));
      for (const isEssay of [true, false]) {
        const those = planned.filter((index) => (one.steps[index]?.essay ?? false) === isEssay);
        expect(those).toEqual(those.toSorted((a, b) => a - b));
      }
    }));

  test('the last day before an interview is light', () =>
    check((one) => {
      const last = makePlan(one).days.find(({ day }) => day === one.last);
      if (!one.endsLight || !last) return;
      expect(minutesOf(last.parts)).toBeLessThanOrEqual(LIGHT_DAY);
      expect(last.parts.every((part) => isLight(part.step))).toBe(true);
    }));

  test('the exercise is done before its date', () =>
    check((one) => {
      const { days, overdue } = makePlan(one);
      for (const { day, parts } of days)
        if (parts.some((part) => part.step.essay)) expect(day < (one.essayDue ?? '9999')).toBe(true);
      expect(overdue.length > 0).toBe(one.essayDue === one.from && one.steps.some(({ essay }) => essay));
    }));

  test('nothing is left out that fits, and what would make all fit does', () =>
    check((one) => {
      const { missing, skipped, overdue, advice } = makePlan(one);
      const left = new Set([...missing, ...skipped]);
      const kept = one.steps.filter((wanted) => !left.has(wanted));
      for (const extra of left) {
        // What is marked may fit, and stays out for one that does not.
        if (extra.skip && missing.some(({ minutes }) => minutes <= extra.minutes)) continue;
        const again = makePlan({ ...one, steps: one.steps.filter((w) => kept.includes(w) || w === extra) });
        expect(again.missing.length + again.skipped.length).toBeGreaterThan(0);
      }
      expect(advice === undefined).toBe(missing.length === 0);
      if (!advice) return;
      const wanted = one.steps.filter(({ skip }) => !skip);
      const rest = { ...one, steps: wanted.filter((w) => !overdue.includes(w)) };
      const { more, later } = advice;
      if (more !== undefined)
        expect(
          makePlan({ ...rest, minutes: one.minutes.map((given) => (given === 0 ? 0 : given + more)) }).missing,
        ).toEqual([]);
      if (later !== undefined)
        expect(
          makePlan({
            ...rest,
            last: addDays(one.last, later),
            essayDue: one.isEssayTied && one.essayDue ? addDays(one.essayDue, later) : one.essayDue,
          }).missing,
        ).toEqual([]);
    }));

  test('a marked step is in only if each one out that is not marked is longer', () =>
    check((one) => {
      const { missing, skipped, overdue } = makePlan(one);
      const out = new Set([...missing, ...skipped, ...overdue]);
      for (const { minutes } of one.steps.filter((step) => step.skip && !out.has(step)))
        for (const other of missing) expect(other.minutes).toBeGreaterThan(minutes);
    }));

  test('what sends the essay is out only if it would not fit alone', () =>
    check((one) => {
      const { missing, overdue } = makePlan(one);
      const sends = one.steps.findLast(({ essay, skip }) => essay && !skip && overdue.length === 0);
      if (sends && missing.includes(sends)) expect(makePlan({ ...one, steps: [sends] }).missing).toEqual([sends]);
    }));

  test('all of it stands where there is time for all of it', () =>
    check((one) => {
      const plain = { ...one, endsLight: false, essayDue: undefined };
      const { days, missing, skipped } = makePlan(plain);
      if (minutesOf(days) >= minutesOf(one.steps)) expect([...missing, ...skipped]).toEqual([]);
    }));
});

describe('a plan', () => {
  test('spreads its steps, with free days between', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => step(id, 60));
    expect(laid(wish(four, 8))).toEqual(['a', '', 'b', '', 'c', '', 'd', '']);
    expect(laid(wish(four, 4))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('counts what was done on the first day before it was made', () => {
    expect(laid(wish([step('a', 30), step('b', 30)], 2, { spent: 30 }))).toEqual(['a', 'b']);
    expect(laid(wish([step('a', 30), step('b', 30)], 2, { spent: 70 }))).toEqual(['', 'a b']);
  });

  test('cuts a step that is longer than its day, and no other while there is room', () => {
    const minutes = [30, 30, 30, 30, 30, 30, 30];
    expect(laid(wish([step('a', 20), step('b', 50), step('c', 20)], 4, { minutes }))).toEqual([
      'a b:10',
      'b:30',
      'b:10',
      'c',
    ]);
    expect(laid(wish([step('a', 40), step('b', 60)], 2))).toEqual(['a', 'b']);
    // Only so does all of it fit.
    expect(laid(wish([step('a', 40), step('b', 40), step('c', 40)], 2))).toEqual(['a b:20', 'b:20 c']);
  });

  test('moves the exercise forward as far as its date needs, and no further', () => {
    const steps = [step('a', 60), step('b', 60), step('e', 60, { essay: true }), step('c', 60)];
    expect(laid(wish(steps, 4, { essayDue: '2026-12-03' }))).toEqual(['a', 'b', 'e', 'c']);
    expect(laid(wish(steps, 4, { essayDue: '2026-12-02' }))).toEqual(['a', 'e', 'b', 'c']);
    expect(laid(wish(steps, 4, { essayDue: '2026-12-01' }))).toEqual(['e', 'a', 'b', 'c']);
  });

  test('keeps the last day for what the path ends with', () => {
    const list = step('list', 15, { do: 'checklist', closing: true });
    const again = step('again', 15, { do: 'read' });
    expect(laid(wish([step('a', 60), again, list], 3, { endsLight: true }))).toEqual(['a', 'again', 'list']);
    expect(laid(wish([step('a', 60), again, list], 2, { endsLight: true }))).toEqual(['a', 'again list']);
  });

  test('leaves out first what the path marks, from its end, and names it', () => {
    const steps = [step('s', 30, { skip: true }), step('a', 60), step('t', 30, { skip: true })];
    const one = makePlan(wish(steps, 2, { minutes: [60, 30, 0, 0, 0, 0, 0] }));
    expect(ids(one.skipped)).toEqual(['t']);
    const only = makePlan(wish([step('s', 30, { skip: true }), step('a', 60)], 1));
    expect([ids(only.skipped), ids(only.missing)]).toEqual([['s'], []]);
    expect(one.advice).toBeUndefined();
  });

  test('says what would be possible where not everything fits', () => {
    const steps = ['a', 'b', 'c'].map((id) => step(id, 60));
    const one = makePlan(wish(steps, 2));
    expect(ids(one.missing)).toEqual(['c']);
    expect(one.advice).toEqual({ needed: 180, given: 120, more: 30, later: 1 });
    const essay = wish([step('e', 120, { essay: true })], 2, { essayDue: '2026-12-01' });
    expect(makePlan(essay).advice?.later).toBeUndefined();
    expect(makePlan({ ...essay, isEssayTied: true }).advice?.later).toBe(1);
    expect(makePlan(wish(steps, 2, { minutes: [0, 0, 0, 0, 0, 0, 0] })).advice).toMatchObject({
      more: undefined,
      later: undefined,
    });
  });

  test('keeps writing and sending the essay longest, then answers aloud', () => {
    const steps = [
      step('read', 30, { do: 'read' }),
      step('choose', 30, { do: 'read', essay: true }),
      step('write', 30, { do: 'tool', essay: true }),
      step('repair', 30, { do: 'tool', essay: true }),
      step('say', 30),
      step('list', 30, { do: 'checklist' }),
      step('look', 30, { do: 'tool' }),
      step('send', 30, { do: 'read', essay: true }),
    ];
    const out = (minutes: number) => ids(makePlan(wish(steps, 1, { minutes: HOUR.map(() => minutes) })).missing);
    const going = ['read', 'list', 'look', 'say', 'choose', 'repair', 'write', 'send'];
    for (const number of going.keys()) expect(new Set(out(240 - 30 * number))).toEqual(new Set(going.slice(0, number)));
  });

  test('does not put a marked step on the last evening while one as short that is not marked is out', () => {
    const steps = [
      step('read', 10, { do: 'read' }),
      step('say', 60),
      step('list', 10, { do: 'checklist' }),
      step('marked', 10, { do: 'read', skip: true }),
    ];
    const one = wish(steps, 2, { endsLight: true, minutes: HOUR });
    expect(laid(one)).toEqual(['say', 'list']);
    expect(laid({ ...one, steps: steps.slice(1) })).toEqual(['say', 'list marked']);
  });

  test('gives reading up before answers aloud, and the evening before last', () => {
    const steps = [
      step('read', 30, { do: 'read' }),
      step('a', 30),
      step('quiz', 30, { do: 'quiz' }),
      step('eve', 20, { do: 'read' }),
    ];
    expect(ids(makePlan(wish(steps, 1, { minutes: [50, 0, 0, 0, 0, 0, 0] })).missing)).toEqual(['read', 'quiz']);
  });
});
