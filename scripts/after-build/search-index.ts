/** The search index of the built pages, by Pagefind. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import { answerOf } from '../lib/answer-of.ts';
import { listFiles } from './html.ts';
import { withRowsAsSentences } from './table-rows.ts';

/** Files of Pagefind's ready-made interfaces; the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** What the thread is given: two folders. */
export interface Commission {
  readonly pages: string;
  readonly index: string;
}

/**
 * Writes `pagefind/` into `dist`, of the pages as they are when it is called; only those with `data-pagefind-body` are indexed.
 * Returns their number. In a thread of its own: Pagefind is another program, and would wait for each answer as long as this
 * thread has other work.
 * @throws when Pagefind reports a fault or finds no page
 */
export async function writeSearchIndex(dist: string): Promise<number> {
  const pages = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    copyReadable(dist, pages);
    const workerData: Commission = { pages, index: join(dist, 'pagefind') };
    const thread = new Worker(new URL('search-index-thread.ts', import.meta.url), { workerData });
    return Number(await answerOf(thread, 'The search index'));
  } finally {
    rmSync(pages, { recursive: true });
  }
}

/** Indexes all pages of a folder; returns their number. */
export async function indexPages({ pages, index: folder }: Commission): Promise<number> {
  try {
    // Lines of code are nobody's query, and a letter in them answers many that should find nothing. Notes and the numbers of
    // their marks are named here and not on each of hundreds of elements.
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['pre', '.fact', '.note', '.term-note'] });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: pages });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    if (added.page_count === 0) throw new Error('Pagefind found no page to index: no page has data-pagefind-body');
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

/** Copies the pages to be indexed into a folder, with their tables as sentences. */
function copyReadable(dist: string, folder: string): void {
  for (const file of listFiles(dist)) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(dist, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), withRowsAsSentences(html));
  }
}
