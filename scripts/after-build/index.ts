/**
 * What turns Astro's pages into the whole site. A step waits for those whose work it reads; the search index, pictures and the
 * offline list run beside others. What runs beside the offline list may write only what `offlineFiles` leaves out, and the index,
 * whose files are weighed when it stands.
 */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LIST_FILE, WORKER_FILE } from '../../src/browser/parts/offline/names.ts';
import { together } from '../lib/parallel.ts';
import type { Ahead } from './ahead.ts';
import { fillPolicy, hashesOf, joinHashes, policy, violations } from './csp.ts';
import type { Hashes } from './csp.ts';
import { feed } from './feed.ts';
import { bookPages, handbook } from './handbook.ts';
import type { BookPage } from './handbook.ts';
import { headers } from './headers.ts';
import { byCodeUnit, readPages } from './html.ts';
import type { Page } from './html.ts';
import { llms } from './llms.ts';
import type { Heading } from './llms.ts';
import { fillPrinted } from './printed.ts';
import { offlineFiles } from './offline/files.ts';
import type { OfflineFile } from './offline/files.ts';
import { aheadEntries, offlineList, offlineSummary } from './offline/list.ts';
import { weigh, weightOf } from './offline/weights.ts';
import { workerCode } from './offline/worker.ts';
import { hirePainter } from './previews/painter.ts';
import type { Painter } from './previews/painter.ts';
import { applyRedirects, redirectRules } from './redirects.ts';
import type { Redirect } from './redirects.ts';
import { hireIndexer } from './search-index.ts';
import { robots, sitemap, sitemapIndex } from './sitemap.ts';
import { openTwins, writeTwins } from './twins.ts';
import type { Twins } from './twins.ts';

export interface Release {
  /** Folder of the built pages. */
  readonly dist: string;
  /** Folder for what the next build need not make again. */
  readonly cache: string;
  /** Path of the site, with both slashes. */
  readonly base: string;
  /** Origin of absolute addresses, without a slash at its end. */
  readonly site: string;
  readonly name: string;
  readonly description: string;
  /** The disclaimer. */
  readonly notice: string;
  readonly redirects: readonly Redirect[];
  /** Headings of /llms.txt in reading order. */
  readonly headings: readonly Heading[];
  /** Paths of the PDF files to publish below /downloads/. */
  readonly downloads: readonly string[];
}

/** Edition of a book none of whose pages says when it changed. */
const NO_DAY = '0000-00-00';

/** What is known of the pages when they begin to change. */
interface Read {
  readonly twins: Twins;
  readonly painter: Painter;
  readonly pages: readonly Page[];
  readonly book: readonly BookPage[];
  /** Resolves when the search index stands. */
  readonly indexed: Promise<unknown>;
}

/** Runs a named step, and says what it did once it is done. */
export type RunStep = (name: string, step: () => string | Promise<string>) => Promise<void>;

/**
 * Completes the build in `release.dist`.
 * @param ahead what was done with pages while others were rendered
 * @throws what the first failing step throws; the folder is then unfit for use
 */
export async function afterBuild(release: Release, run: RunStep, ahead?: Ahead): Promise<void> {
  const { dist, base, site, redirects } = release;
  const write = (file: string, text: string): void => writeFileSync(join(dist, file), text);

  const known = await ahead?.read();
  await run('redirects', () => {
    applyRedirects(dist, redirects, base, site, known);
    write('_redirects', redirectRules(redirects, base));
    return `${redirects.length} old addresses`;
  });
  let pages: readonly Page[] = [];
  await run('reading', async () => {
    pages = await readPages(dist, known);
    return `${pages.length} pages`;
  });
  const book = bookPages(pages);
  const indexer = ahead?.indexer ?? hireIndexer(release);
  const painter = ahead?.painter ?? hirePainter(release);
  try {
    painter.draw(book);
    const indexed = run('search index', async () => `${await indexer.index(pages)} pages`);
    await together([
      indexed,
      complete(release, run, { twins: ahead?.twins ?? openTwins(release), painter, pages, book, indexed }),
    ]);
  } finally {
    await Promise.all([indexer.dismiss(), painter.dismiss()]);
  }
}

