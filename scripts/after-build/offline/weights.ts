/** What the files of a release weigh. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { isNamedByContent } from '../../../src/browser/parts/offline/names.ts';
import { answerOf } from '../../lib/answer-of.ts';

/** Bytes on the device, bytes on the line, and `sha256-…` of a file whose name stays when its content changes, else ''. */
export type Weight = readonly [bytes: number, sent: number, integrity: string];

/** What the thread is given: the folder of the site, and paths in it. */
export interface Scales {
  readonly dist: string;
  readonly files: readonly string[];
}

/** Files that no host compresses again. */
const PACKED = /\.(woff2|png|webp|avif|jpe?g|pf_\w+|pagefind)$/;

/** The weight of each file, by its path in `dist`; counted in another thread. */
export async function weigh(dist: string, files: readonly string[]): Promise<Map<string, Weight>> {
  const workerData: Scales = { dist, files };
  const thread = new Worker(new URL('weights-thread.ts', import.meta.url), { workerData });
  const weights = (await answerOf(thread, 'The offline list')) as readonly Weight[];
  return new Map(weights.map((weight, index) => [files[index] ?? '', weight]));
}

/** The weight of one file. Bytes on the line are counted as gzip makes them, which every host can. */
export function weightOf(dist: string, file: string): Weight {
  const bytes = readFileSync(join(dist, file));
  const sent = PACKED.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  return [bytes.length, sent, integrityOf(file, bytes)];
}

/** As `fetch` checks it. */
function integrityOf(file: string, bytes: Buffer): string {
  return isNamedByContent(file) ? '' : `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
