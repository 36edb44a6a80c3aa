/** Paper: nothing that only works on a screen, everything readable, no page kind that breaks. */

import { expect, test } from '@playwright/test';
import { open } from '../lib/open.ts';
import { onePageOfEachKind } from '../lib/pages.ts';

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
