/** What a build made and the next one need not make again: a folder of files, named by what decides their bytes. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface Kept {
  /**
   * The bytes that `make` gives, from the folder if they are there.
   * @param of everything that decides them, the versions of libraries and settings included
   */
  bytes(of: readonly (string | Uint8Array)[], make: () => Uint8Array | Promise<Uint8Array>): Promise<Buffer>;
  /** Whether nothing was there when it was opened. */
  readonly isNew: boolean;
  /** How many were asked for, and how many of them had to be made. */
  readonly count: { readonly used: number; readonly made: number };
  /** Removes what was not asked for since the folder was opened, so that it holds one build. */
  prune(): Promise<void>;
}

/** Opens a folder below `cache`, which is made if it is missing. */
export function openKept(cache: string, name: string): Kept {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  const there = new Set(readdirSync(folder));
  const isNew = there.size === 0;
  const used = new Set<string>();
  let made = 0;
  return {
    isNew,
    async bytes(of, make) {
      const file = nameOf(of);
      used.add(file);
      if (there.has(file)) return readFileSync(join(folder, file));
      const bytes = Buffer.from(await make());
      // Whole or not at all, also when the build is stopped here; of two that make the same at once, the later one stays.
      const part = join(folder, `${file}.${process.pid}.${made++}.part`);
      writeFileSync(part, bytes);
      renameSync(part, join(folder, file));
      there.add(file);
      return bytes;
    },
    get count() {
      return { used: used.size, made };
    },
    async prune() {
      const unused = readdirSync(folder).filter((file) => !used.has(file));
      await Promise.all(unused.map((file) => rm(join(folder, file))));
    },
  };
}

function nameOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\0`).update(part);
  return hash.digest('hex');
}
