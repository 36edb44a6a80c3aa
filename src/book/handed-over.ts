/**
 * What the build made of the content, as files for the process that renders it: it need not read, check and slice the book
 * again, and what it renders first need not wait for what it renders last.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Environment variable with the beginning of the files’ paths. */
export const HANDED_OVER = 'MADE_FROM_CONTENT';

/** The checked book; what tools and search load of it. */
export type Part = 'book' | 'slices';

/** Milliseconds after which the process that checks must be gone: it would have stopped this one. */
const LONGEST_CHECK = 120_000;
const PAUSE = 20;

/** Path of the file with a part. @param path beginning of all of them */
export function fileOf(path: string, part: Part): string {
  return `${path}.${part}`;
}

/** Writes plain data for the other process. @param path beginning of all files */
export function handOver(data: unknown, part: Part, path: string): void {
  const file = fileOf(path, part);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, serialize(data));
  renameSync(`${file}.part`, file);
}

/**
 * What is handed over to this process, if something is; waits until it is there. Its type is what `handOver` was given.
 * @throws when it does not come
 */
export function handedOver<Data>(
  part: Part,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  longest = LONGEST_CHECK,
): Data | undefined {
  const path = environment[HANDED_OVER];
  if (path === undefined) return undefined;
  const file = fileOf(path, part);
  const start = performance.now();
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(file)) {
    if (performance.now() - start > longest) throw new Error(`${HANDED_OVER} names ${file}, which nobody has written.`);
    Atomics.wait(clock, 0, 0, PAUSE);
  }
  return deserialize(readFileSync(file)) as Data;
}
