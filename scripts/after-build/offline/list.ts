/** The list of all files of a release with their sizes, from which a reader saves the handbook, and what the worker takes of it. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfflineList } from '../../../src/browser/parts/offline/list.ts';
import { isNamedByContent } from '../../../src/browser/parts/offline/names.ts';
import type { AheadEntry } from '../../../src/browser/worker/scope.ts';
import { zipped } from '../../lib/compress.ts';
import { eachInParallel } from '../../lib/parallel.ts';
import type { OfflineFile } from './files.ts';

/** Files that no host compresses again. */
const PACKED = /\.(woff2|png|webp|avif|jpe?g|pf_\w+|pagefind)$/;

/**
 * The list for the build in `dist`. Bytes on the line are counted as gzip makes them, which every host can.
 * @param about the day of the last change in its words, YYYY-MM-DD, and the number of pages that a reader would count
 */
export async function offlineList(
  dist: string,
  files: readonly OfflineFile[],
  about: Pick<OfflineList, 'edition' | 'pages'>,
): Promise<OfflineList> {
  const rows: OfflineList['files'][number][] = [];
  await eachInParallel(files.entries(), async ([index, { file, path }]) => {
    const bytes = await readFile(join(dist, file));
    const sent = PACKED.test(file) ? bytes.length : (await zipped(bytes)).length;
    rows[index] = [path, bytes.length, sent, integrityOf(file, bytes)];
  });
  const id = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 8);
  return { id, ...about, files: rows };
}

/** `sha256-…` of a file whose name stays when its content changes, as `fetch` checks it; '' for all others. */
function integrityOf(file: string, bytes: Buffer): string {
  return isNamedByContent(file) ? '' : `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** What the worker loads ahead; `list` is that of the same files. `base` has both slashes. */
export function aheadEntries(files: readonly OfflineFile[], list: OfflineList, base: string): AheadEntry[] {
  return list.files
    .filter((_, index) => files[index]?.isAhead)
    .map(([path, , , integrity]) => {
      const url = base + path;
      return integrity === '' ? { url, revision: null } : { url, revision: integrity.slice(7, 19), integrity };
    });
}

/** What readers pay, for the build's log. */
export function offlineSummary(files: readonly OfflineFile[], list: OfflineList): string {
  const kilobytes = (wanted: (index: number) => boolean): string => {
    const bytes = list.files.reduce((sum, [, , sent], index) => sum + (wanted(index) ? sent : 0), 0);
    return `${Math.round(bytes / 1000).toLocaleString('en-US')} kB`;
  };
  return `${kilobytes((index) => files[index]?.isAhead ?? false)} loaded ahead, ${kilobytes(() => true)} to save all of it`;
}
