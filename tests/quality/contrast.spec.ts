/** That what looks at contrast names what is below AAA and what is below AA, and what forced colors hide. */

import { expect, test } from '../lib/test.ts';
import { objections } from '../lib/axe.ts';
import { pale } from '../sweep/in-page.ts';

test('text below 7:1 is named, large text below 4.5:1, and nothing above', async ({ page }) => {
  // On white: #999 has 2.8:1, #767676 4.5:1, #595959 7.0:1; 24 px is large.
  await page.setContent(`<html lang="en"><title>Contrast</title><main><h1>Contrast</h1>
    <p style="color: #999">less than either</p> <p style="color: #767676">enough for AA</p> <p style="color: #595959">enough</p>
    <p style="color: #999; font-size: 24px">large, less</p> <p style="color: #707070; font-size: 24px">large, enough</p>
  </main></html>`);
  const found = (await objections(page)).join('\n');
  expect(found).toMatch(/^color-contrast: /);
  expect([...found.matchAll(/>([^<]+)<\/p>/g)].map(([, text]) => text)).toEqual([
    'less than either',
    'enough for AA',
    'large, less',
  ]);
});

test('in forced colors, words in the color of the plate behind them are named', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setContent(`<style>button { background: LinkText; color: Canvas } .kept { forced-color-adjust: none }</style>
    <p style="background: blue; color: navy">given the reader’s own</p> <button class="hidden">hidden</button>
    <button class="kept">kept</button> <svg><text class="drawn" y="20" fill="CanvasText">drawn</text></svg>`);
  const found = await page.evaluate(pale, { paper: 'Canvas', least: 4.5 });
  expect(found).toEqual(['1.0:1 on <button class="hidden">']);
});
