/** Every kind of page: accessible in both schemes, whole on paper, never wider than the screen, quiet, from one origin only. */

import type { Page } from '@playwright/test';
import { expect, test } from '../lib/test.ts';
import { objections } from '../lib/axe.ts';
import { open } from '../lib/open.ts';
import { onePageOfEachKind } from '../lib/pages.ts';

/** From the narrowest phone to a wide laptop, and both sides of each width at which the layout changes. */
const WIDTHS = [320, 360, 390, 480, 599, 600, 699, 700, 768, 899, 900, 1024, 1199, 1200, 1280, 1440];

/**
 * Forms, of which paper has what was entered; remarks while there is no answer; another story's follow-ups; and the kit of the
 * mock loop, which its own button prints.
 */
const FOR_SCREEN = '.offers-numbers, .plan-wish, .coach-all, .answer-worked, .mock-fold';

// One load for all that is asked of a page; each question is asked, whatever the one before found.
for (const { kind, address } of onePageOfEachKind()) {
  test(`${kind}: ${address} is accessible, fits every width, prints, and is quiet`, async ({ page, baseURL }) => {
    const said = await listen(page, baseURL ?? '');
    await page.setViewportSize({ width: 390, height: 900 });
    await open(page, address);
    const opened = Date.now();

    await test.step('axe finds nothing, in light at 390 px and in dark at 1280 px', async () => {
      // Contrast depends on the scheme and layout on the width, neither on both.
      for (const [colorScheme, width] of [
        ['light', 390],
        ['dark', 1280],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await objections(page), `axe, ${colorScheme}, ${width} px`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });

    if (kind !== 'missing')
      await test.step('it prints without navigation, buttons or closed answers', async () => {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.emulateMedia({ media: 'print' });
        const { dead, hidden, text } = await page.evaluate(onPaper, FOR_SCREEN);
        expect.soft(dead, 'navigation and buttons on paper').toBe(0);
        expect.soft(hidden, 'closed answers on paper').toBe(0);
        expect.soft(text, 'width of the text on paper').toBeGreaterThan(300);
        await page.emulateMedia({ media: 'screen' });
      });

    await test.step('from 320 to 1440 px nothing scrolls sideways or is covered', async () => {
      const faults: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        faults.push(...(await page.evaluate(outOfPlace)).map((fault) => `${width} px: ${fault}`));
      }
      expect.soft(faults).toEqual([]);
    });

    await test.step('all is quiet, from here, and in its own type', async () => {
      // Whatever a page does after its load it does in this time; the driver's own sign of rest may never come.
      await page.waitForTimeout(Math.max(0, opened + 500 - Date.now()));
      // A 404 answers with status 404, which the browser itself reports; the driver says that it keeps the worker away.
      const expected = (line: string): boolean =>
        (kind === 'missing' && line.includes('404')) || line === 'Service Worker registration blocked by Playwright';
      expect.soft(said.filter((line) => !expected(line))).toEqual([]);
      const styled = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect.soft(styled).toContain('Literata');
    });
  });
}

/** @returns a list to which is added what the page says, what goes wrong in it, and what it asks of elsewhere */
async function listen(page: Page, origin: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      said.push(`request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`blocked by policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return said;
}

/** In the page, on paper: how many dead and hidden parts it has, and how wide its text is, px. */
function onPaper(forScreen: string) {
  const shown = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  return {
    dead: [
      ...document.querySelectorAll('nav, button, select, summary, .section-link, .screen-only, search-box'),
    ].filter(
      (element) =>
        shown(element) &&
        !element.matches('.next') &&
        // Of what folds, the sign that it does.
        !(element.localName === 'summary' && getComputedStyle(element).listStyleType === 'none'),
    ).length,
    hidden: [...document.querySelectorAll('main details > :not(summary), main .note')].filter(
      (element) => !shown(element) && !element.closest(forScreen),
    ).length,
    text: document.querySelector('main')?.getBoundingClientRect().width ?? 0,
  };
}

/** In the page: what lies on something else, at its end and at its top, and how much it is too wide. */
async function outOfPlace(): Promise<string[]> {
  // As a reader sees it: after the frame in which scripts answer to the scrolling.
  const scrollTo = (top: number) =>
    new Promise((seen) => {
      window.scrollTo(0, top);
      requestAnimationFrame(() => setTimeout(seen));
    });
  await scrollTo(document.documentElement.scrollHeight);
  const [contents, footer] = ['.toc', '.site-footer'].map((part) => document.querySelector(part));
  let overlap = false;
  if (contents?.checkVisibility() && footer) {
    const [a, b] = [contents.getBoundingClientRect(), footer.getBoundingClientRect()];
    overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }
  await scrollTo(0);
  const { scrollWidth, clientWidth } = document.documentElement;
  const inHeader = [...document.querySelectorAll('.site-header a, .site-header button')].filter((element) =>
    element.checkVisibility(),
  );
  const covered = inHeader.filter((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  const [first, last] = [
    Math.min(...inHeader.map((element) => element.getBoundingClientRect().left)),
    Math.max(...inHeader.map((element) => element.getBoundingClientRect().right)),
  ];
  const askew = Math.round(clientWidth - last - first);
  return [
    ...(overlap ? ['the contents cover the footer'] : []),
    ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ...covered.map((element) => `"${element.textContent.trim()}" is covered`),
    ...(Math.abs(askew) > 1 ? [`the header ends ${askew} px before its edge`] : []),
  ];
}
