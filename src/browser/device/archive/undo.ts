/** Taking an import or an erasure back, without taking along what was changed since. */

import { fieldText, parse, serialize } from '../document.ts';
import type { Document, Field, Fields } from '../document.ts';
import { equal } from '../equal.ts';
import { isEarlier } from '../records/history.ts';
import { keyOf } from '../store.ts';
import { kindOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { keepDrafts } from './drafts.ts';
import { keepsake } from './kinds.ts';
import type { Keepsake } from './kinds.ts';
import { keepOthers } from './record-plan.ts';
import { look } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import type { Changes, Done } from './transaction.ts';

/** What undoing left alone because it was changed since. */
export interface Left {
  /** How much, by name of the document. */
  readonly changed: ReadonlyMap<string, number>;
  /** How many values from before are kept beside what is there now. */
  readonly kept: number;
}

export const NOTHING_LEFT: Left = { changed: new Map(), kept: 0 };

/** What an undo would write, and what it leaves. */
export interface Undoing {
  readonly changes: Changes;
  readonly left: Left;
}

/**
 * Plans the way back from what was done. A key that stands as it was left goes back whole, byte for byte; of a record that was
 * changed since, the fields go back that were not. What a reader wrote and cannot get its place back is kept beside what is there
 * now, as an import keeps it.
 */
export function undoing({ before, after }: Done, now: Contents, kinds: readonly Keepsake[]): Undoing {
  const changes = new Map<string, string | null>();
  const left = new Map<string, number>();
  let kept = 0;
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
      // Other tools show no earlier values.
      if (known.kind.name === 'stories') kept += record?.kept ?? 0;
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
    const { kind, serving } = one;
    const others = new Map<string, Field<unknown>>();
    const stays = new Map<string, Field<unknown> | undefined>();
    for (const path of new Set([old, ours, is].flatMap((fields) => [...fields.keys()]))) {
      const [a, b, c] = [old.get(path), ours.get(path), is.get(path)];
      // Also what another tab set since under keys that were not touched.
      if (!equal(b, c) && !equal(a, c)) {
        stays.set(path, c);
        if (a) others.set(path, a);
      }
      // What was in a document of an older release that another tab has moved to keys since.
      if (equal(b, c) && a && !equal(next.get(path), a)) changes.set(keyOf(kind, path), fieldText(kind, a));
    }
    add(kind.name, counted([...stays.keys()], serving));
    if (kind.name !== 'texts') continue;
    const merged = new Map(next);
    kept += keepDrafts(next, others, merged);
    for (const [path, field] of merged)
      if (!equal(field, next.get(path))) changes.set(keyOf(kind, path), fieldText(kind, field));
  }
  return { changes, left: { changed: left, kept } };
}

/** How many of these a reader is told of: what only serves others is one thing where nothing else was changed. */
const counted = (paths: readonly string[], serving: RegExp | undefined): number =>
  paths.filter((path) => !serving?.test(path)).length || Math.min(paths.length, 1);

const withChanges = (contents: Contents, changes: Changes): Contents => ({
  ...contents,
  texts: new Map(
    [...new Map([...contents.texts, ...changes])].flatMap(([key, text]) => (text === null ? [] : [[key, text]])),
  ),
});

const fieldsOf = ({ kinds }: Snapshot, { kind }: Keepsake): Fields<unknown> =>
  kinds.find(({ keepsake: one }) => one.kind === kind)?.document?.fields ?? new Map();

/**
 * A record without what was done to it, how many of its fields were changed since, and how many values are kept as earlier ones;
 * undefined where it cannot be read.
 */
function recordBack(keepsake: Keepsake, was: string | null, text: string | null, is: string | null) {
  const [old, made, present] = [was, text, is].map((one) => documentOf(keepsake, one));
  if (!old || !made || !present) return undefined;
  const { serving } = keepsake;
  const fields = new Map<string, Field<unknown>>();
  const others = new Map<string, Field<unknown>>();
  const stays: string[] = [];
  for (const name of new Set([...present.fields.keys(), ...old.fields.keys()])) {
    const [a, b, c] = [old.fields.get(name), made.fields.get(name), present.fields.get(name)];
    const isOurs = equal(b, c);
    const field = isOurs ? a : c;
    if (field) fields.set(AS_IN_FILE + name, field);
    if (isOurs || equal(a, c) || isEarlier(name)) continue;
    stays.push(AS_IN_FILE + name);
    if (a) others.set(AS_IN_FILE + name, a);
  }
  const kept = keepOthers(new Map(fields), others, fields, serving);
  const named = new Map([...fields].map(([path, field]) => [path.slice(AS_IN_FILE.length), field]));
  return { text: serialize(keepsake.kind, { rest: present.rest, fields: named }), left: counted(stays, serving), kept };
}

/** Paths of records in a file have an id before the name; here it is one record’s, whatever its id. */
const AS_IN_FILE = 'id/';

function documentOf({ kind }: Keepsake, text: string | null): Document<unknown> | undefined {
  if (text === null) return { rest: {}, fields: new Map() };
  const read = parse(kind, text);
  return typeof read === 'object' ? read : undefined;
}
