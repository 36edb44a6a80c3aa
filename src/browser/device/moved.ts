/**
 * What a reader stored before a question, list, quiz or path was renamed is theirs under its new name. The names come from
 * the book's redirects (src/book/moved.ts) with the build, as the constant MOVED_NAMES.
 */

import type { Field, Fields } from './document.ts';

/** By kind of document: beginnings of paths as they were and as they are, `{ ticks: { day: 'loop-day' } }`. */
export type Moved = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fields with the names of today; where an old and a present name have both been used, the later field wins. */
export function renamed<Value>(fields: Fields<Value>, names: Moved[string] = {}): Fields<Value> {
  const present = new Map<string, Field<Value>>();
  for (const [path, field] of fields) {
    const old = Object.keys(names).find((name) => `${path}/`.startsWith(`${name}/`));
    const now = old === undefined ? path : `${names[old]}${path.slice(old.length)}`;
    if (field.at >= (present.get(now)?.at ?? 0)) present.set(now, field);
  }
  return present;
}
