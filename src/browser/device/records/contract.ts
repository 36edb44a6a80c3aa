/** What records offer to a tool, and what they need of the page. */

import type { Problem } from '../problem.ts';
import type { Earlier } from './history.ts';
import type { Place } from './place.ts';

export interface Records<Value> {
  /** Settles once what is stored has been read, or could not be; never rejects. */
  readonly ready: Promise<void>;
  /** Fields by name of each record, by id, erased ones left out; what waits to be stored is among them. */
  all(): ReadonlyMap<string, ReadonlyMap<string, Value>>;
  /**
   * Sets fields of one record, merged by field with what other tabs wrote; ids and names have no slash. In `all` at once.
   * @returns settles when it is stored, or when it was reported that it could not be
   */
  set(id: string, fields: Iterable<readonly [name: string, value: Value]>): Promise<void>;
  /** Erases records, their words at once. @returns brings them back as they were, with what was written since */
  erase(ids: readonly string[]): Promise<() => Promise<void>>;
  /** Earlier values of a record's fields, newest first: about one a minute of writing, and what was written over unseen. */
  history(id: string): Promise<readonly Earlier<Value>[]>;
  /** What keeps records from being stored, as far as the last read or write showed. */
  problem(): Problem | undefined;
  /** Calls `listener` when a problem appears, changes or goes. @returns ends the subscription */
  onProblem(listener: (problem: Problem | undefined) => void): () => void;
  /** Calls `listener` after changes, here or in another tab. @returns ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** What records need of the page; `index.ts` gives the browser's own, tests one that fails as browsers do. */
export interface RecordsOutside {
  readonly place: Place;
  /** Gives the storage for what waits when the reader leaves; throws where the browser blocks it. */
  readonly storage: () => Storage;
  /** Where `pageshow`, `pagehide` and `visibilitychange` arrive. */
  readonly events: EventTarget;
  /** Whether the page is out of sight. */
  readonly isHidden: () => boolean;
  /** Tells other tabs that a kind changed, and hears of it. */
  readonly channel: {
    readonly tell: (kind: string) => void;
    readonly hear: (kind: string, listener: () => void) => void;
  };
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Tells this tab from all others. */
  readonly tab: string;
}
