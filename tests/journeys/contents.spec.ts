/** The contents on a phone and a tablet: a followed link shows where it leads, and the way back to them stays in reach. */

import { expect, test } from '../lib/test.ts';

test('at 320 px the search box ends before the button of the contents begins @engine', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/process/the-loop/');
  const [search, button] = [page.locator('a.search-box'), page.getByRole('button', { name: 'Contents' })];
  await expect(button).toBeVisible();
  const [left, right] = [await search.boundingBox(), await button.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
});

for (const [width, height] of [
  [390, 844],
  [800, 1100],
] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('a section of the same page stands uncovered, below the header, with the button in sight @engine', async ({
      page,
    }) => {
      await page.goto('/process/the-loop/');
      const button = page.getByRole('button', { name: 'Contents' });
      const contents = page.getByRole('navigation', { name: 'Contents' });
      await button.click();
      const link = contents.locator('a[href^="#"]').nth(3);
      const id = (await link.getAttribute('href'))?.slice(1);
      await link.click();
      await expect(contents).toBeHidden();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      const heading = page.locator(`#${id}`);
      await expect(heading).toBeInViewport();
      await expect(button).toBeInViewport();
      const [bar, title] = [await page.locator('.site-header').boundingBox(), await heading.boundingBox()];
      expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      // Once more from here, without the way up.
      await button.click();
      await expect(contents).toBeVisible();
    });

    test('on the home page the link to its own contents closes them', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Contents' }).click();
      const contents = page.getByRole('navigation', { name: 'Contents' });
      await contents.getByRole('link', { name: 'Guide' }).click();
      await expect(contents).toBeHidden();
      await expect(page.locator('#contents-title')).toBeInViewport();
    });
  });
}
