/** The thread of search-index.ts. */

import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import * as pagefind from 'pagefind';
import type { Folders, Text } from './search-index.ts';
import { withRowsAsSentences } from './table-rows.ts';

/** Files of Pagefind's ready-made interfaces; the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

const { pages, index: folder } = workerData as Folders;

/** Indexes the pages once they are told; returns their number. */
async function indexPages(told: Promise<readonly Text[]>): Promise<number> {
  try {
    // Lines of code are nobody's query, and a letter in them answers many that should find nothing. Notes and the numbers of
    // their marks are named here and not on each of hundreds of elements.
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['pre', '.fact', '.note', '.term-note'] });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    copyReadable(await told);
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

/** Writes the pages for Pagefind to read, with their tables as sentences. */
function copyReadable(texts: readonly Text[]): void {
  for (const [file, html] of texts) {
    mkdirSync(dirname(join(pages, file)), { recursive: true });
    writeFileSync(join(pages, file), withRowsAsSentences(html));
  }
}

if (parentPort) {
  const told = once(parentPort, 'message').then(([texts]) => texts as readonly Text[]);
  parentPort.postMessage(await indexPages(told));
}
