/**
 * How each question went, as the reader judged it. A door of its own, loaded on question pages and with the list.
 *
 * Paths are slugs of questions, so that no edit of the content loses a mark. A mark taken back is an empty text; a text
 * that this release does not know counts as none and stays as it is.
 */

import type { Kind } from './document.ts';
import { isText } from './guards.ts';
import type { Problem } from './problem.ts';
import { Store } from './store.ts';
import type { Outside } from './store.ts';

/** Every mark in the order of practice, with its name. */
export const MARK_NAMES = { new: 'not tried', tried: 'tried', solid: 'solid' } as const;
export type Mark = keyof typeof MARK_NAMES;

/** A mark that was set, and when, in milliseconds since 1970. */
export interface Marked {
  readonly mark: Mark;
  readonly at: number;
}

export const MARKS: Kind<string> = {
  name: 'marks',
  noun: 'marks',
  version: 1,
  isValue: isText,
  migrate: {},
};

const toMark = (value: string | undefined): Mark => (value === 'tried' || value === 'solid' ? value : 'new');

/** Opens the door. A page opens it once. */
export function createMarks(outside: Outside) {
  const store = new Store(MARKS, outside);

  return {
    /** Every mark by the slug of its question; questions that no page shows any more among them. */
    all: (): ReadonlyMap<string, Marked> =>
      new Map([...store.fields()].map(([question, { value, at }]) => [question, { mark: toMark(value), at }])),
    get: (question: string): Mark => toMark(store.fields().get(question)?.value),
    set: (question: string, mark: Mark): void => store.set([[question, mark === 'new' ? '' : mark]]),
    problem: (): Problem | undefined => store.problem(),
    /** Calls `listener` after changes to marks, of whatever question. @returns ends the subscription */
    subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
  };
}

export type Marks = ReturnType<typeof createMarks>;
