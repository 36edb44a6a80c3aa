/** Taking an import or an erasure back, without taking along what was changed since. */

import { parse, serialize } from '../document.ts';
import type { Document, Field } from '../document.ts';
import { equal } from '../equal.ts';
import { kindOf } from './contents.ts';
import { keepsake } from './kinds.ts';
import type { Keepsake } from './kinds.ts';
import type { Changes, Done } from './transaction.ts';

/** What an undo would write, and what it leaves because it was changed since: names of documents, and how much of each. */
export interface Undoing {
  readonly changes: Changes;
  readonly left: ReadonlyMap<string, number>;
}

/**
 * Plans the way back from `after` to `before`. A key that stands as it was left goes back whole, byte for byte; of one that
 * was changed since, the fields go back that were not.
 */
export function undoing(
  { before, after }: Done,
  now: (key: string) => string | null,
  kinds: readonly Keepsake[],
): Undoing {
  const changes = new Map<string, string | null>();
  const left = new Map<string, number>();
  for (const [key, text] of after) {
    const was = before.get(key) ?? null;
    const is = now(key);
    if (is === text || is === was) {
      changes.set(key, was);
      continue;
    }
    const name = kindOf(key);
    const known = keepsake(name, kinds);
    const add = (number: number) => number > 0 && left.set(name, (left.get(name) ?? 0) + number);
    const documents = known && [was, text, is].map((one) => documentOf(known, one));
    const [old, made, present] = documents ?? [];
    if (!known || !old || !made || !present) {
      add(1);
      continue;
    }
    const fields = new Map<string, Field<unknown>>();
    let kept = 0;
    for (const path of new Set([...present.fields.keys(), ...old.fields.keys()])) {
      const [a, b, c] = [old.fields.get(path), made.fields.get(path), present.fields.get(path)];
      const isOurs = equal(b, c);
      const field = isOurs ? a : c;
      if (field) fields.set(path, field);
      if (!isOurs && !equal(a, c)) kept += 1;
    }
    changes.set(key, serialize(known.kind, { rest: present.rest, fields }));
    add(kept);
  }
  return { changes, left };
}

function documentOf({ kind }: Keepsake, text: string | null): Document<unknown> | undefined {
  if (text === null) return { rest: {}, fields: new Map() };
  const read = parse(kind, text);
  return typeof read === 'object' ? read : undefined;
}
