/**
 * What waits to be stored when the reader leaves. IndexedDB stores after a moment that a page going away may not have, so the
 * words go to localStorage, which is written at once, and whoever opens the kind next stores them.
 *
 * Keys: `loop-ready/<kind>/leaving-<tab>`; the text is an object of records by id, each as `record.ts` writes them.
 */

import type { Kind } from '../document.ts';
import { isObject } from '../guards.ts';
import { PREFIX } from '../store.ts';
import { nothing, readRecord, writeRecord } from './record.ts';
import type { Change } from './record.ts';

export type Changes<Value> = ReadonlyMap<string, Change<Value>>;

const beginning = (kind: Kind<unknown>) => `${PREFIX}${kind.name}/leaving-`;

/** Keys of what tabs left behind. */
export function leftBehind(storage: () => Storage, kind: Kind<unknown>): readonly string[] {
  try {
    const place = storage();
    return Array.from({ length: place.length }, (_, n) => place.key(n) ?? '').filter((key) =>
      key.startsWith(beginning(kind)),
    );
  } catch {
    return [];
  }
}

/** Reads what a tab left behind; undefined if it cannot be read, and then it stays where it is. */
export function readLeft<Value>(storage: () => Storage, kind: Kind<Value>, key: string): Changes<Value> | undefined {
  try {
    const records: unknown = JSON.parse(storage().getItem(key) ?? '');
    if (!isObject(records)) return undefined;
    const changes = new Map<string, Change<Value>>();
    for (const [id, text] of Object.entries(records)) {
      const read = readRecord(kind, text);
      if (typeof read !== 'object') return undefined;
      const fields = new Map([...read.fields].map(([name, field]) => [name, { field, seen: undefined }]));
      changes.set(id, { fields, erased: read.erased });
    }
    return changes;
  } catch {
    return undefined;
  }
}

/** Leaves what waits under the key of this tab, in place of what it left before. @returns whether it is there */
export function leave<Value>(
  storage: () => Storage,
  kind: Kind<Value>,
  tab: string,
  waiting: Changes<Value>,
  now: number,
): boolean {
  const records = [...waiting].map(([id, { fields, erased, back }]) => {
    const all = new Map([...fields].map(([name, { field }]) => [name, field]));
    // What is brought back must come after the moment it was erased.
    for (const [name, field] of back?.fields ?? []) if (!all.has(name)) all.set(name, { ...field, at: now });
    return [id, writeRecord(kind, { ...nothing<Value>(), fields: all, erased })];
  });
  try {
    storage().setItem(beginning(kind) + tab, JSON.stringify(Object.fromEntries(records)));
    return true;
  } catch {
    return false;
  }
}

/** Takes away what was left, because it is stored. */
export function clearLeft(storage: () => Storage, kind: Kind<unknown>, tab: string, others: Iterable<string>): void {
  try {
    for (const key of [beginning(kind) + tab, ...others]) storage().removeItem(key);
  } catch {
    // It is stored once more the next time, which changes nothing.
  }
}
