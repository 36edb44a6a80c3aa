/** One kind's records in their place: read, and written with no other tab between. Without a state of its own. */

import type { Kind } from '../document.ts';
import type { Changes } from './leaving.ts';
import type { Place, Transaction } from './place.ts';
import { isOver, join, nothing, readRecord, writeRecord } from './record.ts';
import type { Stored } from './record.ts';

/** What reading or writing showed. */
export interface Shown<Value> {
  readonly records: ReadonlyMap<string, Stored<Value>>;
  /** Ids of records that a later release wrote: they are left alone. */
  readonly newer: ReadonlySet<string>;
  /** Whether a record could not be read and was put aside. */
  readonly isMended: boolean;
}

/** Key of a record. */
export const keyOf = (kind: Kind<unknown>, id: string): string => `${kind.name}/${id}`;

/** Moves what cannot be read to the first free `<kind>/<id>/corrupt-<n>`, unharmed. */
async function putAside(transaction: Transaction, key: string, value: unknown): Promise<void> {
  const aside = `${key}/corrupt-`;
  const others = await transaction.all(aside);
  let n = 1;
  while (others.has(aside + n)) n += 1;
  await transaction.put(aside + n, value);
  await transaction.delete(key);
}

/** Reads all records, and then, where that is possible, puts aside what cannot be read and drops old erased marks. */
export async function readAll<Value>(
  place: Place,
  kind: Kind<Value>,
  now: number,
): Promise<Shown<Value> & { readonly isStuck: boolean }> {
  const records = new Map<string, Stored<Value>>();
  const newer = new Set<string>();
  const odd: string[] = [];
  let [isMended, isStuck] = [false, false];
  const beginning = keyOf(kind, '');
  for (const [key, value] of await place.all(beginning)) {
    const id = key.slice(beginning.length);
    if (id.includes('/')) continue;
    const record = readRecord(kind, value);
    if (record === 'newer') newer.add(id);
    else if (record === 'corrupt' || isOver(record, now)) odd.push(key);
    else records.set(id, record);
  }
  if (odd.length > 0)
    await place
      .update(async (transaction) => {
        for (const key of odd) {
          const value = await transaction.get(key);
          const record = readRecord(kind, value);
          if (record === 'corrupt') {
            await putAside(transaction, key, value);
            isMended = true;
          } else if (record !== 'newer' && isOver(record, now)) await transaction.delete(key);
        }
      })
      .catch(() => (isStuck = true));
  return { records, newer, isMended: isMended && !isStuck, isStuck };
}

/**
 * Joins changes with what is stored, all of them in one transaction.
 *
 * @returns the records as they are now, and those that were erased as they were before
 */
export async function writeAll<Value>(
  place: Place,
  kind: Kind<Value>,
  changes: Changes<Value>,
  now: number,
): Promise<Shown<Value> & { readonly before: ReadonlyMap<string, Stored<Value>> }> {
  const records = new Map<string, Stored<Value>>();
  const before = new Map<string, Stored<Value>>();
  const newer = new Set<string>();
  let isMended = false;
  await place.update(async (transaction) => {
    for (const [id, change] of changes) {
      const key = keyOf(kind, id);
      const value = await transaction.get(key);
      const read = readRecord(kind, value);
      if (read === 'newer') {
        newer.add(id);
        continue;
      }
      if (read === 'corrupt') {
        await putAside(transaction, key, value);
        isMended = true;
      }
      const there = read === 'corrupt' ? nothing<Value>() : read;
      const joined = join(there, change, now);
      await transaction.put(key, writeRecord(kind, joined));
      records.set(id, joined);
      if (change.erased > there.erased) before.set(id, join(there, { ...change, erased: 0 }, now));
    }
  });
  return { records, before, newer, isMended };
}
