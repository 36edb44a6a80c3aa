/**
 * Every page, opened once: nothing scrolls sideways from 320 px on, with the text spacing of WCAG 1.4.12 too; paper is light
 * and legible in every theme and system setting, and so are forced colors; a copied paragraph and a reader view are the text.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { oneOfEachTemplate, shares } from './every-page.ts';
import { IN_PAGE, paleIn, sideways, sidewaysSpaced, uncopyable, unreadable } from './in-page.ts';

/**
 * From wide to narrow, since each page begins wide: a change of width is what costs most here. What fits at 320 px and is
 * laid out as on a phone fits between 320 and 390; the widths between are asked of one page of each template.
 */
const WIDTHS = [1280, 768, 390, 360, 320];
const ALWAYS = [1280, 390, 320];
/** The reader's theme; empty for the system's. */
const THEMES = ['', 'light', 'dark'];
/** Pixels; no style asks for the height, and what is drawn outside the window costs nothing. */
const HEIGHT = 60;

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

// A reader view is no part of the page, and is not held to its policy.
test.use({ bypassCSP: true });

const templates = oneOfEachTemplate();

for (const [index, pages] of shares(8).entries()) {
  test(`share ${index + 1}: ${pages.length} pages`, async ({ page }) => {
    await page.addInitScript({ content: `${IN_PAGE}\n${readability}\nglobalThis.Readability = Readability;` });
    const faults: string[] = [];
    for (const address of pages) {
      const note = (where: string, found: readonly string[]) =>
        faults.push(...found.map((fault) => `${address} ${where}: ${fault}`));
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
      await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: HEIGHT });
      await page.goto(address);

      const isFull = templates.has(address);
      for (const width of isFull ? WIDTHS : ALWAYS) {
        await page.setViewportSize({ width, height: HEIGHT });
        note(`at ${width} px`, await page.evaluate(() => sideways()));
        if (width === 390 || (isFull && width === 1280))
          note(`at ${width} px`, await page.evaluate(() => uncopyable()));
        if (width === 320 || (isFull && width === 1280))
          note(`with spaced text at ${width} px`, await page.evaluate(() => sidewaysSpaced()));
      }

      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ media: 'print', colorScheme });
        const found = await page.evaluate((themes) => paleIn(themes, { paper: 'white', least: 7 }), THEMES);
        for (const [at, theme] of THEMES.entries())
          note(`printed, theme ${theme || 'of the system'}, system ${colorScheme}`, found[at] ?? []);
      }
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark', forcedColors: 'active' });
      const forced = await page.evaluate(() => paleIn(['light'], { paper: 'Canvas', least: 4.5 }));
      note('in forced colors', forced.flat());

      note('', await page.evaluate(() => unreadable()));
    }
    expect(faults).toEqual([]);
  });
}
