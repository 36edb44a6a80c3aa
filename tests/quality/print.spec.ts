/** Paper: nothing that only works on a screen, everything readable, no page kind that breaks. */

import { expect, test } from '../lib/test.ts';
import { open } from '../lib/open.ts';
import { allPages, onePageOfEachKind } from '../lib/pages.ts';
import { pdfPages } from '../lib/pdf.ts';

const checklists = allPages().filter(({ kind }) => kind === 'checklist');

for (const { kind, address } of onePageOfEachKind().filter((page) => page.kind !== 'missing')) {
  test(`${kind} prints without navigation, buttons or closed answers`, async ({ page }) => {
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const shown = (element: Element) =>
        element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      return {
        dead: [...document.querySelectorAll('nav, button, .section-link, search-box')].filter(
          (element) => shown(element) && !element.matches('.next'),
        ).length,
        hidden: [...document.querySelectorAll('main details > :not(summary), main .note')].filter(
          (element) => !shown(element),
        ).length,
        text: document.querySelector('main')?.getBoundingClientRect().width ?? 0,
      };
    });
    expect(seen.dead).toBe(0);
    expect(seen.hidden).toBe(0);
    expect(seen.text).toBeGreaterThan(300);
  });
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the checklist prints on one sheet of ${format}, blank and ticked`, async ({ page }) => {
    await page.goto('/checklists/loop-day/');
    expect(pdfPages(await page.pdf({ format }))).toBe(1);
    for (const box of await page.locator('check-list input[type=checkbox]').all()) await box.check();
    expect(pdfPages(await page.pdf({ format }))).toBe(1);
  });

  test(`each checklist prints on one sheet of ${format}`, async ({ page }) => {
    const sheets: string[] = [];
    for (const { address } of checklists) {
      await page.goto(address);
      sheets.push(`${address} ${pdfPages(await page.pdf({ format }))}`);
    }
    expect(sheets).toEqual(checklists.map(({ address }) => `${address} 1`));
  });
}

test('a checklist on paper says where it is from, keeps each heading with its items, and has lines where it asks for words', async ({
  page,
}) => {
  // A4 between the margins of the sheet.
  await page.setViewportSize({ width: 680, height: 990 });
  await page.emulateMedia({ media: 'print' });
  for (const { address } of checklists) {
    await page.goto(address);
    const parted = await page
      .locator('.checklist-group')
      .evaluateAll((groups) =>
        groups
          .filter((group) => group.getClientRects().length > 1)
          .map((group) => group.id || group.textContent.trim().slice(0, 40)),
      );
    expect(parted, address).toEqual([]);
    await expect(page.locator('.sheet-source')).toContainText(address);
    await expect(page.locator('.sheet-source')).toContainText(/last checked \d+ \w+ \d{4}/);
  }
  await page.goto('/checklists/questions-to-ask/');
  const lines = page.locator('.checklist-line');
  expect(await lines.count()).toBeGreaterThan(6);
  await expect(lines.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(lines.first()).toBeHidden();
});

test('the offer comparison prints what was entered and what came out; untouched, its blank table', async ({ page }) => {
  await page.goto('/practice/offer-calculator/');
  const tool = page.locator('offer-calculator');
  await tool.getByRole('button', { name: 'Try it on an example' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const blank = page.getByRole('table', { name: 'To be filled in by hand' });
  await expect(blank).toBeVisible();
  await expect(tool.locator('.offers-form')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await tool.locator('.offers-years').nth(1).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.getByRole('table', { name: 'Offers as entered' })).toContainText('970');
  await expect(tool.getByRole('table', { name: 'Vests of Anouk’s letter' })).toBeVisible();
  await expect(tool.locator('.offers-chart svg.offers-wide').first()).toBeVisible();
  await expect(tool.locator('.offers-form')).toBeHidden();
  await expect(blank).toBeHidden();
});
