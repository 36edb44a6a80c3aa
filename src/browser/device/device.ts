/**
 * The one door to what this site stores on the reader's device.
 *
 * SHAPE. Each kind (ticks, quizzes, reading, settings) is one JSON document under `loop-ready/<kind>`:
 *
 *     { "version": 1, "fields": { "loop-day/badge": { "at": 1795000000000, "value": true } } }
 *
 * A field is the smallest thing a reader changes. Its path is made of slugs and ids, never of words, so that rewording,
 * moving or removing content loses nothing; fields that no page shows any more are kept. `at` says when it was set.
 * Taking something back sets a field (`false`, empty) instead of removing it, or another tab would bring it back.
 * Keys that this release does not know, in a document or in a field, are kept.
 *
 * LIFE CYCLE. Every read compares the stored text with the one parsed last and validates what is new. Every write reads
 * again, merges field by field (the later `at` wins) and stores the whole; other tabs hear of it by the `storage` event.
 * What could not be stored waits in memory, is part of every read, and goes along with the next write.
 *
 *     nothing stored ──write──▶ ok ──no room──▶ full (in memory; the next write tries again)
 *     storage refuses ──▶ blocked (in memory)
 *     no valid document ──▶ moved to `loop-ready/<kind>/corrupt-<n>`, then as if nothing were stored (mended)
 *                        └─ cannot be moved ──▶ corrupt (in memory; the text is not touched; the next write tries again)
 *     higher version ──▶ newer (in memory; the document is not touched)
 *
 * MIGRATION. To change a kind's shape, raise its `version` and add the step from the version before to `migrate`. Steps
 * are never removed. They run on reading; the document is stored in the new version with the next write. A tab of the
 * older release then sees `newer` and leaves it alone.
 *
 * RECORDS (stories, cards, plans) are in IndexedDB, each record a document of its own with the same rules: `records/`.
 *
 * THE THEME also stands as plain text, `light` or `dark`, under `loop-ready/theme` (absent: as the system has it), for
 * the few lines in the page's head that run before anything is painted.
 */

import { isText } from './guards.ts';
import type { Problem } from './problem.ts';
import { isScore, QUIZZES, READING, SETTINGS, TICKS } from './kinds.ts';
import type { Place, Score } from './kinds.ts';
import { PREFIX, Store } from './store.ts';

export type { Place, Score } from './kinds.ts';
export type { Problem, Trouble } from './problem.ts';

export type KindName = 'ticks' | 'quizzes' | 'reading' | 'settings';
export type Theme = 'system' | 'light' | 'dark';

/** A quiz as stored. */
export interface Results {
  /** Choice ids by question id. */
  readonly answers: ReadonlyMap<string, string>;
  /** Score of the last round and of the best one; a round is the first answer to every question. */
  readonly last: Score | undefined;
  readonly best: Score | undefined;
}

