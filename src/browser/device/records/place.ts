/** Where records are kept: IndexedDB by the library idb, behind the few acts that records need. */

import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/** What may be done inside one transaction. Wait for nothing else in it, or the browser ends it. */
export interface Transaction {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** Everything whose key begins so, by key. */
  all(beginning: string): Promise<ReadonlyMap<string, unknown>>;
}

/** A place for values by key, each act of which happens whole or not at all; it throws what the browser throws. */
export interface Place {
  get(key: string): Promise<unknown>;
  /** Everything whose key begins so, by key. */
  all(beginning: string): Promise<ReadonlyMap<string, unknown>>;
  /** Reads and writes with no other tab between. */
  update<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

export const DATABASE = 'loop-ready';
const STORE = 'records';

/** One store for all kinds, with keys `<kind>/<id>`: a new kind needs no new version, which open tabs would have to make way for. */
export function openPlace(): Place {
  let opening: Promise<IDBPDatabase> | undefined;
  const forget = () => (opening = undefined);

  /** The database, opened again after the browser closed it, or after it failed. */
  async function database(): Promise<IDBPDatabase> {
    opening ??= openDB(DATABASE, 1, {
      upgrade: (fresh) => void fresh.createObjectStore(STORE),
      // A later release in another tab wants to change it, or the reader clears everything.
      blocking: (_now, _next, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    try {
      return await opening;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async function run<Result>(
    mode: 'readonly' | 'readwrite',
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const transaction = (await database()).transaction(STORE, mode);
    const { store, done } = transaction;
    // Its failure is told below, where it is waited for.
    done.catch(() => undefined);
    try {
      const result = await work({
        get: (key) => store.get(key) as Promise<unknown>,
        put: async (key, value) => void (await store.put?.(value, key)),
        delete: async (key) => void (await store.delete?.(key)),
        async all(beginning) {
          const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
          const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
          return new Map(keys.map((key, n) => [String(key), values[n] as unknown]));
        },
      });
      await done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
      throw error;
    }
  }

  return {
    get: (key) => run('readonly', (transaction) => transaction.get(key)),
    all: (beginning) => run('readonly', (transaction) => transaction.all(beginning)),
    update: (work) => run('readwrite', work),
  };
}
