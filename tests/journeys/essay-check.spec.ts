/** The essay check: remarks at their place, kept on the device, sent nowhere; by keyboard; without script. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { startFull } from '../lib/storage.ts';

const CHAPTER = '/writing/before-you-submit/';
const TEXT =
  'On March 8 I cut the plan. Errors were significantly fewer.\n\n<img src=x onerror=alert(1)> We missed the SLA.';

/** Opens the chapter at the check and waits until its field is there. */
async function openCheck(page: Page) {
  await page.goto(CHAPTER);
  const check = page.locator('essay-check');
  await check.scrollIntoViewIfNeeded();
  const field = check.getByRole('textbox', { name: 'Your essay' });
  await field.waitFor();
  return { check, field };
}

test('remarks stand at their words, lead there, can be set aside, and survive a reload with the text', async ({
  page,
}) => {
  const { check, field } = await openCheck(page);
  await expect(check.locator('.essay-off')).toHaveCount(0);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await field.fill(TEXT);
  await expect(check.getByText(/\d of 8,000 characters/)).toBeVisible();
  await expect(check.locator('mark')).toHaveText(['significantly', 'SLA']);
  await expect(check.getByText(/By how much, and from what\?/)).toBeVisible();
  await expect(check.locator('img')).toHaveCount(0);

  await check.getByRole('button', { name: 'Change the words of remark 1' }).click();
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('significantly');

  await check.getByRole('button', { name: 'Set aside remark 1' }).click();
  await expect(check.getByText('1 remark. 1 remark set aside.')).toBeVisible();
  await expect(check.locator('mark')).toHaveText(['SLA']);
  expect(sent).toEqual([]);

  await page.reload();
  const again = await openCheck(page);
  await expect(again.field).toHaveValue(TEXT);
  await expect(again.check.locator('mark')).toHaveText(['SLA']);
  await again.check.getByRole('button', { name: 'Show the ones set aside' }).click();
  await expect(again.check.locator('mark')).toHaveText(['significantly', 'SLA']);
});

test('a reload right after typing loses nothing that was typed a second before', async ({ page }) => {
  const { field } = await openCheck(page);
  await field.fill('Half a sen');
  await page.waitForTimeout(1000);
  await page.reload();
  await expect((await openCheck(page)).field).toHaveValue('Half a sen');
});

test('the text can be deleted and brought back, by keyboard alone', async ({ page }) => {
  const { check, field } = await openCheck(page);
  await field.fill(TEXT);
  await expect(check.locator('mark')).toHaveCount(2);
  await field.focus();
  await page.keyboard.press('Tab');
  await expect(check.getByRole('button', { name: 'Delete the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(TEXT);
});

test('two tabs: the idle one follows, and a text written over is kept and offered', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const [first, second] = [await openCheck(one), await openCheck(two)];
  await first.field.fill('From the first tab.');
  await expect(second.field).toHaveValue('From the first tab.');
  // Both type at once: each stores what it has, the later one over the earlier.
  await Promise.all([first.field.fill('The first goes on.'), second.field.fill('The second goes on.')]);
  await expect(async () => {
    const texts = await one.evaluate(() => localStorage.getItem('loop-ready/texts') ?? '');
    expect(texts).toContain('The first goes on.');
    expect(texts).toContain('The second goes on.');
  }).toPass();
  await one.reload();
  const after = await openCheck(one);
  const shown = await after.field.inputValue();
  const other = shown.includes('first') ? 'The second goes on.' : 'The first goes on.';
  const kept = after.check.locator('.coach-kept details', { hasText: other });
  await kept.getByText('Another tab had stored a different text.').click();
  await kept.getByRole('button', { name: 'Use this one instead' }).click();
  await expect(after.field).toHaveValue(other);
});

test('full storage keeps the text on the page and says so', async ({ page }) => {
  await startFull(page);
  const { check, field } = await openCheck(page);
  await field.fill(TEXT);
  await expect(check.getByText(/no room left/)).toBeVisible();
  await expect(field).toHaveValue(TEXT);
  await expect(check.locator('mark')).toHaveCount(2);
});

test('100,000 words are judged while the page stays alive', async ({ page }) => {
  const { check, field } = await openCheck(page);
  await field.fill('The plan was significantly changed, and nobody said why. '.repeat(11_200));
  await expect(check.getByText(/over the limit of 8,000/)).toBeVisible();
  await expect(check.getByText('Only the first 250 remarks are shown.')).toBeVisible();
});

test('without script the way to the rubric stands there', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(CHAPTER);
  await page.locator('essay-check').getByRole('link', { name: 'the rubric' }).click();
  await expect(page).toHaveURL(/#rubric$/);
  await expect(page.getByRole('heading', { name: 'A rubric for your own essay' })).toBeInViewport();
});
