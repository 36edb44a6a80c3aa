/**
 * The one door to what this site stores on the reader's device.
 *
 * SHAPE. Each field, the smallest thing a reader changes, has a key of its own in localStorage:
 *
 *     loop-ready/ticks:loop-day/badge   {"at":1795000000000,"value":true,"version":1}
 *
 * `ticks` is its kind, `loop-day/badge` its path: slugs and ids, never words, so that rewording, moving or removing content
 * loses nothing. `at` says when it was set. A write replaces one field and nothing else, so two tabs lose each other's work
 * only where both set the same field, and then the later wins. Taking something back sets the field (`false`, empty) instead
 * of removing it, or an import or a tab that could not store would bring it back. Keys in a field that this release does not
 * know, and fields that no page shows any more, are kept.
 *
 * LIFE CYCLE. A kind is read whole once, and again when a key came or went, an event tells of a change, or something is
 * set. What could not be stored waits in memory, is part of every read, and goes along with the next write.
 *
 *     nothing stored ──write──▶ ok ──no room──▶ full (in memory; the next write tries again)
 *     storage refuses ──▶ blocked (in memory)
 *     a text that cannot be read ──▶ moved to `loop-ready/<kind>/corrupt-<n>`, the other fields live on (mended)
 *                                └─ no room for that ──▶ corrupt (in memory; nothing is touched; the next write tries again)
 *     a higher version ──▶ newer (in memory; nothing of the kind is written)
 *
 * BEFORE 2026-12 a kind was one document, `loop-ready/<kind>`: `{ "version": 1, "fields": { "<path>": … } }`. Whoever finds
 * one moves its fields to their keys, and takes it away when all are there. Exported files still have that form.
 *
 * MIGRATION. To change a kind's shape, raise its `version` and add the step from the version before to `migrate`. Steps
 * are never removed. They run on reading; a field is stored in the new version with the next write. A tab of the older
 * release then sees `newer` and leaves it alone.
 *
 * RECORDS (stories, cards, plans) are in IndexedDB, each record a document with the same rules: `records/`.
 *
 * THE THEME also stands as plain text, `light` or `dark`, under `loop-ready/theme` (absent: as the system has it), for
 * the few lines in the page's head that run before anything is painted.
 */

import { READING, SETTINGS, TICKS } from './kinds.ts';
import type { Place } from './kinds.ts';
import type { Problem } from './problem.ts';
import { below, PREFIX, Store } from './store.ts';
import type { Outside } from './store.ts';

export type { Place } from './kinds.ts';
export type { Problem, Trouble } from './problem.ts';
export type { Outside } from './store.ts';

export type Theme = 'system' | 'light' | 'dark';

const THEME_KEY = `${PREFIX}theme`;
const isTheme = (value: unknown): value is Theme => value === 'system' || value === 'light' || value === 'dark';

/** Opens the door. The page has one, `device` in `index.ts`; tests open as many as they have tabs. */
export function createDevice(outside: Outside) {
  const { storage } = outside;
  const [ticks, reading, settings] = [
    new Store(TICKS, outside),
    new Store(READING, outside),
    new Store(SETTINGS, outside),
  ];

  return {
    ticks: {
      /** What keeps ticks from being stored, as far as the last read or write showed. */
      problem: (): Problem | undefined => ticks.problem(),
      /** Items of a list that were ever ticked, by id; items the page no longer shows among them. */
      get: (list: string): ReadonlyMap<string, boolean> => new Map(below(ticks.fields(), `${list}/`)),
      set: (list: string, item: string, on: boolean): void => ticks.set([[`${list}/${item}`, on]]),
      /** Unticks all items of a list. */
      clear: (list: string): void =>
        ticks.set(below(ticks.fields(), `${list}/`).flatMap(([item, on]) => (on ? [[`${list}/${item}`, false]] : []))),
      /** Ticks several items, as an undo of `clear` does. */
      restore: (list: string, items: readonly string[]): void =>
        ticks.set(items.map((item) => [`${list}/${item}`, true])),
      /** Calls `listener` after changes to ticks, of whatever list. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => ticks.subscribe(listener),
    },

    reading: {
      /** Where the reader stopped. */
      last: (): Place | undefined => reading.fields().get('last')?.value,
      stop: (place: Place): void => reading.set([['last', place]]),
      /** Calls `listener` after changes to the place. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => reading.subscribe(listener),
    },

    settings: {
      theme(): Theme {
        let plain: unknown;
        try {
          plain = storage().getItem(THEME_KEY);
        } catch {
          // The setting then lives in memory.
        }
        const value = settings.fields().get('theme')?.value ?? plain;
        return isTheme(value) ? value : 'system';
      },
      setTheme(theme: Theme): void {
        settings.set([['theme', theme]]);
        try {
          if (theme === 'system') storage().removeItem(THEME_KEY);
          else storage().setItem(THEME_KEY, theme);
        } catch {
          // The store has reported it.
        }
      },
      /** Whether the key / opens search (WCAG 2.1.4: a reader can switch it off). */
      slashKey: (): boolean => settings.fields().get('slashKey')?.value !== 'off',
      setSlashKey: (on: boolean): void => settings.set([['slashKey', on ? 'on' : 'off']]),
      /** Calls `listener` after changes to settings. @returns ends the subscription */
      subscribe: (listener: () => void): (() => void) => settings.subscribe(listener),
    },
  };
}

export type Device = ReturnType<typeof createDevice>;
