/** Journey 2: search anywhere, see the section that answers first, press Enter, stand at it. */

import { expect, test } from '@playwright/test';

const isMac = process.platform === 'darwin';

test('Ctrl+K, a question, Enter: the reader stands at the heading that answers', async ({ page }) => {
  await page.goto('/questions/');
  await page.keyboard.press(isMac ? 'Meta+k' : 'Control+k');
  const box = page.getByRole('dialog').getByRole('searchbox');
  await expect(box).toBeFocused();
  await box.fill('bar raiser veto');
  await expect(page.getByRole('dialog').locator('[data-result="page"]').first()).toHaveAttribute(
    'href',
    /\/process\/bar-raiser\//,
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/process\/bar-raiser\/(#|$)/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await page.goto('/process/timeline/');
  const door = page.locator('search-box a');
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(door).toBeFocused();
});

test('the slash opens search outside fields only, and can be switched off for good', async ({ page }) => {
  await page.goto('/');
  await page.locator('body').press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('searchbox').pressSequentially('a/b');
  await expect(dialog.getByRole('searchbox')).toHaveValue('a/b');
  await dialog.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('body').press('/');
  await page.waitForTimeout(400);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

const answers: [query: string, first: RegExp][] = [
  ['how long do I have for the essay', /\/writing\/the-exercise\//],
  ['how long does the process take', /\/process\/timeline\//],
  ['router vs switch', /\/questions\/router-versus-switch\//],
  ['parking', /\/questions\/design-automated-parking\//],
  ['teammate not doing their share', /\/questions\/teammate-not-pulling-weight\//],
  ['onsite', /\/process\/the-loop\//],
];
for (const [query, first] of answers) {
  test(`the results page answers “${query}” first`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const list = page.locator('[aria-busy]').last();
    await expect(list).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', first);
    await expect(page.getByRole('status')).toContainText(/\d/);
  });
}

test('sections stand below their page and lead to their heading', async ({ page }) => {
  await page.goto('/search/?q=veto');
  const section = page.locator('[data-result="section"]').first();
  await expect(section).toHaveAttribute('href', /\/#[a-z-]+/);
  await section.click();
  const id = new URL(page.url()).hash.slice(1).split(':~:')[0] ?? '';
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a search without results says what to try', async ({ page }) => {
  await page.goto('/search/?q=qqqxyzzy');
  await expect(page.locator('search-page [aria-busy="false"]')).toHaveCount(1);
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await expect(page.locator('.search-message').getByRole('link', { name: /topics/i })).toBeVisible();
});

test('a missing index is said plainly', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/?q=loop');
  await expect(page.locator('.search-message')).toContainText('no search index');
  await expect(page.locator('.search-message').getByRole('link', { name: /topics/i })).toBeVisible();
});

test('an index that cannot be loaded can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=veto');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute('**/pagefind/**');
  await again.click();
  await expect(page.locator('[data-result="page"]').first()).toBeVisible();
});

test('hostile queries stay text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> loop <script>alert(2)</script>')}`);
  await expect(page.locator('search-page [aria-busy="false"]')).toHaveCount(1);
  expect(await page.locator('search-page img, search-page script').count()).toBe(0);
  expect(dialogs).toEqual([]);
});
