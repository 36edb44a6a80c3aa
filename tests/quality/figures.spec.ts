/** Drawn figures: no text below 12 px on a phone of 390 px, no two texts on one another, none across a box. */

import { expect, test } from '../lib/test.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages } from '../lib/pages.ts';

const drawn = allPages().filter(({ address }) =>
  readFileSync(join('dist', address, 'index.html'), 'utf8').includes('class="figure flow'),
);

// Two tests, for two workers.
for (const [half, pages] of [
  ['first', drawn.filter((_, index) => index % 2 === 0)],
  ['other', drawn.filter((_, index) => index % 2 === 1)],
] as const) {
  test(`figures of the ${half} ${pages.length} pages can be read at 390 and at 1280 px`, async ({ page }) => {
    expect(pages).not.toEqual([]);
    const faults: string[] = [];
    for (const { address } of pages) {
      await page.goto(address);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await page.evaluate(unreadable)).map((fault) => `${address} at ${width} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

/** In the page: what cannot be read in its figures. */
function unreadable(): string[] {
  const found: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>('.flow svg')) {
    if (!svg.checkVisibility()) continue;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')];
    const boxes = [...svg.querySelectorAll('.node rect')];
    for (const text of texts) {
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < 11.95) found.push(`${text.textContent} is ${size} px`);
      const a = text.getBoundingClientRect();
      const covers = (b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top + 4 < b.bottom - 4 && b.top + 4 < a.bottom - 4;
      for (const other of texts) {
        if (other !== text && covers(other.getBoundingClientRect()))
          found.push(`${text.textContent} on ${other.textContent}`);
      }
      if (!text.closest('.node')) {
        for (const box of boxes) if (covers(box.getBoundingClientRect())) found.push(`${text.textContent} on a box`);
      } else {
        const own = text.closest('.node')?.querySelector('rect')?.getBoundingClientRect();
        if (own && (a.left < own.left - 1 || a.right > own.right + 1)) found.push(`${text.textContent} leaves its box`);
      }
    }
  }
  return found;
}
