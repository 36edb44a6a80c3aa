/**
 * A store for doors that tools open: it listens to other tabs, and gives back what one of them wrote over unseen. A browser
 * may run tabs in processes that hear of each other's writes some milliseconds late; a whole document written meanwhile lacks
 * the other's field.
 */

import type { Outside } from './device.ts';
import type { Kind } from './document.ts';
import { Store } from './store.ts';

/** How long a field set here is watched, in milliseconds: far longer than a write takes to be heard. */
const WATCHED = 2000;

class HeldStore<Value> extends Store<Value> {
  readonly #now: () => number;
  /** Fields set here a moment ago. */
  readonly #held = new Map<string, { readonly at: number; readonly value: Value; readonly until: number }>();

  constructor(kind: Kind<Value>, { storage, now }: Outside) {
    super(kind, { storage, now, report: () => undefined });
    this.#now = now;
  }

  override set(changes: Iterable<readonly [path: string, value: Value]>): void {
    const made = [...changes];
    super.set(made);
    const fields = this.fields();
    const until = this.#now() + WATCHED;
    for (const [path] of made) {
      const field = fields.get(path);
      if (field) this.#held.set(path, { ...field, until });
    }
  }

  /** Another tab wrote. What it had not seen is set again; what it erased with all the rest, or set later, stays so. */
  heard(): void {
    const fields = this.fields();
    const now = this.#now();
    const lost: [string, Value][] = [];
    for (const [path, { at, value, until }] of this.#held) {
      if (fields.size === 0 || until < now) this.#held.delete(path);
      else if ((fields.get(path)?.at ?? 0) < at) lost.push([path, value]);
    }
    if (lost.length > 0) this.set(lost);
    else this.changed();
  }
}

/** Opens the store of a kind, once for each page; it hears of other tabs, and looks again when the page comes back. */
export function openHeld<Value>(kind: Kind<Value>, outside: Outside): Store<Value> {
  const store = new HeldStore(kind, outside);
  outside.events.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    if (key === store.key || key === null) store.heard();
  });
  outside.events.addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) store.changed();
  });
  return store;
}
