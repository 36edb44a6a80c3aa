/** Earlier values of a record's fields: which of them are kept, and for how long. Pure. */

import { isCount, isObject, isText } from '../guards.ts';
import type { Raw } from '../guards.ts';

/** An earlier value of a field, and when it was set, in milliseconds since 1970. */
export interface Earlier<Value> {
  readonly name: string;
  readonly value: Value;
  readonly at: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Entries of one record; the oldest go first. */
const MOST = 100;

/** How far apart values of a field stand that are so old. */
const spacing = (age: number) => (age < HOUR ? 0 : age < DAY ? 15 * MINUTE : DAY);

const isEntry = (input: unknown): input is Raw & Earlier<unknown> =>
  isObject(input) && isText(input['name']) && isCount(input['at']);

/** The entries that this release can read. */
export function readHistory<Value>(
  history: readonly unknown[],
  isValue: (input: unknown) => input is Value,
): readonly Earlier<Value>[] {
  return history.flatMap((entry) =>
    isEntry(entry) && isValue(entry.value) ? [{ name: entry.name, value: entry.value, at: entry.at }] : [],
  );
}

/**
 * Adds a value that was written over: always one that its writer had not seen, else one that stood for a minute or comes a
 * minute after the one kept before. Older entries are thinned; those not seen stay.
 *
 * @param history newest first
 * @param until when it was written over
 */
export function keepEarlier(
  history: readonly unknown[],
  entry: Raw & Earlier<unknown>,
  until: number,
  now: number,
): readonly unknown[] {
  const last = history.find((one) => isEntry(one) && one.name === entry.name) as Earlier<unknown> | undefined;
  const isKept = entry['unseen'] === true || !last || until - entry.at >= MINUTE || entry.at - last.at >= MINUTE;
  if (!isKept) return history;
  const at = (one: unknown) => (isEntry(one) ? one.at : 0);
  return thin(
    [...history, entry].sort((a, b) => at(b) - at(a)),
    now,
  );
}

/** Entries newest first, the older ones further apart. */
function thin(history: readonly unknown[], now: number): readonly unknown[] {
  const newer = new Map<string, number>();
  return history
    .filter((entry) => {
      if (!isEntry(entry) || entry['unseen'] === true) return true;
      if ((newer.get(entry.name) ?? Infinity) - entry.at < spacing(now - entry.at)) return false;
      newer.set(entry.name, entry.at);
      return true;
    })
    .slice(0, MOST);
}
