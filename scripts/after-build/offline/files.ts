/** Which files of a build a reader needs without a network: some are loaded ahead, all of them on request. */

import { goesWithList, isToPrint, LIST_FILE } from '../../../src/browser/parts/offline/names.ts';
import { listFiles } from '../html.ts';

/** Code, styles, faces and pictures; what pages show and tools run. */
const ASSET = /^_astro\/.+\.(js|css|woff2|svg|png|webp|avif|jpe?g)$/;

/** The pages that are loaded ahead: home, contents, paths, tools, the search page, and what is said without a network. */
const PAGES_AHEAD =
  /^((topics|search|offline|offline\/not-saved|practice|practice\/[^/]+|start\/[^/]+)\/)?index\.html$/;

/** A file of the site as the worker and the list of all files name it. */
export interface OfflineFile {
  /** Path in dist. */
  readonly file: string;
  /** Path on the site, without the base: `practice/answer/`, '' for home. */
  readonly path: string;
  /** Whether it is loaded after the first visit, without being asked for. */
  readonly isAhead: boolean;
}

/** The files in the order of their paths. */
export function offlineFiles(dist: string): OfflineFile[] {
  return listFiles(dist)
    .filter(isWanted)
    .map((file) => ({ file, path: pathOf(file), isAhead: isAhead(file) }));
}

const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

function isWanted(file: string): boolean {
  if (/\.(br|gz)$/.test(file) || file === LIST_FILE || isToPrint(pathOf(file))) return false;
  return ASSET.test(file) || /(^|\/)index\.html$|^(data|pagefind)\//.test(file) || file === 'favicon.svg';
}

function isAhead(file: string): boolean {
  // Of the data that tools fetch, that only makes search results richer.
  if (/^data\/.+\.json$/.test(file)) return !goesWithList(file);
  return (ASSET.test(file) && /\.(js|css|woff2)$/.test(file)) || PAGES_AHEAD.test(file) || file === 'favicon.svg';
}
