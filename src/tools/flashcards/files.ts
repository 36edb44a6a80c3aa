/** The files with the cards: where they lie, and fetching them. */

import type { Deck } from '../../book/cards.ts';
import type { QuizSlice } from '../../book/slices.ts';
import { loadJson } from '../../browser/parts/json.ts';
import { missedIds, quizCards } from './missed.ts';
import type { Card, DeckName } from './decks.ts';

/** What the page says of the files; `Tool.astro` writes it. */
export interface Listed {
  readonly decks: Readonly<Record<Deck, { readonly file: string; readonly size: number }>>;
  readonly quizzes: { readonly file: string; readonly slugs: readonly string[] };
}

/**
 * @param answersOf the reader's choices in a quiz, by question
 * @param hasQuizCards whether quiz questions are among the reader's cards
 */
export function openFiles(
  { decks, quizzes }: Listed,
  answersOf: (quiz: string) => ReadonlyMap<string, string>,
  hasQuizCards: () => boolean,
) {
  let known: readonly QuizSlice[] = [];
  return {
    sizes: Object.fromEntries(Object.entries(decks).map(([deck, { size }]) => [deck, size])),
    async load(deck: DeckName): Promise<readonly Card[]> {
      if (deck !== 'quizzes') return (await loadJson(decks[deck].file)) as readonly Card[];
      // The quizzes weigh more than all cards: who answered none does not need them.
      if (!hasQuizCards() && !quizzes.slugs.some((quiz) => answersOf(quiz).size > 0)) return [];
      known = (await loadJson(quizzes.file)) as readonly QuizSlice[];
      return quizCards(known);
    },
    missed: () => missedIds(known, answersOf),
  };
}
