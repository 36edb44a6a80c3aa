/** A store for doors to what a reader writes: it also deletes for good, and lets old marks of taking back go. */

import { parse, serialize } from './document.ts';
import type { Field, Kind } from './document.ts';
import { isObject } from './guards.ts';
import { KEPT } from './records/record.ts';
import { keyOf, Store } from './store.ts';
import type { Outside } from './store.ts';

/** Whether a value says that something was taken back: a remark set aside, a text, a score, a version, a clock. */
const isTakenBack = (value: unknown): boolean =>
  value === false ||
  value === '' ||
  value === -1 ||
  (isObject(value) && (value['text'] === '' || (value['run'] === 0 && value['since'] === 0)));

export class WrittenStore<Value> extends Store<Value> {
  readonly #kind: Kind<Value>;
  readonly #outside: Outside;

  constructor(kind: Kind<Value>, outside: Outside) {
    super(kind, outside);
    this.#kind = kind;
    this.#outside = outside;
    this.#collect();
  }

  /** Removes what was taken back so long ago that no tab that is still open brings it back. */
  #collect(): void {
    const then = this.#outside.now() - KEPT;
    const old = [...this.fields()].filter(([, { at, value }]) => at < then && isTakenBack(value));
    try {
      for (const [path] of old) this.#outside.storage().removeItem(keyOf(this.#kind, path));
    } catch {
      // It harms nothing where it is.
    }
  }

  /**
   * Deletes fields whose path begins so, and what marks that some were taken back: no word of them stays.
   * @returns brings them back as they were, but for what was set since
   */
  erase(beginning: string): () => void {
    const isTheirs = (path: string) => path.startsWith(beginning);
    const gone = new Map([...this.fields(true)].filter(([path]) => isTheirs(path)));
    for (const path of gone.keys()) this.pending.delete(path);
    try {
      const storage = this.#outside.storage();
      for (const path of gone.keys()) storage.removeItem(keyOf(this.#kind, path));
      this.#eraseIn(storage, isTheirs);
    } catch {
      // Blocked: they were in memory alone.
    }
    this.changed();
    return () => this.#bringBack(gone);
  }

  /** The same in a document of an older release that there was no room to take apart. */
  #eraseIn(storage: Storage, isTheirs: (path: string) => boolean): void {
    const text = storage.getItem(this.key);
    const document = text === null ? 'corrupt' : parse(this.#kind, text);
    if (typeof document !== 'object') return;
    const fields = new Map([...document.fields].filter(([path]) => !isTheirs(path)));
    storage.setItem(this.key, serialize(this.#kind, { ...document, fields }));
  }

  #bringBack(gone: ReadonlyMap<string, Field<Value>>): void {
    const since = this.fields(true);
    for (const [path, field] of gone) if (!since.has(path)) this.pending.set(path, field);
    // Stores what waits.
    this.set([]);
  }
}
