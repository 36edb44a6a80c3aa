import type { Page } from '@playwright/test';

/** Opens a page and waits until what its scripts add is there: on the search page, the results. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('/search/')) await page.locator('.search-results[aria-busy="false"]').waitFor();
}
