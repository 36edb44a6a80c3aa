import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Opens a page and waits until what its scripts add is there: the results of a search, a tool in place of its sentence. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.startsWith('/search/')) await page.locator('.search-results[aria-busy="false"]').waitFor();
  // In place of what stands there without the tool; a chapter's desk comes only when it is in sight.
  if (address.startsWith('/practice/')) await expect(page.locator('main [class$="-off"]')).toHaveCount(0);
}
