/** The book that the build has checked, as a file for the process that renders it: it need not read and check it again. */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Book } from './model.ts';

/** Environment variable with the path of the file. */
export const HANDED_OVER = 'CHECKED_BOOK';

/** Milliseconds after which the process that checks must be gone: it would have stopped this one. */
const LONGEST_CHECK = 120_000;
const PAUSE = 20;

/** Writes a book, which is plain data throughout. */
export function handOver(book: Book, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, serialize(book));
  renameSync(`${file}.part`, file);
}

/**
 * The book that is handed over to this process, if one is; waits until it is there.
 * @throws when it does not come
 */
export function handedOver(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  longest = LONGEST_CHECK,
): Book | undefined {
  const file = environment[HANDED_OVER];
  if (file === undefined) return undefined;
  const start = performance.now();
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(file)) {
    if (performance.now() - start > longest) throw new Error(`${HANDED_OVER} names ${file}, which nobody has written.`);
    Atomics.wait(clock, 0, 0, PAUSE);
  }
  return deserialize(readFileSync(file)) as Book;
}
