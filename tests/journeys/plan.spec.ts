/** Journey 7: the date of the interview becomes a plan by day, which is ticked, made again, printed and put into a calendar. */

import type { Page } from '@playwright/test';
import { pdfPages } from '../lib/pdf.ts';
import { expect, test } from '../lib/test.ts';
import { savedFile } from '../lib/tools.ts';

/** A Monday, in the evening of whatever zone the machine is in. */
const MONDAY = new Date(2026, 10, 30, 20);

async function open(page: Page, address = '/practice/plan/', now = MONDAY) {
  await page.clock.setFixedTime(now);
  await page.goto(address);
  const tool = page.locator('day-plan');
  await tool.locator('.plan-status').waitFor({ state: 'attached' });
  return tool;
}
const status = (page: Page) => page.getByRole('status').and(page.locator('.plan-status'));
const day = (page: Page, name: string) => page.locator('.plan-day', { has: page.getByRole('heading', { name }) });

test('an example is loaded by one press, taken away by one, and brought back', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await expect(status(page)).toContainText('32 steps on 14 days, 13 hours in all.');
  await expect(tool.getByRole('heading', { name: 'Today, Mon, November 30: 1 hour' })).toBeVisible();
  await expect(day(page, 'Mon, December 14').getByRole('checkbox')).toHaveCount(1);
  await tool.getByRole('button', { name: 'Clear' }).click();
  await expect(tool.getByLabel('Your interview is on')).toHaveValue('');
  await expect(tool.locator('.plan-day')).toHaveCount(0);
  await tool.getByRole('button', { name: 'Undo' }).click();
  await expect(tool.getByLabel('Your interview is on')).toHaveValue('2026-12-15');
});

test('a path’s page leads here; what is typed is there after a reload, and ticks are those of the path @engine', async ({
  page,
}) => {
  await page.clock.setFixedTime(MONDAY);
  await page.goto('/start/phone-screen-soon/');
  await page.getByRole('link', { name: 'Make a plan with dates' }).click();
  await page.getByLabel('Your interview is on').fill('2026-12-04');
  await page.getByLabel('Tuesday').fill('90');
  await page.getByLabel('Wednesday').fill('two hours');
  await expect(page.getByText('Wednesday: Write whole minutes, from 0 to 600.')).toBeVisible();
  await expect(page.getByLabel('Wednesday')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Wednesday').fill('');
  const step = page.getByRole('checkbox', { name: 'Answer aloud: A mistake you made' });
  await step.check();

  await page.goto('/practice/plan/');
  await expect(step).toBeChecked();
  await expect(page.locator('.plan-wish')).not.toHaveAttribute('open');
  await page.getByText('Date and minutes').click();
  await expect(page.getByLabel('Tuesday')).toHaveValue('90');
  await expect(page.getByLabel('Where you stand').locator('option:checked')).toHaveText('My phone screen is soon');
  // Nothing is planned on a day without minutes.
  await expect(day(page, 'Wed, December 2')).toHaveCount(0);
  await page.goto('/start/phone-screen-soon/');
  await expect(page.locator('input[data-item="a-mistake-you-made"]')).toBeChecked();
  await page.goto('/practice/progress/');
  await expect(page.locator('.data-kinds > li', { hasText: 'Day-by-day plan' })).toContainText('1 plan');
});

test('who missed days is told so and plans again; a wish that cannot be is answered with numbers', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  await page.getByRole('checkbox', { name: 'Read: The loop, 10 minutes' }).check();
  await open(page, '/practice/plan/', new Date(2026, 11, 2, 8));
  await expect(page.locator('.plan-behind')).toContainText('You are behind by 5 steps: ');
  await page.getByRole('button', { name: 'Plan again from today' }).click();
  await expect(page.locator('.plan-behind')).toHaveCount(0);
  await expect(page.locator('.plan-today')).toContainText('A bank of stories');
  await expect(page.getByRole('checkbox', { name: 'Read: The loop, 10 minutes' })).toHaveCount(0);

  await page.getByText('Date and minutes').click();
  await page.getByLabel('Your interview is on').fill('2026-12-05');
  const advice = page.locator('.plan-advice');
  await expect(advice).toContainText('The steps need 12 hours without those that can be skipped.');
  await expect(advice).toContainText('Your days hold 2 hours 45 minutes.');
  await expect(advice).toContainText('if the day is Sun, December 13 or later');
  const left = page.locator('.plan-left').getByRole('checkbox');
  await expect(left.and(page.getByRole('checkbox', { name: 'Answer aloud' }))).not.toHaveCount(0);
  await expect(advice).toContainText(`Otherwise, leave out ${await left.count()} steps `);
  await open(page, '/practice/plan/', new Date(2026, 11, 4, 8));
  await expect(page.locator('.plan-behind')).toBeVisible();
  await expect(advice).toHaveCount(0);
});

