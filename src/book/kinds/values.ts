/** Values in plain data, found by patterns: what a schema declares once, and the check, the lock and the commands read. */

/**
 * Steps from the top of a file: a key, `*` for every entry of a list or every key of a map, and `=` at the end for the keys
 * of a map themselves. `['groups', '*', 'id']`, `['*', 'see', '*']`, `['=']`.
 */
export type Pattern = readonly string[];

export interface Found {
  readonly value: unknown;
  /** Where it stands, for `lineOf`. */
  readonly path: readonly (string | number)[];
}

/** All values at a pattern, in the order of the file. What is not there is not found. */
export function valuesAt(data: unknown, pattern: Pattern): Found[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return data === undefined ? [] : [{ value: data, path: [] }];
  if (typeof data !== 'object' || data === null) return [];
  if (step === '=') return Array.isArray(data) ? [] : Object.keys(data).map((key) => ({ value: key, path: [key] }));
  return entriesAt(data, step).flatMap(([key, value]) =>
    valuesAt(value, rest).map((found) => ({ ...found, path: [key, ...found.path] })),
  );
}

/** What one step finds: all entries, or the one of a key. Lists have entries, but none with a key. */
function entriesAt(data: object, step: string): [key: string | number, value: unknown][] {
  if (Array.isArray(data)) return step === '*' ? [...data.entries()] : [];
  if (step === '*') return Object.entries(data);
  return Object.hasOwn(data, step) ? [[step, Reflect.get(data, step)]] : [];
}

/** The texts among them. */
export function textsAt(data: unknown, pattern: Pattern): (Found & { readonly value: string })[] {
  return valuesAt(data, pattern).flatMap(({ value, path }) => (typeof value === 'string' ? [{ value, path }] : []));
}
