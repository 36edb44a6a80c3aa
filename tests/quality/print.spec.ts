/** Paper: nothing that only works on a screen, everything readable, no page kind that breaks. */

import { expect, test } from '@playwright/test';
import { open } from '../lib/open.ts';
import { onePageOfEachKind } from '../lib/pages.ts';
import { pdfPages } from '../lib/pdf.ts';

for (const { kind, address } of onePageOfEachKind().filter((page) => page.kind !== 'missing')) {
  test(`${kind} prints without navigation, buttons or closed answers`, async ({ page }) => {
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const shown = (element: Element) =>
        element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      return {
        dead: [...document.querySelectorAll('nav, button, .section-link, search-box')].filter(
          (element) => shown(element) && !element.matches('.next, .term-word'),
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
}
