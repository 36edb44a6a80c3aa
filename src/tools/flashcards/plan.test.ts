import { describe, expect, it } from 'vitest';
import { exampleStates } from './example.ts';
import type { Card, States } from './decks.ts';
import { countWords, forecast, planOf } from './plan.ts';
import { fresh, grade } from './schedule.ts';
import type { CardState } from './schedule.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Noon by the clock of the machine. */
const NOW = new Date(2026, 10, 29, 12).getTime();

const cards = ['principles/a', 'principles/b', 'principles/c', 'technical/x', 'technical/y'].map((id): Card => ({
  id,
  front: id,
  back: [],
  at: '/',
}));
const known = grade(undefined, 4, NOW - 30 * DAY);
const states = (all: Record<string, Partial<CardState>>): States =>
  new Map(Object.entries(all).map(([id, changes]) => [id, { ...known, ...changes }]));

describe('planOf', () => {
  it('brings new cards of the decks in turn, up to the day’s number', () => {
    expect(planOf(cards, new Map(), 3, NOW)).toEqual({
      queue: ['principles/a', 'technical/x', 'principles/b'],
      due: 0,
      fresh: 3,
      later: 2,
      soon: 0,
    });
  });

  it('goes on with the next deck after each grade, on the same day and on the next', () => {
    const graded = new Map<string, CardState>();
    const day = (now: number) => {
      const came = [];
      for (
        let [id] = planOf(cards, graded, 2, now).queue;
        id !== undefined;
        [id] = planOf(cards, graded, 2, now).queue
      ) {
        came.push(id);
        graded.set(id, grade(undefined, 4, now));
      }
      return came;
    };
    expect(day(NOW)).toEqual(['principles/a', 'technical/x']);
    expect(day(NOW + DAY)).toEqual(['principles/b', 'technical/y']);
  });

  it('counts cards begun today against the number, and not those begun yesterday', () => {
    const begun = states({
      'principles/a': { first: NOW - MINUTE, due: NOW + 9 * DAY },
      'principles/b': { first: NOW - DAY, due: NOW + 9 * DAY },
    });
    expect(planOf(cards, begun, 2, NOW)).toMatchObject({ queue: ['technical/x'], fresh: 1, later: 2 });
  });

  it('a card whose first grade was taken back is new and costs nothing', () => {
    expect(planOf(cards, new Map([['principles/a', fresh(NOW)]]), 1, NOW)).toMatchObject({ queue: ['principles/a'] });
  });

  it('takes what is learned by minutes first, then days, then new cards, then what will be due in minutes', () => {
    const some = states({
      'principles/a': { due: NOW + 5 * MINUTE, days: 0, state: 1 },
      'principles/b': { due: NOW - DAY, days: 3 },
      'principles/c': { due: NOW - MINUTE, days: 0, state: 3 },
      'technical/y': { due: NOW + 30 * MINUTE, days: 0, state: 1 },
    });
    expect(planOf(cards, some, 9, NOW)).toEqual({
      queue: ['principles/c', 'principles/b', 'technical/x', 'principles/a'],
      due: 2,
      fresh: 1,
      later: 0,
      soon: 1,
    });
  });

  it('says how many come again in minutes, while nothing else is due', () => {
    const learned = states({ 'principles/a': { due: NOW + 5 * MINUTE, days: 0, state: 1 } });
    expect(countWords(planOf(cards, learned, 0, NOW))).toBe('0 due, 0 new, 1 again in a few minutes');
    expect(countWords(planOf(cards, new Map(), 3, NOW))).toBe('0 due, 3 new');
  });

  it('a card that is due this evening is due all day, and one of tomorrow is not', () => {
    const some = states({
      'principles/a': { due: NOW + 8 * 60 * MINUTE, days: 2 },
      'principles/b': { due: NOW + DAY, days: 2 },
    });
    expect(planOf(cards, some, 0, NOW).queue).toEqual(['principles/a']);
  });

  it('leaves out schedules of cards that are in no deck that is on', () => {
    expect(planOf(cards, states({ 'glossary/loop': { due: NOW - DAY } }), 0, NOW).queue).toEqual([]);
  });
});

describe('forecast', () => {
  it('has fourteen days from today, overdue cards on today, later ones and new ones nowhere', () => {
    const some = states({
      'principles/a': { due: NOW - 9 * DAY },
      'principles/b': { due: NOW + DAY },
      'technical/x': { due: NOW + 40 * DAY },
    });
    const days = forecast(cards, new Map([...some, ['technical/y', fresh(NOW)]]), NOW);
    expect(days).toHaveLength(14);
    expect(days.map(({ count }) => count)).toEqual([1, 1, ...Array<number>(12).fill(0)]);
    expect(days.map(({ day }) => day).slice(0, 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
  });
});

describe('the example', () => {
  it('has cards due now and on later days', () => {
    const many = Array.from({ length: 16 }, (_, n): Card => ({ id: `principles/${n}`, front: '', back: [], at: '/' }));
    const example = exampleStates(many, NOW);
    expect(example.size).toBe(12);
    expect(planOf(many, example, 10, NOW).due).toBeGreaterThan(0);
    expect(forecast(many, example, NOW).filter(({ count }) => count > 0).length).toBeGreaterThan(2);
    for (const { last } of example.values()) expect(last).toBeLessThanOrEqual(NOW);
  });
});
