/** Choosing what to print: parts, plans, with or without the notes; without a script everything, or one part. */

import { seenOf } from '../lib/seen.ts';
import { expect, test } from '../lib/test.ts';

const BOOK = '/print/book/';

test('two parts are ticked by keyboard and open as one page, and the rest is left out @engine', async ({ page }) => {
  await page.goto('/print/');
  const parts = page.getByRole('group', { name: 'Parts' });
  for (const name of ['Senior and principal', 'Preparing']) {
    await parts.getByRole('checkbox', { name, exact: true }).focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/print\/book\/\?part=senior&part=prepare$/);
  await expect(page.getByRole('status')).toHaveText(/^Your choice: \d+ of \d+ pages\. The rest is left out\.$/);
  const title = 'Loop Ready: Senior and principal, Preparing';
  await expect(page).toHaveTitle(title);
  await expect(page.locator('.printed-title h1')).toHaveText(title);
  await expect(page.locator('main .printed-part:visible')).toContainText(['Senior and principal', 'Preparing']);
  const contents = page.getByRole('navigation', { name: 'What is printed here' });
  await expect(contents.locator('> ol > li:visible > a')).toContainText(['Senior and principal', 'Preparing']);
  await expect(page.locator('#senior_what-changes')).toBeVisible();
  await expect(page.locator('#role_levels, #topics')).not.toHaveCount(0);
  await expect.poll(() => seenOf(page.locator('#role_levels, #topics'))).toEqual([]);
});

test('a plan brings every page that it leads to', async ({ page }) => {
  await page.goto(`${BOOK}?path=three-days`);
  await expect(page.getByRole('status')).toContainText('Your choice');
  for (const id of ['process_the-loop', 'checklists_loop-day', 'questions_introduce-yourself', 'start_three-days'])
    await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.locator('#offer_negotiating')).toBeHidden();
});

test('with nothing ticked nothing is opened, and it is said what to do', async ({ page }) => {
  await page.goto('/print/');
  const button = page.getByRole('button', { name: 'Open what is ticked' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Tick a part first.');
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/\/print\/$/);
  await page.getByRole('checkbox', { name: 'Preparing', exact: true }).check();
  await expect(page.getByRole('status')).toHaveText('');
});

test('a link to a page that is left out leads to that page of the handbook', async ({ page }) => {
  await page.goto(`${BOOK}?part=senior`);
  await expect(page.getByRole('status')).toContainText('Your choice');
  const link = page.locator('#senior_what-changes a[href^="#principles_"]').first();
  const slug = (await link.getAttribute('href'))?.slice('#principles_'.length);
  await link.click();
  await page.waitForURL(`**/principles/${slug}/`);
});

test('the notes with sources are printed, or left out', async ({ page }) => {
  await page.goto('/print/senior/');
  const box = page.getByRole('checkbox', { name: 'Notes with sources' });
  await expect(box).toBeChecked();
  await expect(page.locator('.note').first()).toBeVisible();
  await box.uncheck();
  await expect.poll(() => seenOf(page.locator('.note, .fact'))).toEqual([]);
});

test('the button prints @engine', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.goto('/print/senior/');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page).toHaveTitle('printed');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'its driver leaves scripts on, and the choice with them');

  test('the whole handbook is there, and each part by itself', async ({ page }) => {
    await page.goto('/print/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Only this part: Senior and principal' }).click();
    await expect(page.locator('#senior_scope-and-influence')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.goto(`${BOOK}?part=senior`);
    await expect(page.locator('#role_levels')).toBeVisible();
    await expect(page.locator('#glossary')).toBeVisible();
  });
});
