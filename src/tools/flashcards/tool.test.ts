import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cards } from '../../browser/device/cards.ts';
import type { Card, DeckName } from './decks.ts';
import { memoryCards } from './memory.ts';
import { createTool } from './tool.ts';
import type { Tool } from './tool.ts';
import { eventually } from '../../../tests/lib/eventually.ts';

const DAY = 86_400_000;
let now: number;
let own: Cards;
let missed: readonly string[];
/** Decks whose file does not come. */
let absent: Set<DeckName>;

const cardsOf = (deck: DeckName): readonly Card[] =>
  Array.from({ length: 15 }, (_, n) => ({
    id: deck === 'quizzes' ? `quiz-x/${n}` : `${deck}/${n}`,
    front: `${deck} ${n}`,
    back: ['…'],
    at: '/',
  }));
const open = async (): Promise<Tool> => {
  const tool = createTool({
    own,
    load: (deck) => (absent.has(deck) ? Promise.reject(new Error('offline')) : Promise.resolve(cardsOf(deck))),
    sizes: { principles: 15 },
    missed: () => missed,
    now: () => now,
    changed: () => undefined,
  });
  await tool.fetchDecks();
  return tool;
};
/** Turns and grades the card that is shown. @returns its id */
const gradeOne = (tool: Tool, given: 1 | 2 | 3 | 4): string => {
  const id = tool.shown().card?.id ?? '';
  tool.reveal();
  tool.grade(given, id);
  return id;
};

beforeEach(() => {
  now = new Date(2026, 10, 29, 12).getTime();
  own = memoryCards(new Map(), () => undefined);
  missed = [];
  absent = new Set();
});

describe('a session', () => {
  it('grades only what was turned, stores the schedule, and goes on with another card', async () => {
    const tool = await open();
    const first = tool.shown().card?.id ?? '';
    tool.grade(4, first);
    expect(own.schedules().size).toBe(0);
    gradeOne(tool, 4);
    expect(own.schedules().get(first)).toMatchObject({ state: 2, first: now, reps: 1 });
    expect(tool.shown().card?.id).not.toBe(first);
    expect(tool.said()).toBe('Easy: it comes back in 8 days.');
  });

  it('takes grades back one by one, and a new card is new again', async () => {
    const tool = await open();
    const before = tool.shown().plan;
    const [first, second] = [gradeOne(tool, 4), gradeOne(tool, 1)];
    tool.undo();
    expect(tool.shown().card?.id).toBe(second);
    tool.undo();
    expect(tool.shown()).toMatchObject({ canUndo: false, isRevealed: false, card: { id: first }, plan: before });
  });

  it('ends with the day’s number of new cards, counts it over decks, and brings the rest on later days', async () => {
    const tool = await open();
    tool.setPerDay('3');
    for (let n = 0; n < 3; n += 1) gradeOne(tool, 4);
    expect(tool.shown().card).toBeUndefined();
    now += DAY;
    expect(tool.shown().plan).toMatchObject({ due: 0, fresh: 3 });
    now += 8 * DAY;
    expect(tool.shown().plan.due).toBe(3);
  });

  it('begins with the same card whichever deck comes first', async () => {
    const files = new Map<DeckName, () => void>();
    const tool = createTool({
      own,
      load: (deck) => new Promise((come) => files.set(deck, () => come(cardsOf(deck)))),
      sizes: {},
      missed: () => [],
      now: () => now,
      changed: () => undefined,
    });
    const all = tool.fetchDecks();
    files.get('questions')?.();
    await Promise.resolve();
    expect(tool.shown()).toMatchObject({ isWaiting: true, card: undefined });
    for (const come of files.values()) come();
    await all;
    expect(tool.shown().card?.id).toBe('principles/0');
  });

  it('keeps the turned card on the screen when another tab changes the rest', async () => {
    const tool = await open();
    const id = tool.shown().card?.id ?? '';
    tool.reveal();
    own.set([['settings/principles', false]]);
    expect(tool.shown()).toMatchObject({ isRevealed: true, card: { id } });
  });
});

describe('settings', () => {
  it('refuse a number of new cards that is none, and the one before counts', async () => {
    const tool = await open();
    tool.setPerDay('5');
    for (const wrong of ['', ' ', '2.5', '-1', '201', 'ten']) {
      tool.setPerDay(wrong);
      expect(tool.shown()).toMatchObject({ isPerDayWrong: true, perDay: wrong, plan: { fresh: 5 } });
    }
    tool.setPerDay('0');
    expect(tool.shown()).toMatchObject({ isPerDayWrong: false, plan: { fresh: 0 } });
  });

  it('switch decks on and off; a deck that does not come is named and can be asked for again', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    absent.add('glossary');
    const tool = await open();
    tool.setDeck('technical', false);
    tool.setDeck('questions', false);
    tool.setDeck('glossary', true);
    await eventually(() => expect(glossary(tool)).toMatchObject({ isOn: true, isMissing: true }));
    expect(tool.shown().plan.queue.every((id) => id.startsWith('principles/'))).toBe(true);
    absent.clear();
    await tool.fetchDeck('glossary');
    expect(glossary(tool)).toMatchObject({ isMissing: false, counts: { due: 0, unseen: 15 } });
    expect(tool.shown().plan.queue).toContain('glossary/0');
  });
  const glossary = (tool: Tool) => tool.shown().decks.find(({ name }) => name === 'glossary');
});

describe('missed quiz questions', () => {
  it('become cards once, come first, and can be taken out again', async () => {
    missed = ['quiz-x/3', 'quiz-x/5'];
    const tool = await open();
    tool.setDeck('quizzes', false);
    expect(tool.shown().missed).toEqual(missed);
    tool.add(missed);
    expect(tool.shown()).toMatchObject({ missed: [], card: { id: 'quiz-x/3' } });
    expect(tool.inDeck('quizzes').map(({ id }) => id)).toEqual(missed);
    tool.takeOut('quiz-x/3');
    expect(tool.shown()).toMatchObject({ missed: ['quiz-x/3'], card: { id: 'quiz-x/5' } });
  });
});

describe('a schedule that cannot be read', () => {
  it('makes its card new, names it, and is written over only by a grade', async () => {
    const broken = { due: 'soon' };
    own.set([['principles/0', broken]]);
    const tool = await open();
    expect(tool.shown().unreadable).toEqual(['principles 0']);
    expect(own.schedules().get('principles/0')).toEqual(broken);
    expect(gradeOne(tool, 4)).toBe('principles/0');
    expect(tool.shown().unreadable).toEqual([]);
  });
});

describe('the example', () => {
  it('shows other cards, stores nothing, and leaves the reader’s own as they were', async () => {
    own.set([['principles/0', { ...exampleOf(), due: now + 5 * DAY }]]);
    const before = JSON.stringify([...own.schedules()]);
    const tool = await open();
    await tool.showExample();
    expect(tool.shown()).toMatchObject({ isExample: true, missed: [] });
    expect(tool.shown().plan.due).toBeGreaterThan(0);
    gradeOne(tool, 3);
    tool.setPerDay('4');
    tool.removeExample();
    expect(JSON.stringify([...own.schedules()])).toBe(before);
    expect(own.setting('new')).toBeUndefined();
    expect(tool.shown()).toMatchObject({ isExample: false, canUndo: false, plan: { due: 0 } });
  });
  const exampleOf = () => ({
    ...{ state: 2, stability: 9, difficulty: 5, days: 8, step: 0, reps: 1, lapses: 0 },
    ...{ first: now - DAY, last: now - DAY },
  });
});
