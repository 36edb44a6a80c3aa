/**
 * What a reader writes at length: an essay, and which of the coach's remarks they have set aside. A door of its own beside
 * `device.ts`, loaded with the tools that need it, so that reading pages do not carry it.
 *
 * Paths: `<id>/text`; `<id>/before`: hash of the text it was written over; `<id>/kept/<hash>`: a version that another
 * tab had stored and this one wrote over, or the text that such a one took the place of, empty once it is no longer wanted;
 * `<id>/left/<remark>`: whether the remark is set aside.
 */

import type { Fields, Kind } from './document.ts';
import { isText } from './guards.ts';
import { askOnce } from './persistence.ts';
import type { Problem } from './problem.ts';
import type { Outside } from './store.ts';
import { WrittenStore } from './written.ts';

export const TEXTS: Kind<string | boolean> = {
  name: 'texts',
  noun: 'texts',
  version: 1,
  isValue: (input) => isText(input) || typeof input === 'boolean',
  migrate: {},
};

/** One text on the device. */
export interface TextStore {
  /** The text as last saved, in whatever tab; empty if there is none. */
  get(): string;
  /**
   * Saves the text. Where another tab has saved a different one since, that one goes to `kept`.
   * @param seen what `get` gave when this tab last read or saved
   */
  save(text: string, seen: string): void;
  /** Whether whoever saved the present text had `seen` before their eyes. */
  isBasedOn(seen: string): boolean;
  /** Keeps a version that another tab has written over without having seen it. */
  keep(text: string): void;
  /** Versions of other tabs that were written over, and texts that changed places with them, the latest first. */
  kept(): readonly { readonly id: string; readonly text: string }[];
  /** Lets a kept version go. */
  forget(id: string): void;
  /** Keeps `present` in the place of a kept version, which a reader has put into its place. */
  exchange(id: string, present: string): void;
  /** The remarks that are set aside, read at once: a text has hundreds. */
  left(): ReadonlySet<string>;
  leave(remark: string, on: boolean): void;
  /** Deletes the text and all that belongs to it for good. @returns brings it back, beside what was written since */
  erase(): () => void;
  /** What keeps texts from being stored, as far as the last read or write showed. */
  problem(): Problem | undefined;
  /** Calls `listener` after changes to any text, here or in another tab. @returns ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits: tells texts apart, hides nothing. */
export function hashText(text: string): string {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** The door: one text by its id, and all fields. */
export type Texts = ((id: string) => TextStore) & { readonly fields: () => Fields<string | boolean> };

/** Opens the door to the texts. A page opens it once. */
export function createTexts(outside: Outside): Texts {
  const { storage } = outside;
  const store = new WrittenStore(TEXTS, outside, (path, value) =>
    path.endsWith('/text') && isText(value) && value.trim() !== ''
      ? path.replace(/text$/, `kept/${hashText(value)}`)
      : undefined,
  );

  const of = (id: string): TextStore => {
    const get = (): string => {
      // Read anew: another tab may have stored a text of which this one has not heard yet.
      const value = store.fields(true).get(`${id}/text`)?.value;
      return isText(value) ? value : '';
    };
    const keptAt = `${id}/kept/`;
    const leftAt = `${id}/left/`;
    const keep = (text: string): void => store.set([[keptAt + hashText(text), text]]);
    return {
      get,
      save(text, seen) {
        const there = get();
        if (there === text) return;
        const isOther = there !== seen && there.trim() !== '';
        // The text goes last: what it is written over is kept by then, and whoever hears of it can tell what that was.
        store.set([
          ...(isOther ? [[keptAt + hashText(there), there] as const] : []),
          [`${id}/before`, hashText(there)],
          [`${id}/text`, text],
        ]);
        if (text.trim() !== '' && !store.problem()) askOnce(storage);
      },
      isBasedOn: (seen) => store.fields().get(`${id}/before`)?.value === hashText(seen),
      keep,
      kept: () =>
        [...store.fields()]
          .filter(([path]) => path.startsWith(keptAt))
          .sort(([, a], [, b]) => b.at - a.at)
          .flatMap(([path, { value }]) =>
            isText(value) && value !== '' ? [{ id: path.slice(keptAt.length), text: value }] : [],
          ),
      forget: (kept) => store.set([[keptAt + kept, '']]),
      exchange(kept, present) {
        const other = present.trim() === '' ? kept : hashText(present);
        store.set([[keptAt + kept, ''], ...(other === kept ? [] : [[keptAt + other, present] as const])]);
      },
      left: () =>
        new Set(
          [...store.fields()].flatMap(([path, { value }]) =>
            path.startsWith(leftAt) && value === true ? [path.slice(leftAt.length)] : [],
          ),
        ),
      leave: (remark, on) => store.set([[leftAt + remark, on]]),
      erase() {
        const text = get();
        const bringBack = store.erase(`${id}/`);
        return () => {
          bringBack();
          if (text.trim() !== '' && get() !== text) keep(text);
        };
      },
      problem: () => store.problem(),
      subscribe: (listener) => store.subscribe(listener),
    };
  };
  return Object.assign(of, { fields: () => store.fields() });
}
