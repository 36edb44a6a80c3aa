/** Playwright's test with a page that waits: what every browser test here imports in place of `@playwright/test`. */

import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** Firefox's driver restarts a navigation in another process at times, and then blames the first for the second. */
const RESTARTED = /is interrupted by another navigation to "([^"]+)"/;

/** The test whose `page.goto` lets the page before it finish, and takes a navigation restarted to its own address as it is. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      await page.waitForLoadState();
      try {
        return await goto(address, options);
      } catch (error) {
        const [, restarted] = RESTARTED.exec(String(error)) ?? [];
        if (!restarted?.endsWith(address)) throw error;
        await page.waitForURL(restarted);
        return null;
      }
    };
    await use(page);
  },
});
