/** Every page, loaded on a slow line by somebody who was here before: nothing moves once it is drawn. */

import { expect, test } from '@playwright/test';
import { shares } from './every-page.ts';
import { loadSlowly, openSlowPage } from './slow-page.ts';

/** Pages that load at the same time; the line is slow, not the machine. */
const AT_ONCE = 8;

for (const [index, pages] of shares(4).entries()) {
  test(`share ${index + 1}: ${pages.length} pages`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    const waiting = [...pages];
    const faults: string[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        // One page for many addresses: opening a new one costs more than loading in it.
        const page = await openSlowPage(context);
        for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
          for (const fault of await loadSlowly(page, address)) faults.push(`${address} ${fault}`);
      }),
    );
    await context.close();
    expect(faults).toEqual([]);
  });
}
