/** One kind's fields in a browser's storage, each under a key of its own: every state they can be in, and never a loss. */

import { fieldText, merge, mergeInto, parse, replace, serialize } from './document.ts';
import type { Document, Field, Fields, Kind } from './document.ts';
import { describe } from './problem.ts';
import type { Problem, Trouble } from './problem.ts';

/** Prefix of every key this site uses. */
export const PREFIX = 'loop-ready/';

/** Where a browser keeps a field. No kind has a colon in its name, so no other key of this site can be the same. */
export const keyOf = (kind: Kind<unknown>, path: string): string => `${PREFIX}${kind.name}:${path}`;

/** What a door needs of the page. */
export interface Outside {
  /** Gives the storage; throws where the browser blocks it. */
  readonly storage: () => Storage;
  /** Where `storage` and `pageshow` events arrive. */
  readonly events: EventTarget;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Values of the fields whose path begins so, by the rest of the path. */
export function below<Value>(fields: Fields<Value>, beginning: string): [rest: string, value: Value][] {
  const found: [string, Value][] = [];
  for (const [path, { value }] of fields)
    if (path.startsWith(beginning)) found.push([path.slice(beginning.length), value]);
  return found;
}

/** Stores a text, and looks whether it is there: some browsers drop what they do not want without a word. */
function put(storage: Storage, key: string, text: string): void {
  storage.setItem(key, text);
  if (storage.getItem(key) !== text) throw Error('not kept');
}

export class Store<Value> {
  /** Of the document that older releases kept, in which all fields were together. */
  readonly key: string;
  readonly #kind: Kind<Value>;
  readonly #outside: Outside;
  /** Set here and not yet stored: all there is while storage is blocked, else empty except after a failed write. */
  protected readonly pending = new Map<string, Field<Value>>();
  readonly #listeners = new Set<() => void>();
  /** By key: the text read last and what it says, so that many reads parse once. */
  #texts: ReadonlyMap<string, readonly [text: string, says: ReturnType<typeof parse<Value>>]> = new Map();
  #read: Fields<Value> = new Map();
  /** How many keys there were when it was read; undefined where it must be read again. */
  #length: number | undefined;
  #problem: Problem | undefined;
  /** Why nothing may be written now. */
  #stuck: Trouble | undefined;

