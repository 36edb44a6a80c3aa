/** One stored document as text and as fields: reading, migrating, merging, writing. Pure, whatever keeps the text. */

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

/** What is kept under one key: its name, its present version, its fields, and the way up from older versions. */
export interface Kind<Value> {
  /** The key is `loop-ready/<name>`. */
  readonly name: string;
  /** What a reader calls the content, in the plural: "ticks". */
  readonly noun: string;
  readonly version: number;
  /**
   * Tells a valid value; unknown keys in it are to be admitted. The small shapes here have guards written by hand: the
   * smallest use of a schema library weighs as much as half of this folder, on every page. A kind with a rich shape,
   * loaded only where it is used, should have a schema.
   */
  readonly isValue: (input: unknown) => input is Value;
  /** `migrate[n]` turns a document of version n into one of version n + 1. */
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

/** The document of a kind that has never been written. */
export const empty = <Value>(): Document<Value> => ({ rest: {}, fields: new Map() });

/**
 * Reads a stored text, lifted to the kind's present version, with the names that things have today. Where both an old and a
 * present name have a field, the later wins.
 *
 * @returns `newer` if a later release wrote it, `corrupt` if it is no valid document of any known version
 */
export function parse<Value>(kind: Kind<Value>, text: string): Document<Value> | 'newer' | 'corrupt' {
  try {
    let raw: unknown = JSON.parse(text);
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

/** The text to store. `Object.fromEntries` makes even `__proto__` a plain property. */
export function serialize<Value>(kind: Kind<Value>, { rest, fields }: Document<Value>): string {
  return JSON.stringify({ ...rest, version: kind.version, fields: Object.fromEntries(fields) });
}

/** Both sets of fields; where both have one, the later wins, and `theirs` if both are equally old. */
export function merge<Value>(ours: Fields<Value>, theirs: Fields<Value>): Fields<Value> {
  const merged = new Map(ours);
  for (const [path, field] of theirs) {
    if (field.at >= (merged.get(path)?.at ?? 0)) merged.set(path, field);
  }
  return merged;
}

/** A field with a new value, later than the one before even if the clock went back; its unknown keys stay. */
export function replace<Value>(before: Field<Value> | undefined, value: Value, now: number): Field<Value> {
  const later = Math.max(now, (before?.at ?? 0) + 1);
  return { ...before, value, at: Math.min(later, Number.MAX_SAFE_INTEGER) };
}
