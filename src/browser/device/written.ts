/** A store for doors to what a reader writes: it also deletes for good, and lets old marks of taking back go. */

import { fieldText, parse, serialize } from './document.ts';
import type { Field, Fields, Kind } from './document.ts';
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

/** Path under which a value that was written over unseen is kept; undefined where it need not be. */
type KeptAt<Value> = (path: string, value: Value) => string | undefined;

export class WrittenStore<Value> extends Store<Value> {
  readonly #kind: Kind<Value>;
  readonly #outside: Outside;
  readonly #keptAt: KeptAt<Value>;

  constructor(kind: Kind<Value>, outside: Outside, keptAt: KeptAt<Value> = () => undefined) {
    super(kind, outside);
    this.#kind = kind;
    this.#outside = outside;
    this.#keptAt = keptAt;
    this.#collect();
  }

  override fields(again = false): Fields<Value> {
    this.#keepWrittenOver();
    return super.fields(again);
  }

  /**
   * A tab that still runs an older release finds its document gone, shows an empty field, and what is typed there then stands in a
   * new document, later than what it has not seen. That is kept aside before the document is taken apart.
   */
  #keepWrittenOver(): void {
    try {
      const storage = this.#outside.storage();
      const text = storage.getItem(this.key);
      const document = text === null ? 'none' : parse(this.#kind, text);
      if (typeof document === 'object') for (const [path, { at }] of document.fields) this.#keep(storage, path, at);
    } catch {
      // Blocked: nothing is taken apart either.
    }
  }

  #keep(storage: Storage, path: string, before: number): void {
    const stored = (at: string) => {
      const text = storage.getItem(keyOf(this.#kind, at));
      const read = text === null ? 'none' : parse(this.#kind, text, at);
      return typeof read === 'object' ? read.fields.get(at) : undefined;
    };
    const field = stored(path);
    const aside = field && field.at < before ? this.#keptAt(path, field.value) : undefined;
    if (!field || aside === undefined) return;
    const there = stored(aside);
    // It is there, or was let go since.
    if (there && (!isTakenBack(there.value) || there.at >= before)) return;
    try {
      storage.setItem(keyOf(this.#kind, aside), fieldText(this.#kind, field));
    } catch {
      // No room: it waits, is shown, and is told of with the next write.
      this.pending.set(aside, field);
    }
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
