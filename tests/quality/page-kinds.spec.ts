/** Every kind of page: accessible in both schemes, never wider than the screen, quiet, from one origin only. */

import { expect, test } from '../lib/test.ts';
import { objections } from '../lib/axe.ts';
import { open } from '../lib/open.ts';
import { onePageOfEachKind } from '../lib/pages.ts';

/** From the narrowest phone to a wide laptop, and both sides of each width at which the layout changes. */
const WIDTHS = [320, 360, 390, 480, 599, 600, 699, 700, 768, 899, 900, 1024, 1199, 1200, 1280, 1440];

for (const { kind, address } of onePageOfEachKind()) {
  test.describe(`${kind}: ${address}`, () => {
    test('axe finds nothing, in light at 390 px and in dark at 1280 px', async ({ page }) => {
      // Contrast depends on the scheme and layout on the width, neither on both.
      for (const [colorScheme, width] of [
        ['light', 390],
        ['dark', 1280],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        if (colorScheme === 'light') await open(page, address);
        const found = await objections(page);
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
    });

    test('from 320 to 1440 px nothing scrolls sideways or is covered, and all is quiet and from here', async ({
      page,
      baseURL,
    }) => {
      const said: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
          said.push(`request to ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`blocked by policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await open(page, address);
      const faults: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const atTheEnd = await page.evaluate(() => {
          const [contents, footer] = ['.toc', '.site-footer'].map((part) => document.querySelector(part));
          if (!contents?.checkVisibility() || !footer) return [];
          const [a, b] = [contents.getBoundingClientRect(), footer.getBoundingClientRect()];
          const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          return overlap ? ['the contents cover the footer'] : [];
        });
        await page.evaluate(() => scrollTo(0, 0));
        const found = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const covered = [...document.querySelectorAll('.site-header a, .site-header button')].filter((element) => {
            const { left, top, width: own, height } = element.getBoundingClientRect();
            return (
              element.checkVisibility() &&
              !element.contains(document.elementFromPoint(left + own / 2, top + height / 2))
            );
          });
          return [
            ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
            ...covered.map((element) => `"${element.textContent.trim()}" is covered`),
          ];
        });
        faults.push(...[...atTheEnd, ...found].map((fault) => `${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
      // Whatever a page does after its load it does in this time; the driver's own sign of rest may never come.
      await page.waitForTimeout(500);
      // A 404 answers with status 404, which the browser itself reports; the driver says that it keeps the worker away.
      const expected = (line: string): boolean =>
        (kind === 'missing' && line.includes('404')) || line === 'Service Worker registration blocked by Playwright';
      expect(said.filter((line) => !expected(line))).toEqual([]);
      const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(styled).toContain('Literata');
    });
  });
}
