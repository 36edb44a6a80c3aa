/** The book that the build has checked, as a file for the process that renders it: it need not read and check it again. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Book } from './model.ts';

/** Environment variable with the path of the file. */
export const HANDED_OVER = 'CHECKED_BOOK';

/** Writes a book, which is plain data throughout. */
export function handOver(book: Book, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(book));
}

/** The book that was handed over to this process, if one was. */
export function handedOver(environment: Readonly<Record<string, string | undefined>> = process.env): Book | undefined {
  const file = environment[HANDED_OVER];
  return file === undefined ? undefined : (deserialize(readFileSync(file)) as Book);
}