test('on the day of the interview and after it the plan stays, with its ticks and on paper', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  const step = page.getByRole('checkbox', { name: 'Read: The loop, 10 minutes' });
  await step.check();
  const tool = await open(page, '/practice/plan/', new Date(2026, 11, 15, 7));
  await expect(status(page)).toHaveText('Today is the day.');
  await expect(tool.getByRole('heading', { name: 'Your plan' })).toBeVisible();
  await expect(step).toBeChecked();
  await expect(tool.locator('.plan-wish')).not.toHaveAttribute('open');
  await expect(tool.locator('.plan-behind, .plan-fault, .plan-calendar')).toHaveCount(0);
  await expect(tool.getByRole('button', { name: 'Print' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(step).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await open(page, '/practice/plan/', new Date(2026, 11, 16, 7));
  await expect(status(page)).toHaveText('Your interview was yesterday. Choose a new date to plan again.');
  await expect(step).toBeChecked();
  await tool.getByLabel('Monday').fill('45');
  await expect(step).toBeChecked();
  const date = tool.getByLabel('Your interview is on');
  await expect(date).toHaveJSProperty('validity.valid', true);
  await date.fill('2026-12-22');
  await expect(tool.getByRole('heading', { name: 'Today, Wed, December 16' })).toBeVisible();
  await expect(step).toHaveCount(0);
});

test('the calendar’s file replaces the one before: the same days are the same events @engine', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  // The library comes with the first press: the file is there a moment after it.
  const save = () =>
    savedFile(page, async () => {
      await tool.getByRole('button', { name: 'Save as a calendar file' }).click();
      await expect(status(page)).toContainText('Saved as interview-plan.ics.');
    });
  const first = await save();
  expect(first.name).toBe('interview-plan.ics');
  const uids = (text: string) => text.match(/^UID:.*$/gm) ?? [];
  expect(uids(first.text)).toHaveLength(14);
  expect(first.text).toContain('DTSTART;VALUE=DATE:20261130');

  await page.clock.setFixedTime(MONDAY.getTime() + 60_000);
  await tool.getByLabel('Your interview is on').fill('2026-12-14');
  await tool.getByLabel('At what time').fill('19:30');
  await tool.getByLabel('At what time').blur();
  const second = await save();
  expect(uids(second.text).sort()).toEqual(uids(first.text).sort());
  expect(second.text).toContain('DTSTART:20261130T193000\r\nDTEND:20261130T203000');
  expect(second.text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  const sequence = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
  expect(sequence(second.text)).toBeGreaterThan(sequence(first.text));
});

test('two tabs change different fields, and both stay', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  const other = await context.newPage();
  await open(other);
  await other.getByText('Date and minutes').click();
  await Promise.all([page.getByLabel('Monday').fill('45'), other.getByLabel('Sunday').fill('30')]);
  for (const tab of [page, other]) {
    await expect(tab.getByLabel('Monday')).toHaveValue('45');
    await expect(tab.getByLabel('Sunday')).toHaveValue('30');
  }
});

test('a link to another path asks before the plan follows it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  await open(page, '/practice/plan/?path=four-weeks');
  await expect(page.locator('.plan-today')).toContainText('A bank of stories');
  await page.getByRole('button', { name: 'Follow “I have four weeks” instead' }).click();
  await expect(page.locator('.plan-printed')).toContainText('I have four weeks');
  await expect(page.locator('.plan-other')).toHaveCount(0);
});

test('a browser without room says so, and the plan stays on the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  await expect(status(page)).toContainText('no room');
  await expect(page.locator('.plan-today').getByRole('checkbox')).toHaveCount(4);
});

test('the keyboard alone makes a plan and ticks it', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Each browser has its own keys within a field for dates.');
  const tool = await open(page);
  await tool.getByText('Date and minutes').focus();
  await page.keyboard.press('Tab');
  await expect(tool.getByLabel('Where you stand')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('12152026');
  const step = tool.locator('.plan-today').getByRole('checkbox').first();
  await expect(step).toBeVisible();
  for (let n = 0; n < 60 && !(await step.evaluate((box) => box === document.activeElement)); n += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(step).toBeChecked();
  await expect(step).toBeFocused();
});

test('two weeks print on two sheets at most, and without the fields', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium prints for a driver.');
  await open(page);
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  await page.locator('.plan-today').waitFor();
  for (const format of ['A4', 'Letter']) expect(pdfPages(await page.pdf({ format }))).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Your interview is on Tue, December 15.')).toBeVisible();
  await expect(page.getByLabel('Monday')).toBeHidden();
  await expect(page.locator('.plan-blank')).toBeHidden();
  await expect(page.locator('.plan-coming').getByRole('checkbox').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Firefox’s driver leaves scripts on.
  test.beforeEach(({ context }) => context.route(/\.js$/, (route) => route.abort()));
  test('the page says what it does and gives two blank weeks', async ({ page }) => {
    await page.goto('/practice/plan/');
    await expect(page.getByText('opens here when scripts are on')).toBeVisible();
    const rows = page.getByRole('table', { name: 'To be filled in by hand' }).getByRole('row');
    await expect(rows).toHaveCount(15);
    await page.emulateMedia({ media: 'print' });
    await expect(rows.last()).toBeVisible();
  });
});
