/**
 * The comparison of offers a reader is working on. A door of its own, loaded with its tool.
 *
 * Paths are keys of the tool’s fields, `a/base` or `all/currency`; values are texts as typed, empty once taken back. Two
 * tabs that change different fields both keep theirs.
 */

import type { Kind } from './document.ts';
import { isText } from './guards.ts';
import { askOnce } from './persistence.ts';
import type { Problem } from './problem.ts';
import { Store } from './store.ts';
import type { Outside } from './store.ts';

export const OFFERS: Kind<string> = {
  name: 'offers',
  noun: 'offers',
  version: 1,
  isValue: isText,
  migrate: {},
};

/** Opens the door. A page opens it once. */
export function createOffers(outside: Outside) {
  const { storage } = outside;
  const store = new Store(OFFERS, outside);

  /** Fields that are not empty, by key. */
  const get = (): ReadonlyMap<string, string> =>
    new Map([...store.fields()].flatMap(([key, { value }]) => (value === '' ? [] : [[key, value]])));
  return {
    get,
    /** Sets one field. */
    set(key: string, text: string): void {
      store.set([[key, text]]);
      if (text !== '' && !store.problem()) askOnce(storage);
    },
    /** Sets all fields at once: those that are not given become empty. */
    replace(inputs: ReadonlyMap<string, string>): void {
      const gone = [...get().keys()].filter((key) => !inputs.has(key)).map((key): [string, string] => [key, '']);
      store.set([...gone, ...inputs]);
    },
    /** What keeps the fields from being stored, as far as the last read or write showed. */
    problem: (): Problem | undefined => store.problem(),
    /** Calls `listener` after changes, here or in another tab. @returns ends the subscription */
    subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
  };
}

export type OfferStore = ReturnType<typeof createOffers>;
