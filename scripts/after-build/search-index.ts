/** The search index of the built pages, by Pagefind. */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Files of Pagefind's ready-made interfaces; the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/**
 * Writes `pagefind/` into `dist`; only pages with `data-pagefind-body` are indexed. Returns their number.
 * @throws when Pagefind reports a fault or finds no page
 */
export async function writeSearchIndex(dist: string): Promise<number> {
  try {
    // Lines of code are nobody's query, and a letter in them answers many that should find nothing. Notes and the numbers of
    // their marks are named here and not on each of hundreds of elements.
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['pre', '.fact', '.note', '.term-note'] });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: dist });
    if (added.errors.length > 0) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    if (added.page_count === 0) throw new Error('Pagefind found no page to index: no page has data-pagefind-body');
    const folder = join(dist, 'pagefind');
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
