/**
 * Recordings of answers: in a database of their own, because they are large, belong to this device alone and are never in a
 * file of ours. Kept by the library idb; a browser that refuses the database has no recordings.
 */

import { openDB } from 'idb';

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
  /** Deletes some. */
  readonly remove: (recordings: readonly Recording[]) => Promise<void>;
}

const keyOf = ({ loop, slug }: Pick<Recording, 'loop' | 'slug'>): string => `${loop}/${slug}`;

/** The database with what is in it; undefined where the browser refuses it. */
async function openDatabase() {
  try {
    const database = await openDB(NAME, 1, { upgrade: (made) => void made.createObjectStore(STORE) });
    return { database, stored: (await database.getAll(STORE)) as Recording[] };
  } catch {
    return undefined;
  }
}

/** Opens the database; without one, what is recorded lasts until the page is closed. */
export async function openRecordings(): Promise<Recordings> {
  const { database, stored = [] } = (await openDatabase()) ?? {};
  const all = new Map(stored.map((one) => [keyOf(one), one]));
  return {
    all: () => [...all.values()],
    of: (loop, slug) => all.get(keyOf({ loop, slug })),
    async keep(recordings) {
      for (const one of recordings) all.set(keyOf(one), one);
      if (!database) throw new Error('There is no database to keep recordings in.');
      await Promise.all(recordings.map((one) => database.put(STORE, one, keyOf(one))));
    },
    async remove(recordings) {
      for (const one of recordings) all.delete(keyOf(one));
      if (database) await Promise.all(recordings.map((one) => database.delete(STORE, keyOf(one))));
    },
  };
}

/** `2.3 MB`; the least is `0.1 MB`. */
export function megabytes(recordings: readonly Recording[]): string {
  const bytes = recordings.reduce((sum, { sound }) => sum + sound.size, 0);
  return `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`;
}
