/** Text that a reader made larger in the browser: all of it grows, and nothing is pushed out or lies on something else. */

import { chromium, expect, test } from '@playwright/test';
import { CHROMIUM } from '../lib/browsers.ts';

/** Pixels of the browser's text; 16 where the reader chose nothing. */
const USUAL = 16;
const LARGE = 32;
const PAGES = [
  '/',
  '/process/the-loop/',
  '/questions/',
  '/questions/missed-a-deadline/',
  '/checklists/resume/',
  '/practice/answer/',
  '/practice/flashcards/',
  '/practice/mock-loop/',
  '/practice/offer-calculator/',
  '/practice/plan/',
  '/practice/stories/',
  '/practice/writing-desk/',
  '/search/',
];

test.skip(({ browserName }) => browserName !== 'chromium', 'Only Chromium is told the size of text when it starts.');

test('with text of twice the size every label is as large, and pages keep their width', async ({ baseURL }) => {
  const launch = async (size: number) => {
    const options = CHROMIUM.launchOptions ?? {};
    const args = [...(options.args ?? []), `--blink-settings=defaultFontSize=${size}`];
    return chromium.launch({ ...options, args });
  };
  const [usual, large] = await Promise.all([launch(USUAL), launch(LARGE)]);
  try {
    for (const width of [390, 1280]) {
      const viewport = { width, height: 844 };
      const [before, after] = await Promise.all([usual.newPage({ viewport }), large.newPage({ viewport })]);
      for (const path of PAGES) {
        for (const page of [before, after]) await page.goto(`${baseURL}${path}`, { waitUntil: 'networkidle' });
        const where = `${path} at ${width} px`;
        const overflow = await after.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(overflow, `${where}: wider than its window`).toBeLessThanOrEqual(0);
        const sizes = () =>
          [...document.querySelectorAll('main :is(p, li, label, button, input, summary, legend, a), header a')]
            .filter((element) => element.checkVisibility() && !element.closest('svg'))
            .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        const smallest = async (page: typeof before) => Math.min(...(await page.evaluate(sizes)));
        expect
          .soft((await smallest(after)) / (await smallest(before)), `${where}: the smallest text`)
          .toBeCloseTo(2, 1);
        const header = await after.locator('.site-header > :is(a, nav, search-box, contents-button)').all();
        const boxes = (await Promise.all(header.map((part) => part.boundingBox()))).filter((box) => box !== null);
        for (const [at, a] of boxes.entries())
          for (const b of boxes.slice(at + 1)) {
            const lies = a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
            expect.soft(lies, `${where}: two parts of the header lie on each other`).toBe(false);
          }
      }
      await Promise.all([before.close(), after.close()]);
    }
  } finally {
    await Promise.all([usual.close(), large.close()]);
  }
});
