/** The list of all files of a release with their sizes, from which a reader saves the handbook, and what the worker takes of it. */

import { createHash } from 'node:crypto';
import type { OfflineList } from '../../../src/browser/parts/offline/list.ts';
import type { AheadEntry } from '../../../src/browser/worker/scope.ts';
import type { OfflineFile } from './files.ts';
import type { Weight } from './weights.ts';

/**
 * The list of a build.
 * @param weights by path in dist; of each file one
 * @param about the day of the last change in its words, YYYY-MM-DD, and the number of pages that a reader would count
 */
export function offlineList(
  files: readonly OfflineFile[],
  weights: ReadonlyMap<string, Weight>,
  about: Pick<OfflineList, 'edition' | 'pages'>,
): OfflineList {
  const rows = files.map(({ file, path }): OfflineList['files'][number] => [path, ...weightIn(weights, file)]);
  const id = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 8);
  return { id, ...about, files: rows };
}

/** What the worker loads ahead. @param base path of the site, with both slashes */
export function aheadEntries(
  files: readonly OfflineFile[],
  weights: ReadonlyMap<string, Weight>,
  base: string,
): AheadEntry[] {
  return files
    .filter(({ isAhead }) => isAhead)
    .map(({ file, path }) => {
      const [, , integrity] = weightIn(weights, file);
      const url = base + path;
      return integrity === '' ? { url, revision: null } : { url, revision: integrity.slice(7, 19), integrity };
    });
}

function weightIn(weights: ReadonlyMap<string, Weight>, file: string): Weight {
  const weight = weights.get(file);
  if (!weight) throw new Error(`${file} was not weighed.`);
  return weight;
}

/** What readers pay, for the build's log. */
export function offlineSummary(files: readonly OfflineFile[], list: OfflineList): string {
  const kilobytes = (wanted: (index: number) => boolean): string => {
    const bytes = list.files.reduce((sum, [, , sent], index) => sum + (wanted(index) ? sent : 0), 0);
    return `${Math.round(bytes / 1000).toLocaleString('en-US')} kB`;
  };
  return `${kilobytes((index) => files[index]?.isAhead ?? false)} loaded ahead, ${kilobytes(() => true)} to save all of it`;
}
