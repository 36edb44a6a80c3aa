import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCardState } from '../../browser/device/cards.ts';
import type { CardState } from '../../browser/device/cards.ts';
import { fresh, grade, wait, waits } from './schedule.ts';
import type { Grade } from './schedule.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOW = Date.UTC(2026, 10, 29, 9);
const given = fc.constantFrom<Grade>(1, 2, 3, 4);

describe('grade', () => {
  it('brings a new card back in minutes, or in days if it was easy', () => {
    expect(waits(undefined, NOW)).toEqual({ 1: '1 min', 2: '6 min', 3: '10 min', 4: '8 days' });
    expect(grade(undefined, 3, NOW)).toMatchObject({
      state: 1,
      due: NOW + 10 * MINUTE,
      days: 0,
      first: NOW,
      last: NOW,
    });
  });

  it('spaces a known card by days, ever wider, and begins anew with minutes when it was forgotten', () => {
    let card = grade(grade(undefined, 3, NOW), 3, NOW + 10 * MINUTE);
    const gaps = [card.days];
    for (let n = 0; n < 3; n += 1) gaps.push((card = grade(card, 3, card.due)).days);
    expect(gaps).toEqual([2, 11, 46, 163]);
    expect(grade(card, 1, card.due)).toMatchObject({ state: 3, days: 0, lapses: 1, first: NOW });
  });

  it('names the wait that pressing the button then gives', () => {
    const card = grade(undefined, 4, NOW);
    const later = card.due + DAY;
    expect(waits(card, later)[3]).toBe(wait(grade(card, 3, later).due, later));
  });

  it('takes a clock that was set back as standing still', () => {
    const card = grade(undefined, 4, NOW);
    const back = grade(card, 3, NOW - 40 * DAY);
    expect(back.last).toBe(NOW);
    expect(back.due).toBeGreaterThan(NOW);
  });

  it('keeps every schedule readable and within about a year, whatever the grades and pauses, and again after JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(given, fc.integer({ min: -5, max: 900 })), { maxLength: 30 }), (visits) => {
        let [card, now]: [CardState, number] = [fresh(NOW), NOW];
        for (const [of, pause] of visits) {
          now += pause * DAY;
          card = grade(JSON.parse(JSON.stringify(card)) as CardState, of, now);
          expect(isCardState(card)).toBe(true);
          // FSRS keeps Hard, Good and Easy a day apart.
          expect(card.days).toBeLessThanOrEqual(367);
        }
      }),
    );
  });
});

describe('isCardState', () => {
  const good = grade(grade(undefined, 3, NOW), 3, NOW);
  it.each([
    ['a schedule', good, true],
    ['a new card', fresh(NOW), true],
    ['one with a key of a later release', { ...good, note: 'x' }, true],
    ['none', undefined, false],
    ['a text', 'due soon', false],
    ['a due day as text', { ...good, due: '2026-11-29' }, false],
    ['a moment beyond all dates', { ...good, due: 9e15 }, false],
    ['a negative count', { ...good, reps: -1 }, false],
    ['an unknown state', { ...good, state: 4 }, false],
    ['a known card without stability', { ...good, stability: 0 }, false],
    ['a difficulty that FSRS refuses', { ...good, difficulty: 0.5 }, false],
  ])('%s', (_, input, is) => expect(isCardState(input)).toBe(is));
});

describe('wait', () => {
  it.each([
    [0, '1 min'],
    [10 * MINUTE, '10 min'],
    [120 * MINUTE, '2 h'],
    [DAY, '1 day'],
    [59 * DAY, '59 days'],
    [91 * DAY, '3 months'],
  ])('%d ms is %s', (ms, words) => expect(wait(NOW + ms, NOW)).toBe(words));
});
