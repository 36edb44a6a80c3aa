/** The decks as far as they are here: asked for once each, and again where one did not come. No DOM. */

import { DECK_NAMES } from './decks.ts';
import type { Card, DeckName } from './decks.ts';

/**
 * @param load fetches the cards of a deck; rejects when they do not come
 * @param changed called when a deck came, or did not, and when one that did not is asked for again
 */
export function createShelf(load: (deck: DeckName) => Promise<readonly Card[]>, changed: () => void) {
  const loaded = new Map<DeckName, readonly Card[]>();
  const missing = new Set<DeckName>();
  const asked = new Set<DeckName>();

  async function fetchDeck(deck: DeckName): Promise<void> {
    if (asked.has(deck)) return;
    asked.add(deck);
    if (missing.delete(deck)) changed();
    try {
      loaded.set(deck, await load(deck));
    } catch (error) {
      console.error(error);
      missing.add(deck);
      asked.delete(deck);
    }
    changed();
  }

  return {
    fetchDeck,
    /** Cards of a deck; undefined while it is not here. */
    get: (deck: DeckName): readonly Card[] | undefined => loaded.get(deck),
    /** Every card that is here. */
    all: (): readonly Card[] => DECK_NAMES.flatMap((deck) => loaded.get(deck) ?? []),
    /** Whether a deck was asked for and did not come. */
    isMissing: (deck: DeckName): boolean => missing.has(deck),
    isOnItsWay: (deck: DeckName): boolean => asked.has(deck) && !loaded.has(deck),
  };
}
