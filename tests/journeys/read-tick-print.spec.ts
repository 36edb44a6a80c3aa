/** Journey 1: from home to the chapter, tick its checklist. Printing it: quality/print.spec.ts. */

import { expect, test } from '../lib/test.ts';

test('a reader finds a chapter from the home page and reads it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Technical Program Manager');
  await page
    .getByRole('list', { name: /way from first contact/ })
    .getByRole('link', { name: 'Writing' })
    .click();
  await expect(page).toHaveURL(/\/writing\/the-exercise\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the home page offers to continue where the reader stopped @engine', async ({ page }) => {
  await page.goto('/process/bar-raiser/#veto');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(300);
  await page.goto('/');
  const link = page.locator('continue-reading').getByRole('link');
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/process\/bar-raiser\//);
});

test('ticks made in a chapter stand on the checklist’s own page, after a reload and in another tab @engine', async ({
  page,
  context,
}) => {
  await page.goto('/process/the-loop/');
  const inChapter = page.locator('check-list input[type=checkbox]');
  const second = inChapter.nth(1);
  const item = (await second.getAttribute('data-item')) ?? '';
  await second.check();
  const other = await context.newPage();
  await other.goto('/checklists/loop-day/');
  await expect(other.locator(`input[data-item="${item}"]`)).toBeChecked();
  await other.locator('input[type=checkbox]').nth(4).check();
  await expect(inChapter.nth(4)).toBeChecked();
  await page.reload();
  await expect(page.locator(`input[data-item="${item}"]`)).toBeChecked();
});

test('clearing the ticks can be undone', async ({ page }) => {
  await page.goto('/checklists/loop-day/');
  const boxes = page.locator('check-list input[type=checkbox]');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await page.getByRole('button', { name: /clear/i }).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await page.getByRole('button', { name: /undo|put/i }).click();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(2)).toBeChecked();
});

test('what is ticked before the script comes stays ticked', async ({ page }) => {
  await page.goto('/checklists/loop-day/');
  const boxes = page.locator('check-list input[type=checkbox]');
  await boxes.nth(2).check();
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(boxes.nth(2)).not.toBeChecked();
  await boxes.nth(0).check();
  come();
  await expect(boxes.nth(2)).toBeChecked();
  await expect(boxes.nth(0)).toBeChecked();
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
});

test('a list says how much of it is done wherever it is named, and offers its link and paper at its top', async ({
  page,
  browserName,
}) => {
  await page.goto('/checklists/');
  const row = page.getByRole('listitem').filter({ has: page.locator('a[href$="/checklists/loop-day/"]') });
  const of = Number(/\d+/.exec((await row.locator('tick-count').textContent()) ?? '')?.[0]);
  await expect(row.locator('tick-count')).toHaveText(`${of} items`);
  await row.getByRole('link').click();
  await page.locator('check-list input[type=checkbox]').nth(0).check();
  await page.locator('check-list input[type=checkbox]').nth(3).check();

  const [tools, first] = [page.locator('sheet-tools'), page.locator('check-list input[type=checkbox]').first()];
  await expect(tools.getByRole('button', { name: 'Print blank' })).toBeVisible();
  expect((await tools.boundingBox())?.y).toBeLessThan((await first.boundingBox())?.y ?? 0);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await tools.getByRole('button', { name: 'Print with ticks' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await tools.getByRole('button', { name: 'Copy link' }).click();
  if (browserName === 'chromium') {
    await expect(tools).toContainText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      new URL('/checklists/loop-day/', page.url()).href,
    );
  }

  await page.goto('/checklists/');
  await expect(row.locator('tick-count')).toHaveText(`2 of ${of} done`);
});
