/** The tool without its screen: decks that are loaded, the session, settings, the example; and what of it is shown. No DOM. */

import type { Cards, CardValue } from '../../browser/device/cards.ts';
import { DECK_NAMES, DECK_WORDS, readStates } from './decks.ts';
import type { Card, DeckName, States } from './decks.ts';
import { exampleStates } from './example.ts';
import { memoryCards } from './memory.ts';
import { forecast, planOf } from './plan.ts';
import { fresh, waits } from './schedule.ts';
import type { Grade } from './schedule.ts';
import { Session } from './session.ts';
import { createShelf } from './shelf.ts';
import type { DeckShown, Shown } from './shown.ts';

/** New cards a day of a reader who never said. */
export const PER_DAY = 10;
export const MOST_PER_DAY = 200;

/** A side of the card, the heading of today, or that of an open list. */
export type Focus = 'front' | 'back' | 'today' | 'list';

export interface Outside {
  /** The reader's cards on the device. */
  readonly own: Cards;
  /** Fetches the cards of a deck; of the quizzes, of every question. Rejects when it does not come. */
  readonly load: (deck: DeckName) => Promise<readonly Card[]>;
  /** How many cards a deck has, before it is fetched. */
  readonly sizes: Readonly<Partial<Record<DeckName, number>>>;
  /** Ids of quiz questions answered wrongly, once the quizzes are fetched. */
  readonly missed: () => readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when something else is to be shown; with the place to which the reader's step leads. */
  readonly changed: (focus?: Focus) => void;
}

export type Tool = ReturnType<typeof createTool>;

export function createTool({ own, load, sizes, missed, now, changed }: Outside) {
  const shelf = createShelf(load, changed);
  const session = new Session();
  let example: Cards | undefined;
  /** What stands in the field, while it is no number of cards. */
  let typed: string | undefined;
  let said = '';

  const cards = () => example ?? own;
  const isOn = (deck: DeckName) => (cards().setting(deck) ?? DECK_WORDS[deck].isOn) === true;
  const perDay = () => {
    const value = cards().setting('new');
    return typeof value === 'number' && isPerDay(value) ? value : PER_DAY;
  };
  const inDeck = (deck: DeckName): readonly Card[] => {
    const all = shelf.get(deck) ?? [];
    if (deck !== 'quizzes') return all;
    const stored = cards().schedules();
    return all.filter(({ id }) => stored.has(id) && stored.get(id) !== false);
  };
  const set = (path: string, value: CardValue) => {
    cards().set([[path, value]]);
    changed();
  };

  return {
    said: () => said,
    say(words: string): void {
      said = words;
      changed();
    },
    /** Cards of a deck, as far as they are here. */
    inDeck,
    fetchDeck: shelf.fetchDeck,
    /** Fetches the decks that are on. */
    async fetchDecks(): Promise<void> {
      await Promise.all(DECK_NAMES.filter((deck) => isOn(deck) && !shelf.isMissing(deck)).map(shelf.fetchDeck));
    },

    shown(): Shown {
      const moment = now();
      const { states, unreadable } = readStates(cards().schedules());
      const on = DECK_NAMES.filter(isOn);
      const active = on.flatMap(inDeck);
      const plan = planOf(active, states, perDay(), moment);
      // The first card is the same whichever file comes first.
      const isWaiting = on.some(shelf.isOnItsWay);
      const id = isWaiting && !session.isRevealed ? undefined : session.card(plan);
      const card = id === undefined ? undefined : shelf.all().find((one) => one.id === id);
      return {
        isExample: example !== undefined,
        isWaiting,
        plan,
        card,
        waits: card && waits(states.get(card.id), moment),
        isRevealed: session.isRevealed,
        canUndo: session.canUndo,
        decks: DECK_NAMES.map((name) => deckShown(name, states, moment)),
        unreadable: shelf.all().flatMap((one) => (unreadable.includes(one.id) ? [one.front] : [])),
        forecast: forecast(active, states, moment),
        perDay: typed ?? String(perDay()),
        isPerDayWrong: typed !== undefined,
        areKeysOn: cards().setting('keys') !== false,
        missed: example ? [] : missed().filter((one) => !inDeck('quizzes').some((card) => card.id === one)),
        states,
      };
    },

    reveal(): void {
      session.reveal();
      said = '';
      changed('back');
    },
    grade(given: Grade, id: string): void {
      const before = readStates(cards().schedules()).states.get(id);
      said = session.grade(given, before, cards(), now()) ?? said;
      changed('front');
    },
    undo(): void {
      session.undo(cards(), now());
      said = 'The last grade is taken back.';
      changed('front');
    },
    setDeck(deck: DeckName, on: boolean): void {
      session.leave();
      set(`settings/${deck}`, on);
      if (on) void shelf.fetchDeck(deck);
    },
    setKeys: (on: boolean): void => set('settings/keys', on),
    setPerDay(text: string): void {
      const number = text.trim() === '' ? Number.NaN : Number(text);
      typed = isPerDay(number) ? undefined : text;
      if (typed === undefined) set('settings/new', number);
      else changed();
    },
    /** Makes cards of quiz questions, new ones. */
    add(ids: readonly string[]): void {
      cards().set(ids.map((id) => [id, { ...fresh(now()) }]));
      said = ids.length === 1 ? 'Added 1 question.' : `Added ${ids.length} questions.`;
      if (!isOn('quizzes')) cards().set([['settings/quizzes', true]]);
      // They come next; a card that is turned waits for its grade.
      if (!session.isRevealed) session.leave();
      changed('today');
    },
    /** Takes a quiz question out of the cards. */
    takeOut(id: string): void {
      said = 'Taken out.';
      session.leave();
      cards().set([[id, false]]);
      changed('list');
    },
    async showExample(): Promise<void> {
      await shelf.fetchDeck('principles');
      const principles = shelf.get('principles') ?? [];
      if (principles.length === 0) return;
      const isDeck = (name: string) => (DECK_NAMES as readonly string[]).includes(name);
      const settings = (name: string) => (isDeck(name) ? name === 'principles' : own.setting(name));
      leave(memoryCards(exampleStates(principles, now()), settings));
      said = '';
      changed('today');
    },
    removeExample(): void {
      leave(undefined);
      said = 'The example is gone. These are your own cards.';
      changed('today');
    },
  };

  function leave(other: Cards | undefined): void {
    example = other;
    typed = undefined;
    session.forget();
  }

  function deckShown(name: DeckName, states: States, moment: number): DeckShown {
    const cards = inDeck(name);
    const { due, fresh, later } = planOf(cards, states, 0, moment);
    const isHere = shelf.get(name) !== undefined;
    return {
      name,
      isOn: isOn(name),
      size: isHere ? cards.length : (sizes[name] ?? 0),
      counts: isHere ? { due, unseen: fresh + later } : undefined,
      isMissing: shelf.isMissing(name),
    };
  }
}

/** Whether a number can be that of new cards in a day. */
const isPerDay = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= MOST_PER_DAY;
