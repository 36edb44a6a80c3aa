/** Several keys written together or not at all, as far as a browser's two stores allow. */

import type { Transaction } from '../records/place.ts';
import { contents, contentsIn, isRecordKey } from './contents.ts';
import type { Contents, Places } from './contents.ts';
import { apply } from './storage-write.ts';
import type { Changes, Failure } from './storage-write.ts';

export type { Changes, Failure } from './storage-write.ts';

/** What was changed, and all that there was before. */
export interface Done {
  readonly before: Contents;
  readonly after: Changes;
}

class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Reads everything, decides, and writes all of it or nothing. Records are written inside one transaction of the database, and
 * localStorage as the last act in it: what fails there ends the transaction, and a transaction that cannot be completed
 * takes localStorage back. Only a browser that dies between the two leaves them apart.
 *
 * @returns what was changed, or why nothing was
 */
export async function transact(
  { storage, place }: Places,
  decide: (contents: Contents) => Changes,
): Promise<Done | Failure> {
  let isOpen = false;
  /** What stood in localStorage before it was written. */
  let taken: Changes = new Map();

  async function write(transaction: Transaction | undefined): Promise<Done> {
    const now = transaction ? await contentsIn(storage, transaction) : contents(storage, undefined);
    isOpen = true;
    const after = decide(now);
    const [records, texts] = [new Map<string, string | null>(), new Map<string, string | null>()];
    for (const [key, text] of after) (isRecordKey(key) ? records : texts).set(key, text);
    for (const [key, text] of records) {
      if (!transaction) throw new Refused('refused');
      await (text === null ? transaction.delete(key) : transaction.put(key, text));
    }
    if (texts.size > 0) {
      const before = apply(storage, texts);
      if (typeof before === 'string') throw new Refused(before);
      taken = before;
    }
    return { before: now, after };
  }

  const failed = (error: unknown): Failure => {
    if (taken.size > 0) apply(storage, taken);
    if (error instanceof Refused) return error.failure;
    return /quota/i.test(String((error as Error).name)) ? 'full' : 'refused';
  };
  try {
    return await place.update(write);
  } catch (error) {
    if (isOpen) return failed(error);
  }
  // The database is refused: localStorage is still there.
  try {
    return await write(undefined);
  } catch (error) {
    return failed(error);
  }
}
