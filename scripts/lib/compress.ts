/**
 * Writes `.br` and `.gz` beside every text file of the built site, so that a server need not compress at each request. What
 * brotli made before is taken from the cache, by the hash of its bytes.
 */

import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../after-build/html.ts';
import { openKept } from './kept.ts';
import type { Kept } from './kept.ts';
import { eachInParallel } from './parallel.ts';

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt|md|webmanifest|ics|csv)$/;

/** The pages to print, megabytes that change with every word, and what programs read: no reader waits for them. */
const NOBODY_WAITS = /^print\/.+\/|\.(md|xml|txt)$|^handbook\.json$/;

/**
 * Brotli's best takes 1.5 seconds for a megabyte. Up to 7 it takes a thirtieth of that and adds a tenth to the bytes; from 8 to
 * 10 it clears tables of many megabytes for each file, and is hardly smaller.
 */
const [BEST, QUICK] = [11, 7];

/** Below this many bytes the headers of a response weigh more than what compression saves. */
const SMALLEST = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

function brotlied(bytes: Buffer, quality: number, kept: Kept): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const version = process.versions['brotli'] ?? '';
  return kept.bytes(['brotli', version, String(quality), bytes], () => brotli(bytes, { params }));
}

/**
 * Compresses what is worth it below `dist`, as many files at a time as there are processors.
 * @param cache folder for what the next run need not make again
 * @returns what was done
 * @throws when there is no site, or another build took its place meanwhile
 */
export async function compress(dist: string, cache: string): Promise<string> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${dist}. Run "npm run build" first.`);
  const kept = openKept(cache, 'br');
  const { ino } = statSync(dist);
  /** An error if the folder is another one by now, or none at all: between two renames there is none. */
  const replaced = (): Error | undefined =>
    statSync(dist, { throwIfNoEntry: false })?.ino === ino
      ? undefined
      : new Error(`Another build took the place of ${dist}. Compress it again.`);
  let done = 0;
  await eachInParallel(
    listFiles(dist).filter((file) => TEXT.test(file)),
    async (file) => {
      const path = join(dist, file);
      const bytes = await readFile(path).catch((error: unknown) => {
        throw replaced() ?? error;
      });
      if (bytes.length < SMALLEST) return;
      const [br, gz] = [
        await brotlied(bytes, NOBODY_WAITS.test(file) ? QUICK : BEST, kept),
        await zip(bytes, { level: 9 }),
      ];
      // Else a page of the new build would be sent with the words of the old one.
      const error = replaced();
      if (error) throw error;
      await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
      done++;
    },
  );
  await kept.prune();
  return `${done} files, ${kept.count.made} of them new`;
}
