/**
 * `npm run looks`: screenshots of six pages on a phone, a laptop, in the dark scheme and on paper, into docs/looks/.
 * Serves dist/ itself; compare before and after each visual change.
 */

import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM } from '../tests/lib/browsers.ts';
import { findBrowser } from './lib/browsers.ts';
import { ROOT } from './lib/processes.ts';
import { BASE_PATH } from '../src/site.config.ts';
import { serve } from './serve.ts';

const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  chapter: '/process/bar-raiser/',
  principle: '/principles/dive-deep/',
  question: '/questions/design-automated-parking/',
  checklist: '/checklists/loop-day/',
  quiz: '/practice/quizzes/interview-process/',
};

const VIEWS = [
  { name: 'phone', width: 390, height: 1600, colorScheme: 'light' },
  { name: 'laptop', width: 1280, height: 1100, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 900, colorScheme: 'dark' },
] as const;

const found = await findBrowser('chromium');
const server = await serve({ root: join(ROOT, 'dist'), port: 0, base: BASE_PATH });
const folder = join(ROOT, 'docs', 'looks');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  ...CHROMIUM.launchOptions,
  ...(found.path ? { executablePath: found.path } : {}),
});
try {
  for (const [name, address] of Object.entries(PAGES)) {
    for (const { name: view, width, height, colorScheme } of VIEWS) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(new URL(address.slice(1), server.url).href, { waitUntil: 'networkidle' });
      // A first visit may keep the system's serif: the font is in the cache from the second on.
      await page.reload({ waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${name}-${view}.png`) });
      await page.close();
    }
    // What paper looks like: the first sheet, as the screen would show it at 96 dots an inch.
    const paper = await browser.newPage({ viewport: { width: 680, height: 960 } });
    await paper.goto(new URL(address.slice(1), server.url).href, { waitUntil: 'networkidle' });
    await paper.reload({ waitUntil: 'networkidle' });
    await paper.emulateMedia({ media: 'print' });
    await paper.screenshot({ path: join(folder, `${name}-print.png`) });
    await paper.close();
    console.log(`${name}: phone, laptop, dark, print`);
  }
} finally {
  await browser.close();
  await server.close();
}
