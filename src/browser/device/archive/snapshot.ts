/** What stands under this site's keys, told apart without touching it: fields, records, and what is none or not yet one. */

import { mergeInto, parse, serialize } from '../document.ts';
import type { Document, Field } from '../document.ts';
import { readRecord } from '../records/record.ts';
import type { Stored } from '../records/record.ts';
import { keyOf, PREFIX } from '../store.ts';
import { isRecordKey, kindOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { flatten } from './flat.ts';
import { PLAIN } from './kinds.ts';
import type { Keepsake } from './kinds.ts';

/**
 * - `none`: nothing stored · `corrupt`, `newer`: nothing but the document of an older release, which cannot be read, or which
 *   a later release wrote
 * - `blocked`: the browser refuses the database that it would be in
 */
export type State = 'none' | 'ok' | 'corrupt' | 'newer' | 'blocked';

/** A kind as it stands on this device. */
export interface Kept {
  readonly keepsake: Keepsake;
  /** Stands for all of it: `loop-ready/ticks:`, as the keys of its fields begin. */
  readonly key: string;
  /** Where it is, without what cannot be read or is newer. */
  readonly keys: readonly string[];
  /** The document that it is in the file, or the one that cannot be read. */
  readonly text: string | null;
  readonly state: State;
  /** There when the state is `ok`. */
  readonly document: Document<unknown> | undefined;
  /** Of a kind of records: those that can be read, by id, erased ones among them. */
  readonly records: ReadonlyMap<string, Stored<unknown>>;
  /** Ids of records, or paths of fields, that a later release wrote. */
  readonly newer: ReadonlySet<string>;
}

/** A text under a key that is no kind of this release: put aside as unreadable, or from another release. */
export interface Stray {
  /** Without the prefix: `ticks/corrupt-1`. */
  readonly name: string;
  readonly key: string;
  readonly text: string;
  /** Whether it is put aside as unreadable, or a record or field that will be. */
  readonly isPutAside: boolean;
}

export interface Snapshot {
  readonly isBlocked: boolean;
  readonly kinds: readonly Kept[];
  readonly strays: readonly Stray[];
}

/** Tells everything apart. */
export function look({ texts: all, isBlocked, isPlaceBlocked }: Contents, of: readonly Keepsake[]): Snapshot {
  const texts = new Map(all);
  const unreadable = new Set<string>();

  const inKeys = (keepsake: Keepsake): Kept => {
    const { kind } = keepsake;
    const old = PREFIX + kind.name;
    const fields = new Map<string, Field<unknown>>();
    const newer = new Set<string>();
    const keys: string[] = [];
    let state: State = 'none';
    for (const [at, text] of texts) {
      if (at !== old && !at.startsWith(keyOf(kind, ''))) continue;
      const path = at === old ? undefined : at.slice(old.length + 1);
      const read = parse(kind, text, path);
      if (typeof read === 'object') {
        mergeInto(fields, read.fields);
        keys.push(at);
        texts.delete(at);
      } else if (path === undefined) state = read;
      else if (read === 'newer') newer.add(path);
      if (read === 'corrupt') unreadable.add(at);
    }
    const base = { keepsake, key: keyOf(kind, ''), records: new Map<string, never>(), newer };
    if (fields.size === 0 && state !== 'none') {
      const text = texts.get(old) ?? null;
      texts.delete(old);
      return { ...base, keys: [old], text, state, document: undefined };
    }
    const document = fields.size > 0 ? { rest: {}, fields } : undefined;
    return {
      ...base,
      keys,
      text: document ? serialize(kind, document) : null,
      state: document ? 'ok' : 'none',
      document,
    };
  };

  const inRecords = (keepsake: Keepsake): Kept => {
    const { kind } = keepsake;
    const readable = new Map<string, Stored<unknown>>();
    const newer = new Set<string>();
    for (const [at, text] of texts) {
      const [id, ...more] = at.slice(kind.name.length + 1).split('/');
      if (!isRecordKey(at) || kindOf(at) !== kind.name || id === undefined || more.length > 0) continue;
      const read = readRecord(kind, text);
      if (read === 'corrupt') unreadable.add(at);
      else if (read === 'newer') newer.add(id);
      else {
        readable.set(id, read);
        texts.delete(at);
      }
    }
    const flat = flatten(readable);
    const isThere = flat.fields.size > 0;
    return {
      keepsake,
      key: keyOf(kind, ''),
      keys: [...readable.keys()].map((id) => `${kind.name}/${id}`),
      text: isThere ? serialize(kind, flat) : null,
      state: isPlaceBlocked ? 'blocked' : isThere ? 'ok' : 'none',
      document: isThere ? flat : undefined,
      records: readable,
      newer,
    };
  };

  const kinds = of.map((keepsake) => (keepsake.isRecords ? inRecords : inKeys)(keepsake));
  const strays = [...texts]
    .filter(([key]) => !PLAIN.has(key))
    .map(([key, text]) => ({
      name: isRecordKey(key) ? key : key.slice(PREFIX.length),
      key,
      text,
      isPutAside: unreadable.has(key) || /\/corrupt-\d+$/.test(key),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { isBlocked, kinds, strays };
}

/** The first key for an unreadable text that is free, as the stores count them, and is none of those `taken`. */
export function freeAside(key: string, { strays }: Snapshot, taken: ReadonlyMap<string, unknown>): string {
  for (let n = 1; ; n += 1) {
    const aside = `${key}/corrupt-${n}`;
    if (!taken.has(aside) && !strays.some((stray) => stray.key === aside)) return aside;
  }
}
