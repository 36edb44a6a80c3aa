/**
 * `npm run pdf`: prints the book, its sections and the checklists into downloads/, then builds the site again, whose pages
 * link to these files. `-- --only process,checklists/loop-day` prints some of them.
 */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { getBook } from '../src/book/index.ts';
import { BASE_PATH, NAME, SITE_URL } from '../src/site.config.ts';
import { CHROMIUM } from '../tests/lib/browsers.ts';
import { build } from './build.ts';
import { findBrowser } from './lib/browsers.ts';
import { SITE } from './lib/content.ts';
import { freshDownloads, listDownloads } from './lib/downloads.ts';
import type { DownloadFile } from './lib/downloads.ts';
import { inputsHash, isBuilt, printedHash } from './lib/inputs.ts';
import { ROOT } from './lib/processes.ts';
import { runStep } from './lib/steps.ts';
import { jobsOf } from './pdf/jobs.ts';
import { needPoppler, sheetCount } from './pdf/poppler.ts';
import { printPdf } from './pdf/print.ts';
import { serve } from './serve.ts';

/** Prints and builds; false when a build failed, which has said why. */
async function pdf(only: readonly string[]): Promise<boolean> {
  await needPoppler();
  const { path } = await findBrowser('chromium');
  if (!isBuilt(ROOT, inputsHash(ROOT)) && !(await build())) return false;
  const book = getBook(SITE, false, ROOT);
  const days = [...book.pages.values()].map(({ changed }) => changed).sort();
  const jobs = jobsOf(book, only);
  const folder = freshDownloads(ROOT);
  const server = await serve({ root: join(ROOT, 'dist'), port: 0, base: BASE_PATH });
  const browser = await chromium.launch({ ...CHROMIUM.launchOptions, ...(path ? { executablePath: path } : {}) });
  const files: DownloadFile[] = [];
  try {
    const run = { browser, served: server.url, published: SITE_URL + BASE_PATH, day: days.at(-1) ?? '', name: NAME };
    for (const { of, address, format, file } of jobs) {
      await runStep(of, async () => {
        const target = join(folder, file);
        await printPdf(run, address, format, target);
        const [pages, bytes] = [sheetCount(target), statSync(target).size];
        files.push({ of, file, format, pages, bytes });
        return `${format}, ${pages} sheets, ${(bytes / 1e6).toFixed(1)} MB`;
      });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  listDownloads(ROOT, printedHash(ROOT), files);
  return build();
}

const at = process.argv.indexOf('--only');
try {
  const only = at < 0 ? [] : (process.argv[at + 1] ?? '').split(',').filter(Boolean);
  process.exitCode = (await pdf(only)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
