/**
 * When each flashcard comes back, and how the reader wants to learn. A door of its own, loaded with the tool.
 *
 * A card is `<deck>/<card>`, or `quiz-<quiz>/<question>` for a quiz question. Paths: `<deck>--<card>/schedule`, a record for
 * each card, so that damage to one costs no other; `quiz-<quiz>/<question>`: the same for a quiz question, `false` once it
 * was taken out of the cards; `settings/new`: new cards a day; `settings/keys`, `settings/<deck>`: whether they are on.
 */

import type { Kind } from './document.ts';
import { isCount, isObject } from './guards.ts';
import type { Raw } from './guards.ts';
import type { Problem } from './problem.ts';
import { openRecords } from './records/index.ts';
import type { Records } from './records/index.ts';

/** Moments are milliseconds since 1970. */
export interface CardState {
  /** As in FSRS: 0 new, 1 learning, 2 review, 3 learning again. */
  readonly state: 0 | 1 | 2 | 3;
  readonly due: number;
  /** Days until the chance to know it falls to 90 percent; 0 while it is new. */
  readonly stability: number;
  /** 1 to 10; 0 while it is new. */
  readonly difficulty: number;
  /** Whole days from the last grade to `due`; 0 while it is learned within a day. */
  readonly days: number;
  /** Place among the steps of minutes. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** First and last grade; 0 while it is new. */
  readonly first: number;
  readonly last: number;
}

export type CardValue = Raw | number | boolean;

export const CARDS: Kind<CardValue> = {
  name: 'cards',
  noun: 'flashcards',
  version: 1,
  // Whether a schedule makes sense is asked of each card by itself: one that does not must not cost the others.
  isValue: (input): input is CardValue =>
    isObject(input) || typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input)),
  migrate: {},
};

/** The latest moment that a Date can hold. */
const LAST_MOMENT = 8.64e15;
const isMoment = (input: unknown) => isCount(input) && input <= LAST_MOMENT;
const isWithin = (input: unknown, least: number, most: number) =>
  typeof input === 'number' && input >= least && input <= most;

/** Whether a stored value is a schedule that can be gone on with. */
export function isCardState(input: unknown): input is CardState {
  if (!isObject(input)) return false;
  const { state, due, stability, difficulty, days, step, reps, lapses, first, last } = input;
  if (![due, first, last].every(isMoment) || ![days, step, reps, lapses].every(isCount)) return false;
  if (state === 0) return stability === 0 && difficulty === 0;
  // The bounds within which FSRS keeps them; outside it refuses to compute.
  const isKnown = state === 1 || state === 2 || state === 3;
  return isKnown && isWithin(stability, 0.001, 36_500) && isWithin(difficulty, 1, 10);
}

/** Where schedules and settings are read and written. */
export interface Cards {
  /** Values by card. */
  readonly schedules: () => ReadonlyMap<string, CardValue>;
  /** A setting by its name; undefined if the reader never changed it. */
  readonly setting: (name: string) => CardValue | undefined;
  /** Sets values by card, and settings as `settings/<name>`. */
  readonly set: (changes: readonly (readonly [at: string, value: CardValue])[]) => void;
}

/** The reader's own cards on the device. */
export interface StoredCards extends Cards {
  readonly ready: Promise<void>;
  readonly problem: () => Problem | undefined;
  /** Calls `listener` after changes, here or in another tab, and when a problem appears or goes. @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

const SETTINGS = 'settings';
const SCHEDULE = 'schedule';

/** Where a card or setting is stored: `principles/dive-deep` as `schedule` of `principles--dive-deep`. */
function placeOf(at: string): readonly [record: string, field: string] {
  const [first = '', second = ''] = at.split('/');
  const isOwn = first === SETTINGS || first.startsWith('quiz-');
  return isOwn ? [first, second] : [`${first}--${second}`, SCHEDULE];
}

/** The card that is stored there; undefined for what is none. */
function cardAt(record: string, field: string): string | undefined {
  if (record.startsWith('quiz-')) return `${record}/${field}`;
  return field === SCHEDULE && record.includes('--') ? record.replace('--', '/') : undefined;
}

/** Opens the door. A page opens it once. */
export function openCards(records: Records<CardValue> = openRecords(CARDS)): StoredCards {
  return {
    ready: records.ready,
    schedules: () =>
      new Map(
        [...records.all()].flatMap(([record, fields]) =>
          [...fields].flatMap(([field, value]) => {
            const card = cardAt(record, field);
            return card === undefined ? [] : [[card, value] as const];
          }),
        ),
      ),
    setting: (name) => records.all().get(SETTINGS)?.get(name),
    set(changes) {
      const byRecord = Map.groupBy(changes, ([at]) => placeOf(at)[0]);
      for (const [record, fields] of byRecord)
        void records.set(
          record,
          fields.map(([at, value]) => [placeOf(at)[1], value] as const),
        );
    },
    problem: () => records.problem(),
    subscribe(listener) {
      const ends = [records.subscribe(listener), records.onProblem(() => listener())];
      return () => ends.forEach((end) => end());
    },
  };
}
