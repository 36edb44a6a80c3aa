/** What stands under this site's keys, told apart without touching it: documents, and what is none or not yet one. */

import { parse } from '../document.ts';
import type { Document } from '../document.ts';
import { PREFIX } from '../store.ts';
import { KINDS, PLAIN } from './kinds.ts';
import type { Keepsake } from './kinds.ts';

/** - `none`: nothing stored · `corrupt`: no valid document · `newer`: a later release of this site wrote it */
export type State = 'none' | 'ok' | 'corrupt' | 'newer';

/** A kind as it stands on this device. */
export interface Kept {
  readonly keepsake: Keepsake;
  readonly key: string;
  readonly text: string | null;
  readonly state: State;
  /** There when the state is `ok`. */
  readonly document: Document<unknown> | undefined;
}

/** A text under a key that is no kind of this release: put aside as unreadable, or from another release. */
export interface Stray {
  /** Without the prefix: `ticks/corrupt-1`. */
  readonly name: string;
  readonly key: string;
  readonly text: string;
  readonly isPutAside: boolean;
}

export interface Snapshot {
  readonly isBlocked: boolean;
  readonly kinds: readonly Kept[];
  readonly strays: readonly Stray[];
}

/** Reads everything. Writes nothing, not even where something cannot be read. */
export function look(storage: () => Storage): Snapshot {
  const texts = new Map<string, string>();
  let isBlocked = false;
  try {
    const place = storage();
    for (let n = 0; n < place.length; n += 1) {
      const key = place.key(n);
      if (key?.startsWith(PREFIX)) texts.set(key, place.getItem(key) ?? '');
    }
  } catch {
    isBlocked = true;
  }
  const kinds = KINDS.map((keepsake): Kept => {
    const key = PREFIX + keepsake.kind.name;
    const text = texts.get(key) ?? null;
    texts.delete(key);
    const read = text === null ? undefined : parse(keepsake.kind, text);
    const isDocument = typeof read === 'object';
    const state = read === undefined ? 'none' : isDocument ? 'ok' : read;
    return { keepsake, key, text, state, document: isDocument ? read : undefined };
  });
  const strays = [...texts]
    .filter(([key]) => !PLAIN.has(key))
    .map(([key, text]) => ({
      name: key.slice(PREFIX.length),
      key,
      text,
      isPutAside: /\/corrupt-\d+$/.test(key),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { isBlocked, kinds, strays };
}
