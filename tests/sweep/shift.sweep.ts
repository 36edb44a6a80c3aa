/** Every page, loaded on a slow line by somebody who was here before: nothing moves once it is drawn. */

import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { storeFirst, documentOf } from '../lib/storage.ts';
import { shares } from './every-page.ts';

/** Pages that load at the same time; the line is slow, not the machine. */
const AT_ONCE = 8;
/** 1.6 Mbit/s, 150 ms. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
/** Milliseconds after the load in which late scripts and fonts may still do something. */
const AFTER = 300;

interface Shifted {
  shifts?: string[];
}

/** A page on the slow line, of somebody who was here before, that notes what moves. */
async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  await storeFirst(page, {
    reading: documentOf({
      last: { at: 1, value: { address: '/process/the-loop/', title: 'The loop', section: 'seats' } },
    }),
  });
  await page.addInitScript(() => {
    const found: string[] = ((window as Shifted).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: readonly { node?: Node }[] };
        // Of a text, what it stands in: the space between two elements has no words of its own.
        const places = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        const names = places.map((place) => (place?.outerHTML ?? '').replace(/\s+/g, ' ').slice(0, 80));
        found.push(`${value.toFixed(4)}: ${names.slice(0, 3).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** What moved while a page loaded, one line for each shift. */
async function shiftsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForTimeout(AFTER);
  return (await page.evaluate(() => (window as Shifted).shifts ?? [])).map((shift) => `${address}: ${shift}`);
}

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
        const page = await slowPage(context);
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          faults.push(...(await shiftsOf(page, next)));
      }),
    );
    await context.close();
    expect(faults).toEqual([]);
  });
}
