/** One kind's document in a browser's storage: every state it can be in, and never a loss. */

import { empty, merge, parse, replace, serialize } from './document.ts';
import type { Document, Fields, Kind } from './document.ts';
import { describe } from './problem.ts';
import type { Problem, Trouble } from './problem.ts';

/** Prefix of every key this site uses. */
export const PREFIX = 'loop-ready/';

export interface Surroundings {
  /** Gives the storage; throws where the browser blocks it. */
  readonly storage: () => Storage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called when the problem of a kind appears, changes or goes. */
  readonly report: (problem: Problem | undefined) => void;
}

export class Store<Value> {
  /** The key of the document. */
  readonly key: string;
  readonly #kind: Kind<Value>;
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  /** Set here and not yet stored: all there is while storage is blocked, else empty except after a failed write. */
  #pending: Fields<Value> = new Map();
  /** The text last read and what it says, so that many reads parse once. */
  #text: string | null | undefined;
  #read: Document<Value> | undefined;
  #problem: Problem | undefined;

  constructor(kind: Kind<Value>, around: Surroundings) {
    this.#kind = kind;
    this.#around = around;
    this.key = PREFIX + kind.name;
  }

  /** All fields: the stored ones and those still waiting to be stored. */
  fields(): Fields<Value> {
    return merge(this.#load()?.fields ?? new Map(), this.#pending);
  }

  /** What keeps the fields from being stored, as far as the last read or write showed. */
  problem(): Problem | undefined {
    return this.#problem;
  }

  /** Sets fields by path. Reads and merges first, so that what other tabs wrote stays. */
  set(changes: Iterable<readonly [path: string, value: Value]>): void {
    const stored = this.#load(true);
    const before = merge(stored?.fields ?? new Map(), this.#pending);
    const pending = new Map(this.#pending);
    for (const [path, value] of changes) pending.set(path, replace(before.get(path), value, this.#around.now()));
    this.#pending = pending;
    if (stored) this.#write({ rest: stored.rest, fields: merge(stored.fields, pending) });
    this.changed();
  }

  /** Calls `listener` after each change, made here or in another tab. @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the subscribers to look again; one that fails does not keep it from the others. */
  changed(): void {
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  }

  /** The stored document; undefined where it must not be written. `again` retries what failed before. */
  #load(again = false): Document<Value> | undefined {
    let text: string | null;
    try {
      text = this.#around.storage().getItem(this.key);
    } catch {
      this.#text = undefined;
      this.#report('blocked');
      return undefined;
    }
    if (text === this.#text && (this.#read || !again)) return this.#read;
    this.#text = text;
    const read = text === null ? empty<Value>() : parse(this.#kind, text);
    if (read === 'newer') {
      this.#report('newer');
      return (this.#read = undefined);
    }
    if (read === 'corrupt') return (this.#read = this.#putAside(text ?? ''));
    // While something waits to be stored the problem lasts: only a write can show that it is over.
    if (this.#pending.size === 0) this.#solved();
    return (this.#read = read);
  }

  /** Moves an unreadable text to the first free `…/corrupt-<n>`; the copy is checked before the original goes. */
  #putAside(text: string): Document<Value> | undefined {
    try {
      const storage = this.#around.storage();
      for (let n = 1; ; n += 1) {
        const aside = `${this.key}/corrupt-${n}`;
        const there = storage.getItem(aside);
        if (there !== null && there !== text) continue;
        storage.setItem(aside, text);
        if (storage.getItem(aside) !== text) break;
        storage.removeItem(this.key);
        this.#text = null;
        this.#report('mended');
        return empty();
      }
    } catch {
      // No room for the copy: the original stays where it is.
    }
    this.#report('corrupt');
    return undefined;
  }

  #write(document: Document<Value>): void {
    const text = serialize(this.#kind, document);
    try {
      this.#around.storage().setItem(this.key, text);
    } catch (error) {
      this.#report(/quota/i.test((error as Error).name) ? 'full' : 'blocked');
      return;
    }
    this.#text = text;
    this.#read = document;
    this.#pending = new Map();
    this.#solved();
  }

  /** No problem any more; but a reader whose document was put aside should be able to read so. */
  #solved(): void {
    if (this.#problem?.trouble !== 'mended') this.#report(undefined);
  }

  #report(trouble: Trouble | undefined): void {
    if (this.#problem?.trouble === trouble) return;
    this.#problem = trouble && describe(trouble, this.#kind.noun);
    this.#around.report(this.#problem);
  }
}
