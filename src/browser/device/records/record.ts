/**
 * One record as text and as fields: reading, joining what several tabs wrote, erasing. Pure, whatever keeps the text.
 *
 *     { "version": 1, "erased": 1794000000000, "fields": {
 *       "<name>": { "at": 1795000000000, "value": "…" }, "<name>/1794999900000": { "at": 1794999900000, "value": "…" } } }
 *
 * The second field is an earlier value of the first. `erased` is left out where nothing ever was. A record is one document of
 * `document.ts`, whose paths are names of fields, so that guard, migration and unknown keys are those of all documents.
 */

import { merge, parse, serialize } from '../document.ts';
import type { Field, Fields, Kind } from '../document.ts';
import { equal } from '../equal.ts';
import { isCount, isText } from '../guards.ts';
import type { Raw } from '../guards.ts';
import { keepEarlier, keepUnseen } from './history.ts';

export interface Stored<Value> {
  /** Whatever else stands in the record; written back untouched. */
  readonly rest: Raw;
  /** By name; earlier values among them. */
  readonly fields: Fields<Value>;
  /** When it was erased last; 0 if never. Fields that are not later are gone. */
  readonly erased: number;
}

/** A field that waits to be stored. */
export interface Waiting<Value> {
  readonly field: Field<Value>;
  /** `at` of the stored field that the writer saw; undefined if they saw none. */
  readonly seen: number | undefined;
}

/** What waits to be stored about one record. */
export interface Change<Value> {
  readonly fields: ReadonlyMap<string, Waiting<Value>>;
  /** As in `Stored`. */
  readonly erased: number;
  /** The record as it was before it was erased, where the reader takes that back. */
  readonly back?: Stored<Value> | undefined;
}

/** The record that has never been written. */
export const nothing = <Value>(): Stored<Value> => ({ rest: {}, fields: new Map(), erased: 0 });

/** Reads what is stored under a record's key, lifted to the kind's present version; undefined: nothing is stored. */
export function readRecord<Value>(kind: Kind<Value>, text: unknown): Stored<Value> | 'newer' | 'corrupt' {
  if (text === undefined) return nothing();
  const read = isText(text) ? parse(kind, text) : 'corrupt';
  if (typeof read !== 'object') return read;
  const { erased = 0, ...rest } = read.rest;
  return isCount(erased) ? { rest, fields: read.fields, erased } : 'corrupt';
}

/** The text to store. */
export function writeRecord<Value>(kind: Kind<Value>, { rest, fields, erased }: Stored<Value>): string {
  return serialize(kind, { rest: erased > 0 ? { ...rest, erased } : rest, fields });
}

/** Whether a value says nothing that could be missed. */
export const isBlank = (value: unknown): boolean => value === null || (isText(value) && value.trim() === '');

/** An erased record brought back, with what was written since. */
const broughtBack = <Value>(there: Stored<Value>, back: Stored<Value>): Stored<Value> => ({
  rest: { ...back.rest, ...there.rest },
  fields: merge(back.fields, there.fields),
  erased: back.erased,
});

/** The record without what is not later than `erased`; of one that says nothing any more no word stays. */
function without<Value>(stored: Stored<Value>, erased: number): Stored<Value> {
  if (erased <= stored.erased) return stored;
  const fields = new Map([...stored.fields].filter(([, { at }]) => at > erased));
  return { rest: fields.size === 0 ? {} : stored.rest, fields, erased };
}

/**
 * Joins what waits with what is stored: field by field the later wins, and what waits where both are as old. Of two
 * different values the other one goes into the history: always if the writer had not seen it, else as `keepEarlier` says.
 *
 * @param now milliseconds since 1970
 */
export function join<Value>(stored: Stored<Value>, change: Change<Value>, now: number): Stored<Value> {
  const base = without(change.back ? broughtBack(stored, change.back) : stored, change.erased);
  const fields = new Map(base.fields);
  for (const [name, { field, seen }] of change.fields) {
    if (field.at <= base.erased) continue;
    const there = fields.get(name);
    const isLater = !there || field.at >= there.at;
    if (isLater) fields.set(name, field);
    if (!there || equal(there.value, field.value)) continue;
    const [winner, other] = isLater ? [field, there] : [there, field];
    if (isBlank(other.value)) continue;
    if (there.at === seen) keepEarlier(fields, name, other, winner.at, now);
    else keepUnseen(fields, name, other);
  }
  return { ...base, fields };
}

/** How long a mark of erasing or taking back is kept, in milliseconds: what another tab could not store before is not stored any more. */
export const KEPT = 90 * 86_400_000;

/** Whether nothing but an old erased mark is left. */
export const isOver = ({ fields, erased }: Stored<unknown>, now: number): boolean =>
  fields.size === 0 && erased > 0 && erased < now - KEPT;
