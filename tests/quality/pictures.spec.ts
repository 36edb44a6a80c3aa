/**
 * The face: the head of one page of each kind and of each practice room is compared with a picture of it, with fixed words in
 * place of what authors write. CONTRIBUTING.md, "Changing the look", says how to take new pictures.
 */

import type { Page } from '@playwright/test';
import { open } from '../lib/open.ts';
import { folderOf, pictured, reasonToSkip } from '../lib/pictures.ts';
import { fixWords, rest, useFaces } from '../lib/still.ts';
import { expect, test } from '../lib/test.ts';

type Scheme = 'light' | 'dark';

/** The faintest hairline differs from the paper by more than this, and in more points. */
const TOLERANCE = { threshold: 0.05, maxDiffPixels: 8 };

test.use({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });

test.beforeAll(async ({ browser }) => {
  const reason = await reasonToSkip(browser, test.info());
  if (reason !== '') console.warn(`Pictures are not compared. ${reason}`);
  test.skip(reason !== '', reason);
});

/** Opens a page as its picture shows it. @param edit is done before the words are fixed */
async function show(page: Page, address: string, colorScheme: Scheme, edit?: () => void) {
  await page.clock.setFixedTime('2026-01-15T12:00:00Z');
  await page.emulateMedia({ colorScheme });
  await open(page, address);
  await rest(page);
  await useFaces(page);
  if (edit) await page.evaluate(edit);
  await fixWords(page);
}

const pages = pictured();
const views = [
  ...pages.map((page) => ({ ...page, scheme: 'light' as Scheme })),
  ...pages
    .filter(({ name }) => name === 'chapter')
    .map(({ address }) => ({ name: 'chapter-dark', address, scheme: 'dark' as Scheme })),
];

for (const { name, address, scheme } of views) {
  test(`${name} looks as it did: ${address}`, async ({ page, browser }) => {
    await show(page, address, scheme);
    await expect(page).toHaveScreenshot([folderOf(browser), `${name}.png`], TOLERANCE);
  });
}

for (const { name, address, scheme } of views.filter((view) => view.name.startsWith('chapter'))) {
  test(`without its shortest hairline, ${name} does not look as it did`, async ({ page, browser }) => {
    await show(page, address, scheme);
    const length = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('body *')].flatMap((element) => {
        const { width, height, top, bottom } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (!element.checkVisibility() || top < 0 || bottom > innerHeight) return [];
        return (['top', 'right', 'bottom', 'left'] as const)
          .filter((side) => style.getPropertyValue(`border-${side}`).startsWith('1px solid'))
          .map((side) => ({ element, side, length: side === 'top' || side === 'bottom' ? width : height }));
      });
      const shortest = lines.sort((a, b) => a.length - b.length)[0];
      if (!shortest) return 0;
      shortest.element.setAttribute('data-without', '');
      const sheet = new CSSStyleSheet();
      // The line goes, its place stays: what moves would be seen in any case.
      sheet.replaceSync(`[data-without] { border-${shortest.side}-color: transparent !important }`);
      document.adoptedStyleSheets.push(sheet);
      return shortest.length;
    });
    expect(length).toBeGreaterThan(0);
    await expect(page).not.toHaveScreenshot([folderOf(browser), `${name}.png`], { ...TOLERANCE, timeout: 10_000 });
  });
}

test('words, blocks and rows that authors add or move leave the picture as it is', async ({ page, browser }) => {
  const chapter = views.find(({ name }) => name === 'chapter');
  await show(page, chapter?.address ?? '', 'light', () => {
    const texts = document.createTreeWalker(document.querySelector('main') ?? document, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.nodeValue?.trim()) text.nodeValue += ' and more';
    const prose = document.querySelector('.prose');
    prose?.prepend(...[...prose.children].slice(-3));
    for (const one of document.querySelectorAll('.prose > p, .in-short li')) one.after(one.cloneNode(true));
  });
  await expect(page).toHaveScreenshot([folderOf(browser), 'chapter.png'], TOLERANCE);
});

test('the same page is drawn twice alike, point by point', async ({ browser }) => {
  const address = pages.find(({ name }) => name === 'answer')?.address ?? '';
  const draw = async () => {
    const page = await browser.newPage();
    await show(page, address, 'light');
    const drawn = await page.screenshot({ animations: 'disabled' });
    await page.close();
    return drawn;
  };
  expect((await draw()).equals(await draw())).toBe(true);
});
