/** What was set here and is not yet stored, by record. Pure. */

import { replace } from '../document.ts';
import type { Changes } from './leaving.ts';
import { join, nothing } from './record.ts';
import type { Change, Stored, Waiting } from './record.ts';

const NONE: Change<never> = { fields: new Map<string, never>(), erased: 0 };

/** A record as the reader sees it: what is stored and what waits. */
export function visible<Value>(stored: Stored<Value> | undefined, change: Change<Value> | undefined, now: number) {
  return join(stored ?? nothing<Value>(), change ?? (NONE as Change<Value>), now);
}

/** What waits after fields were set. Each is later than what was there, even if the clock went back. */
export function withFields<Value>(
  change: Change<Value> = NONE as Change<Value>,
  stored: Stored<Value> | undefined,
  fields: Iterable<readonly [name: string, value: Value]>,
  now: number,
): Change<Value> {
  const seen = visible(stored, change, now);
  const next = new Map(change.fields);
  for (const [name, value] of fields) {
    const earlier = change.fields.get(name);
    next.set(name, {
      field: replace(seen.fields.get(name), value, Math.max(now, seen.erased + 1)),
      // What it replaces here was never stored: the stored one that the writer saw is still the same.
      seen: earlier ? earlier.seen : stored?.fields.get(name)?.at,
    });
  }
  return { ...change, fields: next };
}

/** What waits after a record was erased: nothing that is here now is later than that. */
export function withErasure<Value>(
  change: Change<Value> = NONE as Change<Value>,
  stored: Stored<Value> | undefined,
  now: number,
): Change<Value> {
  const { fields } = visible(stored, change, now);
  return { ...change, erased: Math.max(now, ...[...fields.values()].map(({ at }) => at)) };
}

/** What still waits about a record once `batch` is stored: what was set while it was written. */
export function afterStoring<Value>(change: Change<Value>, batch: Change<Value>): Change<Value> | undefined {
  const fields = new Map<string, Waiting<Value>>();
  for (const [name, waiting] of change.fields) {
    const written = batch.fields.get(name);
    if (waiting !== written) fields.set(name, written ? { ...waiting, seen: written.field.at } : waiting);
  }
  const erased = change.erased > batch.erased ? change.erased : 0;
  const back = change.back === batch.back ? undefined : change.back;
  return fields.size === 0 && erased === 0 && !back ? undefined : { fields, erased, back };
}

/** Both; of one field the later. */
export function together<Value>(ours: Changes<Value>, theirs: Changes<Value>): Map<string, Change<Value>> {
  const all = new Map(ours);
  for (const [id, { fields, erased }] of theirs) {
    const mine = all.get(id);
    const joined = new Map(mine?.fields);
    for (const [name, waiting] of fields)
      if (waiting.field.at >= (joined.get(name)?.field.at ?? 0)) joined.set(name, waiting);
    all.set(id, { ...mine, fields: joined, erased: Math.max(erased, mine?.erased ?? 0) });
  }
  return all;
}
