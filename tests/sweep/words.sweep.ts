/**
 * Every page, opened once, on a slow line, by somebody who was here before: nothing moves once it is drawn; nothing scrolls
 * sideways at 320 px, with the text spacing of WCAG 1.4.12 too; a copied paragraph and a reader view are the text; paper is
 * light and legible.
 */

import { expect, test } from '@playwright/test';
import { everyPage, shares } from './every-page.ts';
import { IN_PAGE } from './in-page.ts';
import { faultsOfWords } from './layout.ts';
import { PHONE, loadSlowly, openSlowPage } from './slow-page.ts';

/** Pages that load at the same time; the line is slow, not the machine. */
const AT_ONCE = 6;

for (const [index, pages] of shares(everyPage(), 4).entries()) {
  test(`share ${index + 1}: ${pages.length} pages`, async ({ browser, baseURL }) => {
    // A reader view is no part of the page, and is not held to its policy.
    const context = await browser.newContext({ ...PHONE, baseURL: baseURL ?? '', bypassCSP: true });
    await context.addInitScript({ content: IN_PAGE });
    const waiting = [...pages];
    const faults: string[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        // One page for many addresses: opening a new one costs more than loading in it.
        const page = await openSlowPage(context);
        for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
          const found = [...(await loadSlowly(page, address)), ...(await faultsOfWords(page))];
          faults.push(...found.map((fault) => `${address} ${fault}`));
        }
      }),
    );
    await context.close();
    expect(faults).toEqual([]);
  });
}
