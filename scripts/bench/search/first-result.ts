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
 * @returns bytes as sent, headers included, from the reader's first touch until any result stands; milliseconds from the
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
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.locator('search-box a').click();
    const input = page.locator('#search-input');
    await input.waitFor();
    // The first keys have results, too; sentences are loaded after those.
    const first = page.waitForSelector('dialog [data-result]').then(() => bytes);
    const keys = [...QUERY].map((key) => (key === ' ' ? 'Space' : key));
    for (const key of keys.slice(0, -1)) {
      await page.keyboard.press(key);
      await page.waitForTimeout(BETWEEN_KEYS);
    }
    const listening = await page.evaluateHandle(() => {
      const list = document.querySelector('dialog .search-results');
      const shown = new Promise<number>((resolve) => {
        let key = 0;
        document.addEventListener('keydown', () => (key = performance.now()), { capture: true });
        new MutationObserver(() => {
          if (key > 0 && list?.querySelector('[data-result]')) resolve(performance.now() - key);
        }).observe(list ?? document.body, { childList: true });
      });
      return { shown };
    });
    await page.keyboard.press(keys.at(-1) ?? 'Space');
    const milliseconds = Math.round(await listening.evaluate(({ shown }) => shown));
    return { bytes: await first, milliseconds };
  } finally {
    await page.close();
  }
}
