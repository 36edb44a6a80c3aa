/** The tools on a narrow phone: no word cut in two, no figure run into another. */

import type { Page } from '@playwright/test';
import { MANIFESTS } from '../../src/tools/index.ts';
import { open } from '../lib/open.ts';
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

/** What is pasted most: an address of a document, with no place at which a line may end. */
const PASTED = `https://docs.google.com/document/d/1${'aB3dE5gH7jK9'.repeat(9)}`;

const FIELDS = 'textarea:not([readonly]), input:not([type]), input[type="text"], input[type="search"]';

/** Opens all folds, pastes into every field of words that can be seen, and says how wide the page is, before and after. */
async function pasted(page: Page): Promise<number> {
  await page.locator('main details:not([open]) > summary').evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const before = await width();
  const fields = page.locator(`main :is(${FIELDS}):visible`);
  for (let n = 0; n < (await fields.count()); n++) await fields.nth(n).fill(PASTED);
  return Math.max(before, await width());
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** Opens a screen of the story bank, and waits until it is there: its fields are others. */
async function follow(page: Page, name: string): Promise<void> {
  const link = page.locator('.stories-bar').getByRole('link', { name });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** What to do on a tool’s page, screen after screen; the fields of each are pasted into. */
const SCREENS: Readonly<Record<string, readonly ((page: Page) => Promise<unknown>)[]>> = {
  answer: [
    (page) => page.getByRole('textbox', { name: /Your answer/ }).waitFor(),
    (page) => press(page, /^Keep/),
    (page) => press(page, 'Choose another question'),
  ],
  stories: [
    async (page) => {
      await press(page, 'Write a story');
      await page.getByLabel('Title', { exact: true }).waitFor();
    },
    (page) => page.locator('.stories-coach .verdict').waitFor(),
    ...['Stories', 'Matrix', 'Questions', 'Loop plan', 'Print', 'Import, export'].map(
      (name) => (page: Page) => follow(page, name),
    ),
    (page) =>
      page.getByLabel('File').setInputFiles({
        name: `${PASTED.slice(8, 60)}.csv`.replaceAll('/', '-'),
        mimeType: 'text/csv',
        buffer: Buffer.from(`Story,Impact,${PASTED}\n${PASTED},${PASTED},${PASTED}`),
      }),
    (page) => press(page, /^Import 1 story/),
  ],
  'mock-loop': [
    (page) => press(page, 'Choose my questions'),
    async (page) => {
      await press(page, 'Ask me, and start the clock');
      await page.getByRole('dialog').getByRole('button', { name: /^Done/ }).click();
      await page.getByRole('heading', { name: 'How did it go?' }).waitFor();
    },
    (page) => page.reload(),
  ],
  plan: [(page) => press(page, 'Try it on an example')],
  flashcards: [(page) => press(page, 'Show answer')],
  'writing-desk': [(page) => page.locator('.desk-field').waitFor(), (page) => press(page, /^Keep/)],
  'offer-calculator': [
    async (page) => {
      await press(page, 'Try it on an example');
      for (const name of await page.locator('[id^="offers-"][id$="-name"]').all()) await name.fill(PASTED);
      await page.locator('.offers-years').first().waitFor();
    },
  ],
  progress: [(page) => page.getByRole('heading', { name: 'What is kept in this browser' }).waitFor()],
};

for (const { slug } of MANIFESTS)
  test(`a long link pasted into the fields of ${slug} makes its page no wider`, async ({ page }) => {
    await open(page, `/practice/${slug}/`);
    const screens = SCREENS[slug] ?? [];
    expect(screens, 'what to do on it').not.toEqual([]);
    for (const [n, act] of screens.entries()) {
      await act(page);
      expect(await pasted(page), `screen ${n + 1}`).toBe(320);
    }
  });
