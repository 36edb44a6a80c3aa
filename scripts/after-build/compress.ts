/** Writes `.br` and `.gz` beside every text file, so that a server need not compress at each request. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachInParallel } from '../lib/parallel.ts';
import { listFiles } from './html.ts';

const TEXT = /\.(html|css|js|mjs|json|svg|xml|txt|md|webmanifest|ics|csv)$/;

/**
 * Above this many bytes the last step of quality costs seconds for a few percent: brotli 11 takes 20 times as long as 9.
 * Only the pages to print are as long.
 */
const LARGEST_AT_BEST = 1_000_000;

/** Below this many bytes the headers of a response weigh more than what compression saves. */
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Compresses what is worth it below `dist`, as many files at a time as there are processors; returns their number. */
export async function compress(dist: string): Promise<number> {
  let done = 0;
  await eachInParallel(
    listFiles(dist).filter((file) => TEXT.test(file)),
    async (file) => {
      const path = join(dist, file);
      const bytes = await readFile(path);
      if (bytes.length < SMALLEST) return;
      const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
      const params = {
        [BROTLI_PARAM_QUALITY]: bytes.length > LARGEST_AT_BEST ? 9 : 11,
        [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
        [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      await writeFile(`${path}.br`, await brotli(bytes, { params }));
      await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
      done++;
    },
  );
  return done;
}
