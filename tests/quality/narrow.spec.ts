/** The tools on a narrow phone: no word cut in two, no figure run into another. */

import type { Page } from '@playwright/test';
import { expect, test } from '../lib/test.ts';

test.beforeEach(({ page }) => page.setViewportSize({ width: 320, height: 800 }));

/** Words of the cells found that stand on more than one line. */
const brokenWords = (page: Page, cells: string) =>
  page.locator(cells).evaluateAll((all) =>
    all
      .filter((cell) => cell.checkVisibility())
      .flatMap((cell) => {
        const broken: string[] = [];
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+|\d+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) broken.push(word);
          }
        return broken;
      }),
  );

for (const [name, cells] of [
  ['stories', '.stories-pen th'],
  ['plan', '.plan-blank th'],
  ['mock-loop', '.mock-sheet th'],
] as const)
  test(`the blank table of ${name} breaks no word of its heads`, async ({ page }) => {
    await page.goto(`/practice/${name}/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await brokenWords(page, cells)).toEqual([]);
  });

test('the matrix and the plan of the story bank give a name the whole line', async ({ page }) => {
  await page.goto('/practice/stories/');
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  for (const name of ['Matrix', 'Loop plan']) {
    await page.locator('.stories-bar').getByRole('link', { name }).click();
    await page.locator('.stories-rows').waitFor();
    expect(await brokenWords(page, '.stories-rows th')).toEqual([]);
  }
});

test('questions and points of the debrief do not run into each other', async ({ page }) => {
  await page.goto('/practice/mock-loop/');
  await page.getByRole('button', { name: 'Show an example' }).click();
  await page.locator('.mock-sums').first().waitFor();
  const room = await page
    .locator('.mock-sums tr > :last-child')
    .evaluateAll((cells) => Math.min(...cells.map((cell) => parseFloat(getComputedStyle(cell).paddingLeft))));
  expect(room).toBeGreaterThanOrEqual(12);
});
