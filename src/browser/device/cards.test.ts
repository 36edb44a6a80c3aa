import { expect, test } from 'vitest';
import { CARDS, openCards } from './cards.ts';
import type { CardValue } from './cards.ts';
import type { Records } from './records/index.ts';

/** Records in memory; what is asked of them here is where things are put. */
function memory() {
  const stored = new Map<string, Map<string, CardValue>>();
  const listeners = new Set<() => void>();
  const records: Records<CardValue> = {
    ready: Promise.resolve(),
    all: () => stored,
    set(id, fields) {
      stored.set(id, new Map([...(stored.get(id) ?? []), ...fields]));
      return Promise.resolve();
    },
    erase: () => Promise.resolve(() => Promise.resolve()),
    history: () => Promise.resolve([]),
    problem: () => undefined,
    onProblem: (listener) => {
      const own = () => listener(undefined);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { stored, listeners, cards: openCards(records) };
}

test('each card has a record of its own, the questions of a quiz share one, settings are no cards', () => {
  const { stored, cards } = memory();
  cards.set([
    ['principles/dive-deep', { due: 1 }],
    ['quiz-databases/first', { due: 2 }],
    ['quiz-databases/second', false],
    ['settings/new', 5],
  ]);
  expect([...stored.keys()]).toEqual(['principles--dive-deep', 'quiz-databases', 'settings']);
  expect([...cards.schedules()]).toEqual([
    ['principles/dive-deep', { due: 1 }],
    ['quiz-databases/first', { due: 2 }],
    ['quiz-databases/second', false],
  ]);
  expect(cards.setting('new')).toBe(5);
});

test('what a later release stores beside a schedule is no card', () => {
  const { stored, cards } = memory();
  stored.set('principles--dive-deep', new Map<string, CardValue>([['note', { text: 'x' }]]));
  expect(cards.schedules().size).toBe(0);
});

test('a subscription hears of changes and of problems, until it ends', () => {
  const { listeners, cards } = memory();
  const end = cards.subscribe(() => undefined);
  expect(listeners.size).toBe(2);
  end();
  expect(listeners.size).toBe(0);
});

test('a value may be a schedule that makes no sense, and is no text', () => {
  expect([{ due: 'soon' }, false, 10].every(CARDS.isValue)).toBe(true);
  expect(['', null, Number.NaN, [1]].some(CARDS.isValue)).toBe(false);
});
