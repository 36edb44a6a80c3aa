/** Every style there is, on few pages: at each width, on paper in each theme, in forced colors. */

import { expect, test } from '@playwright/test';
import { everyStyle, shares } from './every-page.ts';
import { IN_PAGE } from './in-page.ts';
import { faultsOfStyle } from './layout.ts';

// The functions that ask are put into the page, which its policy forbids.
test.use({ bypassCSP: true });

for (const [index, pages] of shares(everyStyle(), 2).entries()) {
  test(`share ${index + 1}: ${pages.length} pages`, async ({ page }) => {
    await page.addInitScript({ content: IN_PAGE });
    const faults: string[] = [];
    for (const address of pages) {
      await page.goto(address);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
      faults.push(...(await faultsOfStyle(page)).map((fault) => `${address} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
