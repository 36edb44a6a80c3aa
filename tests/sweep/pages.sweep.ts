/**
 * Every page, loaded once on a slow line: nothing moves once it is drawn; nothing scrolls sideways from 320 px on, with the text
 * spacing of WCAG 1.4.12 too; paper is light and legible in every theme and system setting, and so are forced colors; a copied
 * paragraph and a reader view are the text.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { oneOfEachTemplate, shares } from './every-page.ts';
import { IN_PAGE } from './in-page.ts';
import { layoutFaults } from './layout.ts';
import { loadSlowly, openSlowPage } from './slow-page.ts';

/** Pages that load at the same time; the line is slow, not the machine. */
const AT_ONCE = 6;

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const templates = oneOfEachTemplate();

for (const [index, pages] of shares(8).entries()) {
  test(`share ${index + 1}: ${pages.length} pages`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      isMobile: true,
      hasTouch: true,
      serviceWorkers: 'block',
      // A reader view is no part of the page, and is not held to its policy.
      bypassCSP: true,
    });
    await context.addInitScript({ content: `${IN_PAGE}\n${readability}\nglobalThis.Readability = Readability;` });
    const waiting = [...pages];
    const faults: string[] = [];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        // One page for many addresses: opening a new one costs more than loading in it.
        const page = await openSlowPage(context);
        for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
          const found = [...(await loadSlowly(page, address)), ...(await layoutFaults(page, templates.has(address)))];
          for (const fault of found) faults.push(`${address} ${fault}`);
        }
      }),
    );
    await context.close();
    expect(faults).toEqual([]);
  });
}
