/** A page on a slow line, of somebody who was here before, that notes what moves while it loads. */

import type { BrowserContext, Page } from '@playwright/test';
import { fieldsOf, storeFirst } from '../lib/storage.ts';

/** 1.6 Mbit/s, 150 ms. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
/** The phone. */
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** Milliseconds after the load in which late scripts and fonts may still do something. */
const AFTER = 300;

interface Shifted {
  shifts?: string[];
}

/** Opens such a page in a context. */
export async function openSlowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  // On such a line the book’s faces come too late for a page (`font-display: optional`). Chromium sometimes has them from its
  // memory just after the first paint, and what stands below a heading moves: by chance, in one of nine views.
  await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
  await storeFirst(page, {
    ...fieldsOf('reading', {
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
        found.push(`moved ${value.toFixed(4)}: ${names.slice(0, 3).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

/** Loads an address. @returns what moved meanwhile, one line for each shift */
export async function loadSlowly(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize(PHONE.viewport);
  await page.goto(address);
  await page.waitForTimeout(AFTER);
  return page.evaluate(() => (window as Shifted).shifts ?? []);
}