export interface Outside {
  /** Gives the storage; throws where the browser blocks it. */
  readonly storage: () => Storage;
  /** Where `storage` and `pageshow` events arrive. */
  readonly events: EventTarget;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const THEME_KEY = `${PREFIX}theme`;
const isTheme = (value: unknown): value is Theme => value === 'system' || value === 'light' || value === 'dark';

/** Opens the door. The page has one, `device` in `index.ts`; tests open as many as they have tabs. */
export function createDevice({ storage, events, now }: Outside) {
  const listeners = new Set<(kind: KindName, problem: Problem | undefined) => void>();
  const around = (kind: KindName) => ({
    storage,
    now,
    report: (problem: Problem | undefined) => listeners.forEach((listener) => listener(kind, problem)),
  });
  const stores = {
    ticks: new Store(TICKS, around('ticks')),
    quizzes: new Store(QUIZZES, around('quizzes')),
    reading: new Store(READING, around('reading')),
    settings: new Store(SETTINGS, around('settings')),
  };

  events.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    // Without a key everything was cleared.
    for (const store of Object.values(stores)) if (key === store.key || key === null) store.changed();
  });
  events.addEventListener('pageshow', (event) => {
    // A page that comes back from the browser's cache heard nothing while it was away.
    if ((event as PageTransitionEvent).persisted) for (const store of Object.values(stores)) store.changed();
  });

  /** Fields whose path begins so, without that beginning. */
  const below = <Value>(store: Store<Value>, beginning: string): [string, Value][] =>
    [...store.fields()]
      .filter(([path]) => path.startsWith(beginning))
      .map(([path, { value }]) => [path.slice(beginning.length), value]);

  return {
    /** What keeps a kind from being stored, as far as the last read or write showed. */
    problem: (kind: KindName): Problem | undefined => stores[kind].problem(),

    /** Calls `listener` when a problem appears, changes or goes. @returns ends the subscription */
    onProblem(listener: (kind: KindName, problem: Problem | undefined) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    ticks: {
      /** Items of a list that were ever ticked, by id; items the page no longer shows among them. */
      get: (list: string): ReadonlyMap<string, boolean> => new Map(below(stores.ticks, `${list}/`)),
      set: (list: string, item: string, on: boolean): void => stores.ticks.set([[`${list}/${item}`, on]]),
      /** Unticks all items of a list. */
      clear: (list: string): void =>
        stores.ticks.set(
          below(stores.ticks, `${list}/`).flatMap(([item, on]) => (on ? [[`${list}/${item}`, false]] : [])),
        ),
      /** Ticks several items, as an undo of `clear` does. */
      restore: (list: string, items: readonly string[]): void =>
        stores.ticks.set(items.map((item) => [`${list}/${item}`, true])),
      /** Calls `listener` after changes to ticks, of whatever list. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => stores.ticks.subscribe(listener),
    },

    quizzes: {
      get(quiz: string): Results {
        const fields = stores.quizzes.fields();
        const [last, best] = [fields.get(`last/${quiz}`)?.value, fields.get(`best/${quiz}`)?.value];
        const answers = below(stores.quizzes, `answer/${quiz}/`).flatMap(([question, choice]): [string, string][] =>
          isText(choice) && choice ? [[question, choice]] : [],
        );
        return {
          answers: new Map(answers),
          last: isScore(last) ? last : undefined,
          best: isScore(best) ? best : undefined,
        };
      },
      answer: (quiz: string, question: string, choice: string): void =>
        stores.quizzes.set([[`answer/${quiz}/${question}`, choice]]),
      /** Takes all answers back; scores stay. */
      startOver: (quiz: string): void =>
        stores.quizzes.set(
          below(stores.quizzes, `answer/${quiz}/`).map(([question]) => [`answer/${quiz}/${question}`, '']),
        ),
      /** Keeps the score of a round, and as the best one if no round had a greater share right. */
      score(quiz: string, score: Score): void {
        const best = stores.quizzes.fields().get(`best/${quiz}`)?.value;
        const isBest = !isScore(best) || score.right * best.of >= best.right * score.of;
        stores.quizzes.set([[`last/${quiz}`, score], ...(isBest ? [[`best/${quiz}`, score] as const] : [])]);
      },
      /** Calls `listener` after changes to quizzes, of whatever quiz. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => stores.quizzes.subscribe(listener),
    },

    reading: {
      /** Where the reader stopped. */
      last: (): Place | undefined => stores.reading.fields().get('last')?.value,
      stop: (place: Place): void => stores.reading.set([['last', place]]),
      /** Calls `listener` after changes to the place. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => stores.reading.subscribe(listener),
    },

    settings: {
      theme(): Theme {
        let plain: unknown;
        try {
          plain = storage().getItem(THEME_KEY);
        } catch {
          // The setting then lives in memory.
        }
        const value = stores.settings.fields().get('theme')?.value ?? plain;
        return isTheme(value) ? value : 'system';
      },
      setTheme(theme: Theme): void {
        stores.settings.set([['theme', theme]]);
        try {
          if (theme === 'system') storage().removeItem(THEME_KEY);
          else storage().setItem(THEME_KEY, theme);
        } catch {
          // The store has reported it.
        }
      },
      /** Whether the key / opens search (WCAG 2.1.4: a reader can switch it off). */
      slashKey: (): boolean => stores.settings.fields().get('slashKey')?.value !== 'off',
      setSlashKey: (on: boolean): void => stores.settings.set([['slashKey', on ? 'on' : 'off']]),
      /** Calls `listener` after changes to settings. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => stores.settings.subscribe(listener),
    },
  };
}

export type Device = ReturnType<typeof createDevice>;
