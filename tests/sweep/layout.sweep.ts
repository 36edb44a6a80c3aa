/**
 * Every page, opened once: nothing scrolls sideways from 320 px on, with the text spacing of WCAG 1.4.12 too; paper is light
 * and legible in every theme and system setting, and so are forced colors; a copied paragraph and a reader view are the text.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { oneOfEachTemplate, shares } from './every-page.ts';
import { IN_PAGE } from './in-page.ts';
import { layoutFaults, openWide } from './layout.ts';

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

// A reader view is no part of the page, and is not held to its policy.
test.use({ bypassCSP: true });

const templates = oneOfEachTemplate();

for (const [index, pages] of shares(8).entries()) {
  test(`share ${index + 1}: ${pages.length} pages`, async ({ page }) => {
    await page.addInitScript({ content: `${IN_PAGE}\n${readability}\nglobalThis.Readability = Readability;` });
    const faults: string[] = [];
    for (const address of pages) {
      await openWide(page, address);
      for (const fault of await layoutFaults(page, templates.has(address))) faults.push(`${address} ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
