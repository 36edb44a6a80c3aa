/**
 * Writes `.br` and `.gz` beside every text file, so that a server need not compress at each request. What was compressed
 * before is taken from the cache, by the hash of its bytes.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Kept } from '../lib/kept.ts';
import { eachInParallel } from '../lib/parallel.ts';
import { listFiles } from './html.ts';

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt|md|webmanifest|ics|csv)$/;

/** The pages to print, megabytes that change with every word, and what programs read: no reader waits for them. */
const NOBODY_WAITS = /^print\/.+\/|\.(md|xml|txt)$|^handbook\.json$/;

/**
 * Brotli's best takes 1.5 seconds for a megabyte. Up to 7 it takes a thirtieth of that and adds a tenth to the bytes; from 8 to
 * 10 it clears tables of many megabytes for each file, and is hardly smaller.
 */
const [BEST, QUICK] = [11, 7];

/** Below this many bytes the headers of a response weigh more than what compression saves. */
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const { br, zlib } = { br: process.versions['brotli'] ?? '', zlib: process.versions.zlib };

/** What a build has compressed before, by format. */
export interface KeptCompressed {
  readonly br: Kept;
  readonly gz: Kept;
}

/** Bytes as gzip makes them at its best. */
export function zipped(bytes: Buffer, kept: Kept): Promise<Buffer> {
  return kept.bytes(['gzip', zlib, bytes], () => zip(bytes, { level: 9 }));
}

function brotlied(bytes: Buffer, quality: number, kept: Kept): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return kept.bytes(['brotli', br, String(quality), bytes], () => brotli(bytes, { params }));
}

/** Compresses what is worth it below `dist`, as many files at a time as there are processors; returns their number. */
export async function compress(dist: string, kept: KeptCompressed): Promise<number> {
  let done = 0;
  await eachInParallel(
    listFiles(dist).filter((file) => TEXT.test(file)),
    async (file) => {
      const path = join(dist, file);
      const bytes = await readFile(path);
      if (bytes.length < SMALLEST) return;
      await writeFile(`${path}.br`, await brotlied(bytes, NOBODY_WAITS.test(file) ? QUICK : BEST, kept.br));
      await writeFile(`${path}.gz`, await zipped(bytes, kept.gz));
      done++;
    },
  );
  return done;
}
