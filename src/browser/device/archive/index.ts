/**
 * Everything stored here as a whole: shown, taken along in one file, brought in from one, erased, and each of it taken back.
 * A part of the one door to storage, loaded with the tool alone.
 */

import type { Outside } from '../device.ts';
import { PREFIX } from '../store.ts';
import { PLAIN } from './kinds.ts';
import { planImport } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Archive } from './read.ts';
import { look } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { apply } from './transaction.ts';
import type { Changes, Failure } from './transaction.ts';
import { undoing } from './undo.ts';

export { KINDS, tell } from './kinds.ts';
export type { Keepsake } from './kinds.ts';
export type { KindPlan, Plan, Tally } from './plan.ts';
export { readFile, tooLarge } from './read.ts';
export type { Archive, Refusal, Skipped } from './read.ts';
export type { Kept, Snapshot, Stray } from './snapshot.ts';
export type { Failure } from './transaction.ts';
export { fileName, writeFile } from './write.ts';

/** What undoing left alone because it was changed since: how much, by name of the document; or why it failed. */
export type Undone = ReadonlyMap<string, number> | Failure;

/** Takes back what was done. */
export type Undo = () => Undone;

/** Opens the door. A page opens it once. */
export function createArchive({ storage, events, now }: Outside) {
  const listeners = new Set<() => void>();
  events.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    if (key === null || key.startsWith(PREFIX)) for (const listener of listeners) listener();
  });
  events.addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) for (const listener of listeners) listener();
  });

  /** Browsers tell other tabs; the other doors of this page are told here, and so are our own listeners. */
  const announce = (changes: Changes) => {
    for (const key of changes.keys()) events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  };
  const change = (changes: Changes): Undo | Failure => {
    const before = apply(storage, changes);
    if (typeof before === 'string') return before;
    announce(changes);
    return () => {
      let way;
      try {
        const place = storage();
        way = undoing(before, changes, (key) => place.getItem(key));
      } catch {
        return 'refused';
      }
      const result = apply(storage, way.changes);
      if (typeof result === 'string') return result;
      announce(way.changes);
      return way.left;
    };
  };

  return {
    look: (): Snapshot => look(storage),
    plan: (archive: Archive): Plan => planImport(archive, look(storage), now()),
    /** Imports a file as `plan` says at this moment. @returns takes it back; or why nothing was changed */
    import: (archive: Archive): Undo | Failure => change(planImport(archive, look(storage), now()).changes),
    /** Erases documents by key, and what belongs to them. @returns takes it back; or why nothing was changed */
    erase(keys: readonly string[]): Undo | Failure {
      const plain = [...PLAIN].flatMap(([key, name]) => (keys.includes(PREFIX + name) ? [key] : []));
      return change(new Map([...keys, ...plain].map((key) => [key, null])));
    },
    /** Calls `listener` after changes to anything, here or in another tab. @returns ends the subscription */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type ArchiveDoor = ReturnType<typeof createArchive>;
