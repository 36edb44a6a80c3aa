/** Taking an import or an erasure back, without taking along what was changed since. */

import { fieldText, parse, serialize } from '../document.ts';
import type { Document, Field, Fields } from '../document.ts';
import { equal } from '../equal.ts';
import { keyOf } from '../store.ts';
import { kindOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { keepsake } from './kinds.ts';
import type { Keepsake } from './kinds.ts';
import { look } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import type { Changes, Done } from './transaction.ts';

/** What an undo would write, and what it leaves because it was changed since: names of kinds, and how much of each. */
export interface Undoing {
  readonly changes: Changes;
  readonly left: ReadonlyMap<string, number>;
}

/**
 * Plans the way back from what was done. A key that stands as it was left goes back whole, byte for byte; of a record that was
 * changed since, the fields go back that were not.
 */
export function undoing({ before, after }: Done, now: Contents, kinds: readonly Keepsake[]): Undoing {
  const changes = new Map<string, string | null>();
  const left = new Map<string, number>();
  const add = (name: string, number: number) => number > 0 && left.set(name, (left.get(name) ?? 0) + number);
  const touched = new Set<Keepsake>();
  for (const [key, text] of after) {
    const was = before.texts.get(key) ?? null;
    const is = now.texts.get(key) ?? null;
    const known = keepsake(kindOf(key), kinds);
    if (known && !known.isRecords) touched.add(known);
    if (is === text || is === was) changes.set(key, was);
    else if (known?.isRecords) {
      const record = recordBack(known, was, text, is);
      if (record) changes.set(key, record.text);
      add(known.kind.name, record ? record.left : 1);
    } else if (!known) add(kindOf(key), 1);
  }
  const then = look(before, kinds);
  const made = look(withChanges(before, after), kinds);
  const present = look(now, kinds);
  const back = look(withChanges(now, changes), kinds);
  for (const one of touched) {
    const [old, ours, is, next] = [
      fieldsOf(then, one),
      fieldsOf(made, one),
      fieldsOf(present, one),
      fieldsOf(back, one),
    ];
    for (const path of new Set([old, ours, is].flatMap((fields) => [...fields.keys()]))) {
      const [a, b, c] = [old.get(path), ours.get(path), is.get(path)];
      // Also what another tab set since under keys that were not touched.
      if (!equal(b, c) && !equal(a, c)) add(one.kind.name, 1);
      // What was in a document of an older release that another tab has moved to keys since.
      if (equal(b, c) && a && !equal(next.get(path), a)) changes.set(keyOf(one.kind, path), fieldText(one.kind, a));
    }
  }
  return { changes, left };
}

const withChanges = (contents: Contents, changes: Changes): Contents => ({
  ...contents,
  texts: new Map(
    [...new Map([...contents.texts, ...changes])].flatMap(([key, text]) => (text === null ? [] : [[key, text]])),
  ),
});

const fieldsOf = ({ kinds }: Snapshot, { kind }: Keepsake): Fields<unknown> =>
  kinds.find(({ keepsake: one }) => one.kind === kind)?.document?.fields ?? new Map();

/** A record without what was done to it, and how many of its fields were changed since; undefined where it cannot be read. */
function recordBack(keepsake: Keepsake, was: string | null, text: string | null, is: string | null) {
  const [old, made, present] = [was, text, is].map((one) => documentOf(keepsake, one));
  if (!old || !made || !present) return undefined;
  const fields = new Map<string, Field<unknown>>();
  let left = 0;
  for (const path of new Set([...present.fields.keys(), ...old.fields.keys()])) {
    const [a, b, c] = [old.fields.get(path), made.fields.get(path), present.fields.get(path)];
    const isOurs = equal(b, c);
    const field = isOurs ? a : c;
    if (field) fields.set(path, field);
    if (!isOurs && !equal(a, c)) left += 1;
  }
  return { text: serialize(keepsake.kind, { rest: present.rest, fields }), left };
}

function documentOf({ kind }: Keepsake, text: string | null): Document<unknown> | undefined {
  if (text === null) return { rest: {}, fields: new Map() };
  const read = parse(kind, text);
  return typeof read === 'object' ? read : undefined;
}
