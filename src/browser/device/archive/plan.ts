/** What an import would do, worked out before anything is written. Pure. */

import { fieldText } from '../document.ts';
import type { Document, Fields } from '../document.ts';
import { isEarlier } from '../records/history.ts';
import { keyOf, PREFIX } from '../store.ts';
import { equal } from '../equal.ts';
import { keepDrafts } from './drafts.ts';
import { keepOthers, nameIn, recordChanges } from './record-plan.ts';
import type { Keepsake } from './kinds.ts';
import type { Archive } from './read.ts';
import { freeAside } from './snapshot.ts';
import type { Kept, Snapshot } from './snapshot.ts';

/** Numbers of fields, by what an import does with them. */
export interface Tally {
  /** Only in the file. */
  readonly added: number;
  readonly newerInFile: number;
  readonly newerHere: number;
  readonly same: number;
  /** Set at the same moment to something else: what is here stays. */
  readonly conflicting: number;
  /** Drafts, or fields of records, of which one version wins and the other is kept beside it. */
  readonly keptDrafts: number;
}

export interface KindPlan {
  readonly keepsake: Keepsake;
  readonly tally: Tally;
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
    kinds.push({ keepsake: here.keepsake, tally: merged.tally, here: here.state });
    if (here.state === 'newer' || here.state === 'blocked') continue;
    const own = (here.keepsake.isRecords ? recordChanges : fieldChanges)(here, merged.fields, snapshot);
    if (own.size > 0 && here.keepsake.kind.name === 'settings') own.set(`${PREFIX}theme`, plainTheme(merged.fields));
    for (const [key, text] of own) changes.set(key, text);
  }
  return { kinds, changes, fromTheFuture };
}

/** Joins a document of the file with the one here, field by field: the later wins, and what is here where both are as old. */
function mergeKind({ keepsake: { kind, serving, isRecords }, document }: Kept, theirs: Document<unknown>) {
  const ours: Fields<unknown> = document?.fields ?? new Map<string, never>();
  const fields = new Map(ours);
  const tally = { added: 0, newerInFile: 0, newerHere: 0, same: 0, conflicting: 0, keptDrafts: 0 };
  for (const [path, field] of theirs.fields) {
    const mine = ours.get(path);
    if (!mine || field.at > mine.at) fields.set(path, field);
    if (isRecords && isEarlier(nameIn(path)) ? true : serving?.test(path)) continue;
    if (!mine) tally.added += 1;
    else if (equal(mine.value, field.value)) tally.same += 1;
    else if (field.at > mine.at) tally.newerInFile += 1;
    else if (field.at < mine.at) tally.newerHere += 1;
    else tally.conflicting += 1;
  }
  if (kind.name === 'texts') tally.keptDrafts = keepDrafts(ours, theirs.fields, fields);
  if (isRecords) tally.keptDrafts = keepOthers(ours, theirs.fields, fields);
  return { fields, tally };
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
