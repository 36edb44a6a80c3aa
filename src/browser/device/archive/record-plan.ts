/** What an import does with records: which of them are written, and what is kept of values that do not win. Pure. */

import type { Field, Fields } from '../document.ts';
import { equal } from '../equal.ts';
import { isEarlier, keepUnseen } from '../records/history.ts';
import { isBlank, writeRecord } from '../records/record.ts';
import { nameIn, unflatten } from './flat.ts';
import { freeAside } from './snapshot.ts';
import type { Kept, Snapshot } from './snapshot.ts';

/**
 * Adds to `merged`, as an earlier value, the value of each field that did not win, unless it is among them already.
 *
 * @param serving paths of fields that are kept but not counted
 * @returns how many are kept so
 */
export function keepOthers(
  ours: Fields<unknown>,
  theirs: Fields<unknown>,
  merged: Map<string, Field<unknown>>,
  serving: RegExp | undefined,
): number {
  const said = (path: string, value: unknown) => `${path} ${JSON.stringify(value)}`;
  const earlier = new Set(
    [...merged].flatMap(([path, { value }]) =>
      isEarlier(nameIn(path)) ? [said(path.slice(0, path.lastIndexOf('/')), value)] : [],
    ),
  );
  let kept = 0;
  for (const [path, their] of theirs) {
    const our = ours.get(path);
    const winner = merged.get(path);
    if (isEarlier(nameIn(path)) || !our || !winner) continue;
    const other = winner === our ? their : our;
    if (isBlank(other.value) || equal(other.value, winner.value) || earlier.has(said(path, other.value))) continue;
    keepUnseen(merged, path, other);
    if (!serving?.test(path)) kept += 1;
  }
  return kept;
}

/** Texts of the records that change, by key. One that a later release wrote here is left alone; an unreadable one is put aside. */
export function recordChanges(
  { keepsake: { kind }, records, newer }: Kept,
  merged: Fields<unknown>,
  snapshot: Snapshot,
): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const [id, fields] of unflatten(merged)) {
    const here = records.get(id);
    const isSame = here && equal(Object.fromEntries(fields), Object.fromEntries(here.fields));
    if (newer.has(id) || isSame) continue;
    const key = `${kind.name}/${id}`;
    const unreadable = snapshot.strays.find((stray) => stray.key === key);
    if (unreadable) changes.set(freeAside(key, snapshot, changes), unreadable.text);
    // What was erased here and is brought in again is there again.
    changes.set(key, writeRecord(kind, { rest: here?.rest ?? {}, fields, erased: 0 }));
  }
  return changes;
}
