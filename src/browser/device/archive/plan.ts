/** What an import would do, worked out before anything is written. Pure. */

import { fieldText } from '../document.ts';
import type { Document, Field, Fields } from '../document.ts';
import { isEarlier } from '../records/history.ts';
import { keyOf, PREFIX } from '../store.ts';
import { equal } from '../equal.ts';
import { keepDrafts } from './drafts.ts';
import { nameIn } from './flat.ts';
import { keepOthers, recordChanges } from './record-plan.ts';
import type { Keepsake } from './kinds.ts';
import type { Archive } from './read.ts';
import { freeAside } from './snapshot.ts';
import type { Kept, Snapshot } from './snapshot.ts';

/**
 * What an import does with a field of the file: `added` is only there; `conflicting` was set at the same moment to something
 * else, and what is here stays.
 */
export type Outcome = 'added' | 'newerInFile' | 'newerHere' | 'same' | 'conflicting';

/** Numbers of fields, by what an import does with them. */
export interface Tally extends Readonly<Record<Outcome, number>> {
  /** Drafts, or fields of records, of which one version wins and the other is kept beside it. */
  readonly keptDrafts: number;
}

export interface KindPlan {
  readonly keepsake: Keepsake;
  readonly tally: Tally;
  /** What a reader would count, in the file or here, by what an import does with it. */
  readonly things: Readonly<Record<Outcome, Fields<unknown>>>;
  /** All of the document as it would be. */
  readonly merged: Fields<unknown>;
  /** `corrupt`: what is here is put aside unharmed. `newer`, `blocked`: what is here is left alone, and nothing imported. */
  readonly here: Kept['state'];
}

export interface Plan {
  readonly kinds: readonly KindPlan[];
  /** What would be written, by key. */
  readonly changes: ReadonlyMap<string, string | null>;
  /** How many fields are dated after tomorrow: they would win over whatever is written until then. */
  readonly fromTheFuture: number;
}

const DAY = 86_400_000;

/** Plans the import of a file into what stands here. `now` in milliseconds since 1970. */
export function planImport(archive: Archive, snapshot: Snapshot, now: number): Plan {
  const changes = new Map<string, string | null>();
  const kinds: KindPlan[] = [];
  let fromTheFuture = 0;
  for (const here of snapshot.kinds) {
    const theirs = archive.documents.get(here.keepsake.kind.name);
    if (!theirs) continue;
    for (const { at } of theirs.fields.values()) if (at > now + DAY) fromTheFuture += 1;
    const merged = mergeKind(here, theirs);
    kinds.push({
      keepsake: here.keepsake,
      tally: merged.tally,
      things: merged.things,
      merged: merged.fields,
      here: here.state,
    });
    if (here.state === 'newer' || here.state === 'blocked') continue;
    const own = (here.keepsake.isRecords ? recordChanges : fieldChanges)(here, merged.fields, snapshot);
    if (own.size > 0 && here.keepsake.kind.name === 'settings') own.set(`${PREFIX}theme`, plainTheme(merged.fields));
    for (const [key, text] of own) changes.set(key, text);
  }
  return { kinds, changes, fromTheFuture };
}

/** Joins a document of the file with the one here, field by field: the later wins, and what is here where both are as old. */
function mergeKind({ keepsake, document }: Kept, theirs: Document<unknown>) {
  const { kind, serving, isRecords, counted } = keepsake;
  const ours: Fields<unknown> = document?.fields ?? new Map<string, never>();
  const fields = new Map(ours);
  const tally = { added: 0, newerInFile: 0, newerHere: 0, same: 0, conflicting: 0, keptDrafts: 0 };
  const none = () => new Map<string, Field<unknown>>();
  const things = { added: none(), newerInFile: none(), newerHere: none(), same: none(), conflicting: none() };
  for (const [path, field] of theirs.fields) {
    const mine = ours.get(path);
    if (!mine || field.at > mine.at) fields.set(path, field);
  }
  for (const [path, field] of theirs.fields) {
    const mine = ours.get(path);
    if (isRecords && isEarlier(nameIn(path))) continue;
    const outcome = outcomeOf(mine, field);
    // What is taken away on one side is counted by what it is on the other.
    const thing = [field, mine].find((one) => one && counted.some(([, , is]) => is(path, one.value, fields)));
    if (thing) things[outcome].set(path, thing);
    if (!serving?.test(path)) tally[outcome] += 1;
  }
  if (kind.name === 'texts') tally.keptDrafts = keepDrafts(ours, theirs.fields, fields);
  if (isRecords) tally.keptDrafts = keepOthers(ours, theirs.fields, fields, serving);
  return { fields, tally, things };
}

function outcomeOf(mine: Field<unknown> | undefined, their: Field<unknown>): Outcome {
  if (!mine) return 'added';
  if (equal(mine.value, their.value)) return 'same';
  if (their.at === mine.at) return 'conflicting';
  return their.at > mine.at ? 'newerInFile' : 'newerHere';
}

/**
 * Texts of the fields that change, by key. One that a later release wrote here is left alone; one that cannot be read is put aside,
 * and so is a document of an older release that cannot.
 */
function fieldChanges(
  { keepsake: { kind }, keys, text, state, document, newer }: Kept,
  merged: Fields<unknown>,
  snapshot: Snapshot,
): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  const putAside = (key: string, unreadable: string | null) => {
    changes.set(key, null);
    changes.set(freeAside(PREFIX + kind.name, snapshot, changes), unreadable);
  };
  for (const [path, field] of merged) {
    if (newer.has(path) || equal(field, document?.fields.get(path))) continue;
    const key = keyOf(kind, path);
    const unreadable = snapshot.strays.find((stray) => stray.key === key);
    if (unreadable) putAside(key, unreadable.text);
    changes.set(key, fieldText(kind, field));
  }
  if (changes.size > 0 && state === 'corrupt') for (const key of keys) putAside(key, text);
  return changes;
}

/** What the page's head reads before anything is painted. */
function plainTheme(fields: Fields<unknown>): string | null {
  const theme = fields.get('theme')?.value;
  return theme === 'light' || theme === 'dark' ? theme : null;
}
