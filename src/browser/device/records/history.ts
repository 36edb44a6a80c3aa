/**
 * Earlier values of a record's fields: which of them are kept, and for how long. Pure. They are fields too, named
 * `<name>/<moment>`, or `<name>/<moment>-2` where two values were set at the same moment.
 */

import type { Field, Fields } from '../document.ts';

/** An earlier value of a field, and when it was set, in milliseconds since 1970. */
export interface Earlier<Value> {
  readonly name: string;
  readonly value: Value;
  readonly at: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Earlier values of one record; the oldest go first. */
const MOST = 100;

/** Of values so old the last of each such span is kept: it is what stood when the writer paused. */
const span = (age: number) => (age < HOUR ? 1 : age < DAY ? 15 * MINUTE : DAY);

/** Whether a name is of an earlier value. */
export const isEarlier = (name: string): boolean => name.includes('/');

const nameOf = (path: string) => path.split('/')[0] ?? '';

/** Paths and fields of earlier values, newest first. */
const earlier = <Value>(fields: Fields<Value>) =>
  [...fields].filter(([name]) => isEarlier(name)).sort(([, a], [, b]) => b.at - a.at);

/** The earlier values among a record's fields, newest first. */
export const readHistory = <Value>(fields: Fields<Value>): readonly Earlier<Value>[] =>
  earlier(fields).map(([path, { value, at }]) => ({ name: nameOf(path), value, at }));

/** Adds a value that its writer, or who imported another, had not seen. It is never thinned. */
export function keepUnseen<Value>(fields: Map<string, Field<Value>>, name: string, field: Field<Value>): void {
  add(fields, name, { ...field, unseen: true } as Field<Value>);
}

/**
 * Adds a value that was written over by somebody who saw it, if it stood for a minute or comes a minute after the one kept
 * before; and thins what is older.
 *
 * @param until when it was written over
 */
export function keepEarlier<Value>(
  fields: Map<string, Field<Value>>,
  name: string,
  field: Field<Value>,
  until: number,
  now: number,
): void {
  const last = earlier(fields).find(([path]) => nameOf(path) === name)?.[1];
  if (last && until - field.at < MINUTE && field.at - last.at < MINUTE) return;
  add(fields, name, field);
  const spans = new Set<string>();
  earlier(fields).forEach(([path, one], n) => {
    const length = span(now - one.at);
    const its = `${nameOf(path)} ${length} ${Math.floor(one.at / length)}`;
    if (n >= MOST || (spans.has(its) && !('unseen' in one))) fields.delete(path);
    spans.add(its);
  });
}

function add<Value>(fields: Map<string, Field<Value>>, name: string, field: Field<Value>): void {
  const path = `${name}/${field.at}`;
  let n = 1;
  while (fields.has(n === 1 ? path : `${path}-${n}`)) n += 1;
  fields.set(n === 1 ? path : `${path}-${n}`, field);
}
