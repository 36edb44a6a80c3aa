/** Many like tasks at once. */

import { availableParallelism } from 'node:os';

/**
 * Does `work` for each item, as many at a time as there are processors. The order in which they end is not fixed.
 * @throws what the first failing one throws
 */
export async function eachInParallel<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = [...items].reverse();
  const worker = async (): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/**
 * Waits until all of some different tasks have ended, so that none goes on behind a failure.
 * @throws what the first in the list that failed throws
 */
export async function together(tasks: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(tasks)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
