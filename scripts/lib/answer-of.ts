/** Waiting for what a thread says. */

import type { Worker } from 'node:worker_threads';

/**
 * The first message of a thread.
 * @param what it makes, for the error: `The search index`
 * @throws what the thread throws; or when it ends without a message, as when a program that it waits for was killed
 */
export function answerOf(thread: Worker, what: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`${what} was not made: its thread ended with code ${code}.`)));
  });
}
