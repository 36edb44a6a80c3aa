/** Journey 2: search anywhere, see the section that answers first, press Enter, stand at it. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';

const isMac = process.platform === 'darwin';

/** Waits for the whole list of results. */
const complete = (page: Page) => expect(page.locator('search-page [aria-busy="false"]')).toHaveCount(1);

test('Ctrl+K, a question, Enter: the reader stands at the heading that answers @engine', async ({ page }) => {
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

test('Escape closes the dialog and gives the focus back @engine', async ({ page }) => {
  await page.goto('/process/timeline/');
  const door = page.locator('search-box a');
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(door).toBeFocused();
});

test('the slash opens search outside fields only, and can be switched off for good @engine', async ({ page }) => {
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
  ['compare offers calculator', /\/practice\/offer-calculator\//],
  ['behavioural interview', /\/behavioral\/star\/|\/questions\/by\/behavioral\//],
];
test('the results page answers people’s own words first', async ({ page }) => {
  for (const [query, first] of answers) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await complete(page);
    await expect.soft(page.locator('[data-result="page"]').first(), query).toHaveAttribute('href', first);
    await expect.soft(page.getByRole('status'), query).toContainText(/\d/);
  }
});

test('what is typed before the list has come stays as it is', async ({ page }) => {
  // The list comes while the reader types, faster than anything is asked for.
  let send = (): void => undefined;
  const sent = new Promise<void>((now) => (send = now));
  await page.route('**/data/answers.*', (route) => void sent.then(() => route.continue()));
  await page.goto('/search/?q=veto');
  const field = page.getByRole('searchbox');
  await expect(field).toHaveValue('veto');
  await field.press('End');
  setTimeout(send, 400);
  await field.pressSequentially(' of a bar raiser in the debrief', { delay: 40 });
  await complete(page);
  await expect(page.getByLabel('Kind').getByRole('option')).not.toHaveCount(1);
  await expect(field).toHaveValue('veto of a bar raiser in the debrief');
  await expect(page).toHaveURL(/q=veto\+of\+a\+bar\+raiser\+in\+the\+debrief/);
});

test('sections stand below their page and lead to their heading', async ({ page }) => {
  await page.goto('/search/?q=veto');
  const section = page.locator('[data-result="section"]').first();
  await expect(section).toHaveAttribute('href', /\/#[a-z-]+/);
  await section.click();
  const id = new URL(page.url()).hash.slice(1).split(':~:')[0] ?? '';
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('a word of the glossary’s text leads to its term, not to the top of a long page', async ({ page }) => {
  await page.goto('/search/?q=cooldown+period+amazon');
  await complete(page);
  const term = page.locator('.search-results a[href*="/glossary/"][href*="#"]').first();
  const href = (await term.getAttribute('href')) ?? '';
  await term.click();
  await expect(page.locator(`[id="${href.split('#')[1]?.split(':~:')[0] ?? ''}"]`)).toBeInViewport();
});

test('a search without results says what to try', async ({ page }) => {
  await page.goto('/search/?q=qqqxyzzy');
  await complete(page);
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await expect(page.locator('.search-message').getByRole('link', { name: /topics/i })).toBeVisible();
});

test('a copy without the answer list says so plainly', async ({ page }) => {
  await page.route('**/data/answers.*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/?q=loop');
  await expect(page.locator('.search-message')).toContainText('no search');
  await expect(page.locator('.search-message').getByRole('link', { name: /topics/i })).toBeVisible();
});

test('a lost connection is said, not blamed on the query, and can be tried again', async ({ page }) => {
  await page.route(/\/(data|pagefind)\//, (route) => route.abort());
  await page.goto('/search/?q=veto');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await expect(page.locator('.search-message')).not.toContainText('Nothing found');
  await page.unroute(/\/(data|pagefind)\//);
  await again.click();
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/process\/bar-raiser\//);
});

test('without the full text the answer stands, and the rest can be tried again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=veto');
  await complete(page);
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/process\/bar-raiser\//);
  await page.unroute('**/pagefind/**');
  await page.locator('.search-below').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-below')).toBeEmpty();
});

test('one part of the full text that cannot be loaded takes only itself away', async ({ page }) => {
  let first = '';
  let indexes = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/pagefind/pagefind.js')) indexes++;
  });
  await page.route('**/pagefind/fragment/**', (route) => {
    first ||= route.request().url();
    return route.request().url() === first ? route.abort() : route.continue();
  });
  await page.goto('/search/?q=elevator');
  await complete(page);
  await expect(page.locator('.search-below')).toContainText('Part of the full text');
  await page.unroute('**/pagefind/fragment/**');
  await page.locator('.search-below').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-below')).toBeEmpty();
  expect(indexes).toBe(1);
});

test('a browser without WebAssembly is told that, and still answers @engine', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/search/?q=bar+raiser+veto');
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/process\/bar-raiser\//);
  await expect(page.locator('.search-below')).toContainText('WebAssembly');
  await expect(page.locator('.search-below')).not.toContainText('connection');
});

test('a misspelled word is named and put right, an ordinary one is only named', async ({ page }) => {
  await page.goto('/search/?q=debreif');
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/process\/debrief\//);
  await expect(page.locator('.search-message')).toContainText('“debreif” is on no page');
  await page.locator('.search-message').getByRole('button', { name: 'debrief' }).click();
  await expect(page).toHaveURL(/\?q=debrief$/);
  await page.goto('/search/?q=bar+raiser+crocodile');
  await expect(page.locator('.search-message')).toContainText('“crocodile” is on no page.');
  await expect(page.locator('.search-message').getByRole('button')).toHaveCount(0);
});

test('results can be narrowed to a kind by keyboard, in the address @engine', async ({ page }) => {
  await page.goto('/search/?q=bar+raiser');
  await complete(page);
  await page.getByLabel('Kind').selectOption('Quiz');
  await expect(page).toHaveURL(/kind=Quiz/);
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/practice\/quizzes\//);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('Quiz');
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/practice\/quizzes\//);
  await page.goBack();
  await expect(page.locator('[data-result="page"]').first()).toHaveAttribute('href', /\/process\/bar-raiser\//);
});

test('Back leads to the same place in the results, also without the page cache @engine', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  // A page that listens to unload is not kept.
  await page.addInitScript(() => window.addEventListener('unload', () => undefined));
  await page.goto('/search/?q=offer');
  await complete(page);
  const link = page.locator('[data-result="page"]').nth(5);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(100);
  await link.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await complete(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test('the whole result leads to its page, and In short can be read without leaving @engine', async ({ page }) => {
  await page.goto('/process/timeline/');
  await page.locator('search-box a').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('the loop');
  const first = dialog.locator('.search-results > li').first();
  await expect(first.locator('a').first()).toHaveAttribute('href', /\/process\/the-loop\//);
  await first.getByText('In short').click();
  await expect(first.locator('details li').first()).toBeVisible();
  await expect(page).toHaveURL(/\/process\/timeline\//);
  // Opening the fold may have scrolled the top of the result away.
  await first.evaluate((result) => result.scrollIntoView({ block: 'start' }));
  const box = await first.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 4, (box?.y ?? 0) + 6);
  await expect(page).toHaveURL(/\/process\/the-loop\//);
});

test('hostile queries stay text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> loop <script>alert(2)</script>')}`);
  await complete(page);
  expect(await page.locator('search-page img, search-page script').count()).toBe(0);
  expect(dialogs).toEqual([]);
});
