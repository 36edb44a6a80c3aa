/**
 * Recordings of answers in mock loops: in a database of their own, because they are large, belong to this device alone and are
 * never in a file of ours. Kept by the library idb; a browser that refuses the database has no recordings.
 */

import { openDB } from 'idb';
import { recordsOutside } from './records/index.ts';
import type { RecordsOutside } from './records/index.ts';

const NAME = 'loop-ready-recordings';
const STORE = 'recordings';

/** One recording. There is one of a question in a loop. */
export interface Recording {
  readonly loop: string;
  readonly slug: string;
  readonly sound: Blob;
}

export interface Recordings {
  /** What is there, in memory; the sound itself stays in the database until it is played. */
  readonly all: () => readonly Recording[];
  readonly of: (loop: string, slug: string) => Recording | undefined;
  /** In memory at once. @throws where they cannot be stored: no room, or no database */
  readonly keep: (recordings: readonly Recording[]) => Promise<void>;
  /** Deletes some, from memory at once. @throws where the database cannot delete them */
  readonly remove: (recordings: readonly Recording[]) => Promise<void>;
  /** Reads the database anew; never rejects. What could not be stored stays. */
  readonly refresh: () => Promise<void>;
  /** Calls `listener` after changes, here or in another tab. @returns ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

const keyOf = ({ loop, slug }: Pick<Recording, 'loop' | 'slug'>): string => `${loop}/${slug}`;
const byKey = (recordings: readonly Recording[]) => new Map(recordings.map((one) => [keyOf(one), one]));

/** The database; undefined where the browser refuses it. */
async function openDatabase() {
  try {
    return await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
  } catch {
    return undefined;
  }
}

/** Opens the database; without one, what is recorded lasts until the page is closed. */
export async function openRecordings(
  channel: RecordsOutside['channel'] = recordsOutside().channel,
): Promise<Recordings> {
  const database = await openDatabase();
  let stored = new Map<string, Recording>();
  /** What could not be stored. */
  const waiting = new Map<string, Recording>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** Puts recordings, or deletes what is `undefined`: all or none. */
  async function write(changes: Iterable<readonly [key: string, recording: Recording | undefined]>): Promise<void> {
    if (!database) throw new Error('There is no database to keep recordings in.');
    const { store, done } = database.transaction(STORE, 'readwrite');
    const acts = [...changes].map(([key, one]) => (one ? store.put(one, key) : store.delete(key)));
    await Promise.all([...acts, done]);
    channel.tell(STORE);
  }
  const refresh = async () => {
    const found = (await database?.getAll(STORE).catch(() => undefined)) as Recording[] | undefined;
    if (found) stored = byKey(found);
  };
  await refresh();
  channel.hear(STORE, () => void refresh().then(changed));

  return {
    all: () => [...new Map([...stored, ...waiting]).values()],
    of: (loop, slug) => waiting.get(keyOf({ loop, slug })) ?? stored.get(keyOf({ loop, slug })),
    async keep(recordings) {
      const added = byKey(recordings);
      for (const [key, one] of added) waiting.set(key, one);
      await write(added);
      for (const [key, one] of added) {
        waiting.delete(key);
        stored.set(key, one);
      }
      changed();
    },
    async remove(recordings) {
      const keys = recordings.map(keyOf);
      for (const key of keys) [stored, waiting].forEach((map) => map.delete(key));
      if (database) await write(keys.map((key) => [key, undefined] as const));
      changed();
    },
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