  constructor(kind: Kind<Value>, outside: Outside) {
    this.#kind = kind;
    this.#outside = outside;
    this.key = PREFIX + kind.name;
    outside.events.addEventListener('storage', (event) => {
      const { key } = event as StorageEvent;
      // Without a key everything was cleared.
      if (key === null || this.#isOurs(key)) this.changed();
    });
    outside.events.addEventListener('pageshow', (event) => {
      // A page that comes back from the browser's cache heard nothing while it was away.
      if ((event as PageTransitionEvent).persisted) this.changed();
    });
  }

  /**
   * All fields: the stored ones and those still waiting to be stored.
   * @param again reads all of them anew, also where no key came or went and no event told of a change
   */
  fields(again = false): Fields<Value> {
    try {
      const storage = this.#outside.storage();
      if (again || this.#length !== storage.length) {
        this.#scan(storage);
        this.#length = storage.length;
      }
    } catch {
      this.#stuck = 'blocked';
      this.#report('blocked');
    }
    return this.pending.size > 0 ? merge(this.#read, this.pending) : this.#read;
  }

  /** What keeps the fields from being stored, as far as the last read or write showed. */
  problem(): Problem | undefined {
    return this.#problem;
  }

  /** Sets fields by path. They are stored in this order: where one does not fit, those after it wait with it. */
  set(changes: Iterable<readonly [path: string, value: Value]>): void {
    const before = this.fields(true);
    for (const [path, value] of changes) {
      this.pending.delete(path);
      this.pending.set(path, replace(before.get(path), value, this.#outside.now()));
    }
    if (!this.#stuck) this.#write();
    this.changed();
  }

  /** Calls `listener` after each change, made here or in another tab. @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the subscribers to look again; one that fails does not keep it from the others. */
  changed(): void {
    this.#length = undefined;
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  }

  /** Whether a key is that of a field of this kind, or of its old document. */
  #isOurs(key: string): boolean {
    return key.split(':')[0] === this.key;
  }

  #write(): void {
    try {
      for (const [path, field] of this.pending) {
        // What another tab set later has won.
        if (field.at >= (this.#read.get(path)?.at ?? 0)) this.#store(this.#outside.storage(), path, field);
        this.pending.delete(path);
      }
      this.#solved();
    } catch (error) {
      this.#report(/quota/i.test((error as Error).name) ? 'full' : 'blocked');
    }
  }

  #store(storage: Storage, path: string, field: Field<Value>): void {
    put(storage, keyOf(this.#kind, path), fieldText(this.#kind, field));
  }

  /** Reads all keys of the kind, and brings what is not in its place there. */
  #scan(storage: Storage): void {
    const read = new Map<string, Field<Value>>();
    const misplaced: [key: string, text: string, document: Document<Value>][] = [];
    let trouble: Trouble | undefined;
    const texts = new Map<string, readonly [text: string, says: ReturnType<typeof parse<Value>>]>();
    for (const key of Object.keys(storage)) {
      if (!this.#isOurs(key)) continue;
      const text = storage.getItem(key);
      if (text === null) continue;
      const path = key === this.key ? undefined : key.slice(this.key.length + 1);
      const known = this.#texts.get(key);
      const found = known?.[0] === text ? known[1] : parse(this.#kind, text, path);
      texts.set(key, [text, found]);
      if (typeof found === 'string') {
        const state = found === 'newer' ? found : this.#putAside(storage, key, text);
        // One that stays where it is must not be written over, whatever was put aside.
        if (!trouble || trouble === 'mended') trouble = state;
      } else {
        mergeInto(read, found.fields);
        // An old document, or a field under a name of before.
        if (path === undefined || !found.fields.has(path)) misplaced.push([key, text, found]);
      }
    }
    this.#texts = texts;
    this.#read = read;
    for (const one of misplaced) this.#move(storage, ...one);
    this.#stuck = trouble === 'mended' ? undefined : trouble;
    if (trouble) this.#report(trouble);
    // While something waits to be stored the problem lasts: only a write can show that it is over.
    else if (this.pending.size === 0) this.#solved();
  }

  /**
   * Stores each field of a document under its own key, unless a later one is there, and then takes the document away. Where there
   * is no room for both, the document shrinks by what is stored; what is left of it is read along until there is.
   */
  #move(storage: Storage, key: string, text: string, { rest, fields }: Document<Value>): void {
    const left = new Map(fields);
    try {
      for (const [path, field] of fields) {
        if (this.#read.get(path) === field) this.#store(storage, path, field);
        left.delete(path);
      }
    } catch {
      if (left.size === fields.size) return;
    }
    // What a tab of an older release wrote meanwhile is read the next time.
    if (storage.getItem(key) !== text) return;
    if (left.size === 0) return storage.removeItem(key);
    const less = { rest, fields: left };
    const shorter = serialize(this.#kind, less);
    put(storage, key, shorter);
    this.#move(storage, key, shorter, less);
  }

  /** Moves an unreadable text to the first free `…/corrupt-<n>`; the copy is checked before the original goes. */
  #putAside(storage: Storage, key: string, text: string): Trouble {
    try {
      for (let n = 1; ; n += 1) {
        const aside = `${this.key}/corrupt-${n}`;
        const there = storage.getItem(aside);
        if (there !== null && there !== text) continue;
        put(storage, aside, text);
        storage.removeItem(key);
        return 'mended';
      }
    } catch {
      // No room for the copy: the original stays where it is.
      return 'corrupt';
    }
  }

  /** No problem any more; but a reader of whose fields some were put aside should be able to read so. */
  #solved(): void {
    if (this.#problem?.trouble !== 'mended') this.#report(undefined);
  }

  #report(trouble: Trouble | undefined): void {
    this.#problem = trouble && describe(trouble, this.#kind.noun);
  }
}
