/** The decks: their names, their cards, and which stored schedules belong to them. Pure. */

import type { CardRow, Deck } from '../../book/cards.ts';
import { isCardState } from '../../browser/device/cards.ts';
import type { CardState } from '../../browser/device/cards.ts';

/** The book's decks, and what the reader missed in quizzes. */
export type DeckName = 'quizzes' | Deck;

/** A card; one of a quiz question also shows what there is to choose from. */
export interface Card extends CardRow {
  readonly choices?: readonly string[];
}

/** Schedules by the ids of cards. */
export type States = ReadonlyMap<string, CardState>;

export interface DeckWords {
  readonly title: string;
  /** What to do with the front of its cards. */
  readonly task: string;
  /** Whether a new reader has it on. */
  readonly isOn: boolean;
}

/** In the order of lists, and of new cards. */
export const DECK_WORDS: Readonly<Record<DeckName, DeckWords>> = {
  quizzes: { title: 'Missed in quizzes', task: 'Which one is right, and why?', isOn: true },
  principles: {
    title: 'Principles',
    task: 'Say aloud what interviewers look for, and which story you bring.',
    isOn: true,
  },
  technical: { title: 'Technical and design', task: 'Explain it aloud in one minute.', isOn: true },
  questions: { title: 'Interview questions', task: 'Say aloud what they test, and what you bring.', isOn: true },
  glossary: { title: 'Glossary', task: 'Say aloud what it means.', isOn: false },
};

export const DECK_NAMES = Object.keys(DECK_WORDS) as readonly DeckName[];

/** The deck of a card: `principles/dive-deep`, `quiz-databases/first-sentence`. */
export function deckOf(id: string): DeckName {
  const [first = ''] = id.split('/');
  return first.startsWith('quiz-') ? 'quizzes' : (first as DeckName);
}

/**
 * Tells readable schedules from others. A card whose schedule cannot be read is new again; the stored value is only written
 * over when the card is graded.
 * @param stored values by the ids of cards; `false` for one that was taken out
 */
export function readStates(stored: ReadonlyMap<string, unknown>): {
  readonly states: States;
  readonly unreadable: readonly string[];
} {
  const states = new Map<string, CardState>();
  const unreadable: string[] = [];
  for (const [id, value] of stored) {
    if (isCardState(value)) states.set(id, value);
    else if (value !== false) unreadable.push(id);
  }
  return { states, unreadable };
}
