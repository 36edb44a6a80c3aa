/** Pages of many pages, to print: accessible, never wider than the screen, and on paper all open. */

import { objections } from '../lib/axe.ts';
import { pdfPages } from '../lib/pdf.ts';
import { expect, test } from '../lib/test.ts';

for (const address of ['/print/senior/', '/print/questions-writing/', '/print/checklists/', '/print/paths/']) {
  test(`${address} is accessible in light and in dark, from 320 px on`, async ({ page }) => {
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      if (colorScheme === 'light') await page.goto(address);
      expect(await objections(page), `${colorScheme}, ${width} px`).toEqual([]);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${address} on paper is open, light and free of controls`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    const seen = await page.evaluate(() => {
      const shown = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
      return {
        controls: [...document.querySelectorAll('button, input, .crumbs, search-box')].filter(shown).length,
        closed: [...document.querySelectorAll('main details > :not(summary), main .note, .printed-page > *')].filter(
          (element) => !shown(element),
        ).length,
        scheme: getComputedStyle(document.documentElement).colorScheme,
        wide: [...document.querySelectorAll('.printed-page *')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1,
        ).length,
      };
    });
    expect(seen).toEqual({ controls: 0, closed: 0, scheme: 'light', wide: 0 });
  });
}

test('of a section it is said in sheets of paper how long it is, about right', async ({ page }) => {
  for (const title of ['The role', 'System design', 'Questions: Introductions']) {
    await page.goto('/print/');
    const line = page.getByRole('listitem').filter({ hasText: title }).first();
    await expect(line).toContainText(/\d+ (chapters|questions), about \d+ sheets/);
    const [, said] = /about (\d+) sheets/.exec(await line.innerText()) ?? [];
    await line.getByRole('link', { name: /^Only this part/ }).click();
    await page.waitForLoadState();
    const sheets = pdfPages(await page.pdf({ format: 'A4' }));
    expect(Math.abs(sheets - Number(said)) / sheets, `${title}: ${sheets} sheets, about ${said}`).toBeLessThan(0.2);
  }
});
