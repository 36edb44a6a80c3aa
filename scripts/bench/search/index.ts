/**
 * How good search is: the queries of every .json file in this folder, asked of the engine on the built list. Each lists the
 * pages that answer it. Those that ask for pages not written yet wait for them. On `fresh.json` and `fresh-2.json` nothing was ever tuned: they are
 * by somebody who had seen neither the ranking nor the `asks`. `seen.json` and `fresh-1.json` were such sets, until their
 * misses were looked at: all of the first, and those of even place, from 0, of the second. `dev-a.json` and `dev-b.json` are
 * one set, written from titles alone and split at random: search is tuned on the misses of the first half. `typed-a.json` and
 * `typed-b.json` are one set, too, the queries of each page dealt out in turn: what people would type, in words as different as
 * could be, for every page alike, also for those that few look for. A change is kept when `dev-b`, `typed-b` and the queries of
 * odd place of `fresh-1` do not fall; of these and of `fresh` only figures are told.
 */

import { chromium } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SearchEngine } from '../../../src/browser/search/engine.ts';
import { CHROMIUM } from '../../../tests/lib/browsers.ts';
import { findBrowser } from '../../lib/browsers.ts';
import { serve } from '../../serve.ts';
import type { Figure } from '../figures.ts';
import { firstResult } from './first-result.ts';

interface Query {
  readonly q: string;
  /** Addresses of the pages that answer it, any of them. */
  readonly pages: readonly string[];
}

/** Sets whose misses nobody may see, or not all of them. */
const UNSEEN: ReadonlySet<string> = new Set(['fresh', 'fresh-1', 'fresh-2', 'dev-b', 'typed-b']);
/** Results among which a reader finds a page without scrolling. */
const SEEN = 3;
/** As many as the results page shows at first. */
const MOST = 20;

/**
 * By file: share of queries whose page comes first, and among the first three; bytes as sent from the opening of the
 * dialog until the first result stands. Prints each query whose page does not come first, but for the unseen sets, and the time of that result.
 * @throws if the site is not built
 */
export async function searchFigures(dist: string): Promise<Figure[]> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist/. Run "npm run build" first.');
  const { path } = await findBrowser('chromium');
  const server = await serve({ root: dist, port: 0, base: '/' });
  const browser = await chromium.launch({ ...CHROMIUM.launchOptions, ...(path ? { executablePath: path } : {}) });
  try {
    const engine = engineOf(dist, server.url);
    // Figures are those of a reader who has what comes after the first result.
    await (
      await engine.search('loop', { limit: 1, signal: new AbortController().signal })
    ).better;
    const figures: Figure[] = [];
    for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))) {
      const all = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Query[];
      const queries = all.filter(({ pages }) => pages.some((page) => existsSync(join(dist, page, 'index.html'))));
      const name = basename(file, '.json');
      console.log(`search, ${name}: ${queries.length} of ${all.length} queries ask for a page that there is.`);
      const ranks = await ranksOf(engine, queries, !UNSEEN.has(name));
      const share = (most: number): number =>
        ranks.filter((rank) => rank >= 0 && rank < most).length / Math.max(1, ranks.length);
      figures.push(
        { name: `search, ${name}, the right page first`, value: share(1), unit: 'ratio' },
        { name: `search, ${name}, among the first ${SEEN}`, value: share(SEEN), unit: 'ratio' },
      );
    }
    const { bytes, milliseconds } = await firstResult(browser, server.url);
    // Depends on the machine: printed, and not compared.
    console.log(`search, first result on a slow phone: ${milliseconds} ms after the last key (at most 300)`);
    figures.push({ name: 'search, sent until a first result', value: bytes, unit: 'bytes' });
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Search as the pages of a served site have it. */
function engineOf(dist: string, url: string): SearchEngine {
  const list = readdirSync(join(dist, 'data')).find((name) => /^answers\.\w+\.json$/.test(name));
  if (!list) throw new Error('dist/data/ has no answer list. Run "npm run build" first.');
  return new SearchEngine({
    list: new URL(`data/${list}`, url).href,
    base: '/',
  });
}

/** The place of a right page for each query, from 0; -1 where there is none. With `telling` it prints those not first. */
async function ranksOf(engine: SearchEngine, queries: readonly Query[], telling: boolean): Promise<number[]> {
  const ranks: number[] = [];
  for (const { q, pages } of queries) {
    const { pages: hits } = await engine.search(q, { limit: MOST, signal: new AbortController().signal });
    const found = hits.map(({ url }) => url);
    const rank = found.findIndex((address) => pages.includes(address));
    ranks.push(rank);
    if (telling && rank !== 0)
      console.log(
        `“${q}” finds ${found[0] ?? 'nothing'} first, ${rank < 0 ? 'and not' : `${rank + 1}.`} ${pages[0] ?? ''}`,
      );
  }
  return ranks;
}
