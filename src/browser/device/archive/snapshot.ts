/** What stands under this site's keys, told apart without touching it: documents, records, and what is none or not yet one. */

import { parse, serialize } from '../document.ts';
import type { Document } from '../document.ts';
import { readRecord } from '../records/record.ts';
import type { Stored } from '../records/record.ts';
import { PREFIX } from '../store.ts';
import { isRecordKey, kindOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { flatten } from './flat.ts';
import { PLAIN } from './kinds.ts';
import type { Keepsake } from './kinds.ts';

/**
 * - `none`: nothing stored · `corrupt`: no valid document · `newer`: a later release of this site wrote it
 * - `blocked`: the browser refuses the database that it would be in
 */
export type State = 'none' | 'ok' | 'corrupt' | 'newer' | 'blocked';

/** A kind as it stands on this device. */
export interface Kept {
  readonly keepsake: Keepsake;
  readonly key: string;
  /** Of records: the document that they are in the file. */
  readonly text: string | null;
  readonly state: State;
  /** There when the state is `ok`. */
  readonly document: Document<unknown> | undefined;
  /** Of a kind of records: those that can be read, by id, erased ones among them. */
  readonly records: ReadonlyMap<string, Stored<unknown>>;
  /** Ids of records that a later release wrote. */
  readonly newer: ReadonlySet<string>;
}

/** A text under a key that is no kind of this release: put aside as unreadable, or from another release. */
export interface Stray {
  /** Without the prefix: `ticks/corrupt-1`. */
  readonly name: string;
  readonly key: string;
  readonly text: string;
  /** Whether it is put aside as unreadable, or a record that will be. */
  readonly isPutAside: boolean;
}

export interface Snapshot {
  readonly isBlocked: boolean;
  readonly kinds: readonly Kept[];
  readonly strays: readonly Stray[];
}

const NO_RECORDS = { records: new Map<string, never>(), newer: new Set<string>() };

/** Tells everything apart. */
export function look({ texts: all, isBlocked, isPlaceBlocked }: Contents, of: readonly Keepsake[]): Snapshot {
  const texts = new Map(all);
  const unreadable = new Set<string>();

  const document = (keepsake: Keepsake, key: string): Kept => {
    const text = texts.get(key) ?? null;
    texts.delete(key);
    const read = text === null ? undefined : parse(keepsake.kind, text);
    const isDocument = typeof read === 'object';
    const state = read === undefined ? 'none' : isDocument ? 'ok' : read;
    return { keepsake, key, text, state, document: isDocument ? read : undefined, ...NO_RECORDS };
  };

  const records = (keepsake: Keepsake, key: string): Kept => {
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
      key,
      text: isThere ? serialize(kind, flat) : null,
      state: isPlaceBlocked ? 'blocked' : isThere ? 'ok' : 'none',
      document: isThere ? flat : undefined,
      records: readable,
      newer,
    };
  };

  const kinds = of.map((keepsake) => (keepsake.isRecords ? records : document)(keepsake, PREFIX + keepsake.kind.name));
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

/** The first key for an unreadable text that is free, as the stores count them. */
export function freeAside(key: string, { strays }: Snapshot): string {
  for (let n = 1; ; n += 1) {
    const aside = `${key}/corrupt-${n}`;
    if (!strays.some((stray) => stray.key === aside)) return aside;
  }
}
