/** A kind's records as one document of the file, with paths `<id>/<field>`, and back. Pure. */

import { parse } from '../document.ts';
import type { Document, Field, Fields, Kind } from '../document.ts';
import { isObject } from '../guards.ts';
import type { Raw } from '../guards.ts';
import type { Stored } from '../records/record.ts';

/** The id that a path begins with. */
export const idOf = (path: string): string => path.slice(0, path.includes('/') ? path.indexOf('/') : path.length);

/** Name of the field that a path `<id>/<field>` is of. */
export const nameIn = (path: string): string => path.slice(idOf(path).length + 1);

/** All records as one document; earlier values are fields `<id>/<field>/<moment>`. */
export function flatten<Value>(records: ReadonlyMap<string, Stored<Value>>): Document<Value> {
  const fields = new Map<string, Field<Value>>();
  for (const [id, record] of records) for (const [name, field] of record.fields) fields.set(`${id}/${name}`, field);
  return { rest: {}, fields };
}

/** Fields of each record by name, by id. */
export function unflatten<Value>(fields: Fields<Value>): ReadonlyMap<string, Fields<Value>> {
  const records = new Map<string, Map<string, Field<Value>>>();
  for (const [path, field] of fields) {
    const id = idOf(path);
    const record = records.get(id) ?? new Map<string, Field<Value>>();
    records.set(id, record.set(path.slice(id.length + 1), field));
  }
  return records;
}

/**
 * Reads a document of the file record by record, because the steps of a kind's `migrate` see one record.
 *
 * @returns as `parse`
 */
export function parseFlat<Value>(kind: Kind<Value>, document: unknown): Document<Value> | 'newer' | 'corrupt' {
  if (!isObject(document) || !isObject(document['fields'])) return parse(kind, JSON.stringify(document));
  const { fields: all, ...rest } = document;
  // The document without its fields says whether its version can be read.
  const outer = parse(kind, JSON.stringify({ ...rest, fields: {} }));
  if (typeof outer !== 'object') return outer;
  const groups = new Map<string, [string, unknown][]>();
  for (const [path, field] of Object.entries(all as Raw)) {
    const id = idOf(path);
    // A record has an id, and its fields have names.
    if (id === '' || id.length + 1 >= path.length) return 'corrupt';
    groups.set(id, [...(groups.get(id) ?? []), [path.slice(id.length + 1), field]]);
  }
  const fields = new Map<string, Field<Value>>();
  for (const [id, group] of groups) {
    const read = parse(kind, JSON.stringify({ ...rest, fields: Object.fromEntries(group) }));
    if (typeof read !== 'object') return read;
    for (const [name, field] of read.fields) fields.set(`${id}/${name}`, field);
  }
  return { rest: outer.rest, fields };
}