/** What is done while the pages are indexed, and behind that. */
async function complete(release: Release, run: RunStep, { twins, painter, pages, book, indexed }: Read): Promise<void> {
  const { dist, base, site } = release;
  const write = (file: string, text: string): void => writeFileSync(join(dist, file), text);
  let hashes: Hashes = { scripts: [], styles: [] };
  await run('policy', () => {
    hashes = writePolicy(pages, write);
    return `${hashes.scripts.length} inline scripts, ${hashes.styles.length} inline style sheets`;
  });
  await run('lists', () => {
    const { name, description } = release;
    write('handbook.json', handbook(book, { name, description, site, base }));
    write('feed.xml', feed(book, { name, description, site, base }));
    write('llms.txt', llms(book, release.headings, release));
    write('sitemap-0.xml', sitemap(book, site, base));
    write('sitemap-index.xml', sitemapIndex(site, base));
    write('robots.txt', robots(site, base));
    return `${book.length} pages in handbook.json, feed.xml, llms.txt and the sitemap`;
  });
  await together([
    run('offline', () => writeOffline(release, book, indexed)),
    (async () => {
      await run('twins', () => writeTwins(dist, twins, book));
      await run('printed', async () => `${await fillPrinted(dist, pages, base)} pages below /print/`);
    })(),
    run('link previews', async () => {
      const { written, made, faults } = await painter.done();
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return `${written} pictures, ${made} of them new`;
    }),
  ]);
  if (release.downloads.length > 0) {
    await run('downloads', () => {
      for (const path of release.downloads) cpSync(path, join(dist, 'downloads', basename(path)));
      return `${release.downloads.length} PDF files`;
    });
  }
  await run('headers', () => {
    write('_headers', headers(dist, policy(hashes, 'header'), base));
    return '_headers';
  });
}

/** Writes what a reader needs to take the site along: the list of its files, and the worker. */
async function writeOffline(
  { dist, base }: Release,
  book: readonly BookPage[],
  indexed: Promise<unknown>,
): Promise<string> {
  const isIndex = ({ file }: OfflineFile): boolean => file.startsWith('pagefind/');
  const finished = offlineFiles(dist).filter((file) => !isIndex(file));
  const weights = await weigh(
    dist,
    finished.map(({ file }) => file),
  );
  writeFileSync(join(dist, WORKER_FILE), await workerCode(aheadEntries(finished, weights, base)));
  // Nothing of the index is loaded ahead.
  await indexed;
  const files = offlineFiles(dist);
  for (const { file } of files.filter(isIndex)) weights.set(file, weightOf(dist, file));
  const days = book.flatMap(({ changed }) => changed ?? []).sort(byCodeUnit);
  const pages = book.filter(({ unlisted }) => !unlisted).length;
  const list = offlineList(files, weights, { edition: days.at(-1) ?? NO_DAY, pages });
  mkdirSync(join(dist, dirname(LIST_FILE)), { recursive: true });
  writeFileSync(join(dist, LIST_FILE), JSON.stringify(list));
  return offlineSummary(files, list);
}

/** Writes each page's own policy into it; returns the hashes of all, for the header. */
function writePolicy(pages: readonly Page[], write: (file: string, text: string) => void): Hashes {
  const broken = pages.flatMap(violations);
  if (broken.length > 0) throw new Error(`The policy forbids what stands in these pages:\n${broken.join('\n')}`);
  return joinHashes(
    pages.map((page) => {
      const hashes = hashesOf(page);
      write(page.file, fillPolicy(page, policy(hashes, 'meta')));
      return hashes;
    }),
  );
}
