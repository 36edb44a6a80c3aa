/** What a first result costs: bytes and time, on a slow phone with nothing in its cache. */

import type { Browser } from '@playwright/test';

/** 1.6 Mbit/s and 150 ms there and back, as Lighthouse takes a slow phone's line; a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** Milliseconds between two keys of somebody who types on a phone. */
const BETWEEN_KEYS = 120;
const QUERY = 'how long does the process take';

/**
 * Opens the dialog, types a query as soon as it stands, and waits for the result of the last key.
 * @returns bytes as sent, without headers, from the reader's first touch until any result stands; milliseconds from the
 *   last key to its result
 */
export async function firstResult(
  browser: Browser,
  url: string,
): Promise<{ readonly bytes: number; readonly milliseconds: number }> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    const devtools = await page.context().newCDPSession(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    // Noted in the page: seen from outside a result is late, when the sentences that come after it are there, too.
    const listening = await page.evaluateHandle(() => {
      performance.clearResourceTimings();
      let [key, bytes] = [0, 0];
      document.addEventListener('keydown', () => (key = performance.now()), { capture: true });
      const last = { isPressed: false };
      const shown = new Promise<{ bytes: number; milliseconds: number }>((resolve) => {
        new MutationObserver(() => {
          if (!document.querySelector('dialog .search-results [data-result]')) return;
          const sent = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          bytes ||= sent.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
          if (last.isPressed) resolve({ bytes, milliseconds: Math.round(performance.now() - key) });
        }).observe(document.body, { childList: true, subtree: true });
      });
      return { shown, last };
    });
    await page.locator('search-box a').click();
    await page.locator('#search-input').waitFor();
    const keys = [...QUERY].map((key) => (key === ' ' ? 'Space' : key));
    for (const key of keys.slice(0, -1)) {
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
    await listening.evaluate(({ last }) => (last.isPressed = true));
    await page.keyboard.press(keys.at(-1) ?? 'Space');
    return await listening.evaluate(({ shown }) => shown);
  } finally {
    await page.close();
  }
}
