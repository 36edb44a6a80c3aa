/** Values that may stand once: what the kinds declare. */

import type { Unique } from '../kinds/kind.ts';
import { textsAt } from '../kinds/values.ts';
import type { Doc, Fault } from '../types.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './context.ts';

export const unique: Rule = ({ docs }) =>
  docs.flatMap(({ kind, doc }) => (kind.unique ?? []).flatMap((declared) => repeated(doc, declared)));

/** A fault for each value that an earlier one already has. */
function repeated({ file, data, lineOf }: Doc<unknown>, { at, what, allowed, within = 0 }: Unique): Fault[] {
  const first = new Map<string, Path>();
  return textsAt(data, at).flatMap(({ value, path }): Fault[] => {
    const key = JSON.stringify([value, ...path.slice(0, within)]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const stands = `The ${what} "${value}" already stands on line ${lineOf(earlier)}.`;
    return [{ file, line: lineOf(path), what: stands, allowed }];
  });
}
