/**
 * How good search is: queries of our own in scripts/bench/search-queries.json, most of them whole questions,
 * abbreviations and misspellings, asked in a browser on the built site. Each lists the pages that answer it.
 */

import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM } from '../../tests/lib/browsers.ts';
import { findBrowser } from '../lib/browsers.ts';
import { serve } from '../serve.ts';
import type { Figure } from './figures.ts';

interface Query {
  readonly q: string;
  /** Addresses of the pages that answer it, any of them. */
  readonly pages: readonly string[];
}

const QUERIES = join(import.meta.dirname, 'search-queries.json');
/** Results among which a reader finds a page without scrolling. */
const SEEN = 3;

/**
 * Share of queries whose page comes first, and among the first three; bytes as sent until the first answer stands.
 * Prints each query whose page does not come first.
 * @throws if the site is not built, or if a query names a page that it does not have
 */
export async function searchFigures(dist: string): Promise<Figure[]> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist/. Run "npm run build" first.');
  const queries = JSON.parse(readFileSync(QUERIES, 'utf8')) as Query[];
  for (const { q, pages } of queries)
    for (const page of pages)
      if (!existsSync(join(dist, page, 'index.html')))
        throw new Error(`scripts/bench/search-queries.json: "${q}" names ${page}, which is not in dist/.`);
  const { path } = await findBrowser('chromium');
  const server = await serve({ root: dist, port: 0, base: '/' });
  const browser = await chromium.launch({ ...CHROMIUM.launchOptions, ...(path ? { executablePath: path } : {}) });
  try {
    const page = await browser.newPage();
    const ask = async (q: string): Promise<string[]> => {
      await page.goto(new URL(`search/?q=${encodeURIComponent(q)}`, server.url).href, {
        waitUntil: 'domcontentloaded',
      });
      await page.waitForSelector('[aria-busy="false"]', { state: 'attached' });
      return page
        .locator('[data-result="page"]')
        .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    };
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const ranks: number[] = [];
    let first = 0;
    for (const { q, pages } of queries) {
      const found = await ask(q);
      if (ranks.length === 0) first = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      const rank = found.findIndex((address) => pages.includes(address));
      ranks.push(rank);
      if (rank !== 0)
        console.log(
          `“${q}” finds ${found[0] ?? 'nothing'} first, ${rank < 0 ? 'and not' : `${rank + 1}.`} ${pages[0]}`,
        );
    }
    const share = (fits: (rank: number) => boolean): number => ranks.filter(fits).length / ranks.length;
    return [
      { name: 'search, the right page first', value: share((rank) => rank === 0), unit: 'ratio' },
      { name: `search, among the first ${SEEN}`, value: share((rank) => rank >= 0 && rank < SEEN), unit: 'ratio' },
      { name: 'search, sent until a first answer', value: first, unit: 'bytes' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
