/**
 * Stored texts and the fields they say: reading, migrating, merging, writing. Pure, whatever keeps the text. A text is one
 * field, or a document of many: a record, a kind in an exported file, or what releases before 2026-12 kept in localStorage.
 */

import { isCount, isObject } from './guards.ts';
import type { Raw } from './guards.ts';
import { renamed } from './moved.ts';
import type { Moved } from './moved.ts';

/** Filled in by the build, `undefined` while no page was ever renamed: then none of this is on any page. */
declare const MOVED_NAMES: Moved | undefined;

/** A field's value and the moment it was set, in milliseconds since 1970. */
export interface Field<Value> {
  readonly at: number;
  readonly value: Value;
}

export type Fields<Value> = ReadonlyMap<string, Field<Value>>;

export type { Raw } from './guards.ts';

/** A kind of content: its name, its present version, what its fields hold, and the way up from older versions. */
export interface Kind<Value> {
  /** Keys begin with `loop-ready/<name>:`. */
  readonly name: string;
  /** What a reader calls the content, in the plural, since messages go on with "are": "ticks", "interview dates". */
  readonly noun: string;
  readonly version: number;
  /**
   * Tells a valid value; unknown keys in it are to be admitted. The small shapes here have guards written by hand: the
   * smallest use of a schema library weighs as much as half of this folder, on every page. A kind with a rich shape,
   * loaded only where it is used, should have a schema.
   */
  readonly isValue: (input: unknown) => input is Value;
  /** `migrate[n]` turns a document of version n into one of version n + 1. It sees a field by itself as a document of one. */
  readonly migrate: Readonly<Record<number, (document: Raw) => Raw>>;
}

export interface Document<Value> {
  /** Whatever else stood in the document; written back untouched. */
  readonly rest: Raw;
  /** By path: `<list>/<item>`. A Map, so that no path can be mistaken for a property of all objects. */
  readonly fields: Fields<Value>;
}

const isField = <Value>(kind: Kind<Value>, input: unknown): input is Field<Value> =>
  isObject(input) && isCount(input['at']) && kind.isValue(input['value']);

/**
 * Reads a stored text, lifted to the kind's present version, with the names that things have today. Where both an old and a
 * present name have a field, the later wins.
 *
 * @param path of the field, where the text is one field and no document
 * @returns `newer` if a later release wrote it, `corrupt` if it is no valid document of any known version
 */
export function parse<Value>(kind: Kind<Value>, text: string, path?: string): Document<Value> | 'newer' | 'corrupt' {
  try {
    let raw: unknown = JSON.parse(text);
    if (path !== undefined) {
      const { version, ...field } = raw as Raw;
      raw = { version, fields: { [path]: field } };
    }
    if (!isObject(raw) || !isCount(raw['version'])) return 'corrupt';
    if (raw['version'] > kind.version) return 'newer';
    for (let from = raw['version']; from < kind.version; from += 1) raw = kind.migrate[from]?.(raw as Raw);
    if (!isObject(raw) || !isObject(raw['fields'])) return 'corrupt';
    const { fields: stored, ...rest } = raw;
    const fields = new Map<string, Field<Value>>();
    for (const [path, field] of Object.entries(stored as Raw)) {
      if (!isField(kind, field)) return 'corrupt';
      fields.set(path, field);
    }
    return { rest, fields: typeof MOVED_NAMES === 'undefined' ? fields : renamed(fields, MOVED_NAMES[kind.name]) };
  } catch {
    return 'corrupt';
  }
}

/** The text of a field by itself. */
export const fieldText = (kind: Kind<unknown>, field: Field<unknown>): string =>
  JSON.stringify({ ...field, version: kind.version });

/** The text of a document. `Object.fromEntries` makes even `__proto__` a plain property. */
export function serialize<Value>(kind: Kind<Value>, { rest, fields }: Document<Value>): string {
  return JSON.stringify({ ...rest, version: kind.version, fields: Object.fromEntries(fields) });
}

/** Adds fields to others; where both have one, the later wins, and the added one if both are equally old. */
export function mergeInto<Value>(merged: Map<string, Field<Value>>, fields: Fields<Value>): Fields<Value> {
  for (const [path, field] of fields) if (field.at >= (merged.get(path)?.at ?? 0)) merged.set(path, field);
  return merged;
}

/** Both sets of fields, as `mergeInto`. */
export const merge = <Value>(ours: Fields<Value>, theirs: Fields<Value>): Fields<Value> =>
  mergeInto(new Map(ours), theirs);

/** A field with a new value, later than the one before even if the clock went back; its unknown keys stay. */
export function replace<Value>(before: Field<Value> | undefined, value: Value, now: number): Field<Value> {
  const later = Math.max(now, (before?.at ?? 0) + 1);
  return { ...before, value, at: Math.min(later, Number.MAX_SAFE_INTEGER) };
}
