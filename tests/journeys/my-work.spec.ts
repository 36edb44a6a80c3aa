/** My work: what is under way on this device, with the way on; and where to begin for whoever has nothing yet. */

import type { Page } from '@playwright/test';
import { objections } from '../lib/axe.ts';
import { documentOf, fieldsOf, startBlocked, storeFirst } from '../lib/storage.ts';
import { openNotes } from '../lib/records.ts';
import { expect, test } from '../lib/test.ts';
import { openAnswerCheck, openMyData } from '../lib/tools.ts';

const at = (value: unknown, moment = 10) => ({ at: moment, value });
const DATA = {
  ...fieldsOf('texts', {
    'answer-teammate-not-pulling-weight/text': at('I called <b>her</b> first.', 20),
    'answer-own-1/text': at('Because of the scale.', 30),
    'essay/text': at('On March 8 I cut the plan.'),
  }),
  ...fieldsOf('answers', {
    'own-1/question': at('Why <i>Amazon</i>?'),
    'teammate-not-pulling-weight/version/1': at({ text: 'I called.', day: '2026-11-24' }),
  }),
  ...fieldsOf('marks', { 'teammate-not-pulling-weight': at('tried') }),
  ...fieldsOf('quizzes', { 'last/interview-process': at({ right: 4, of: 6 }), 'best/interview-process': at({ right: 5, of: 6 }) }), // prettier-ignore
  // As releases before December 2026 stored it.
  ticks: documentOf({ 'loop-day/ask-format': at(true), 'path/two-weeks/before-you-start': at(true) }),
  ...fieldsOf('offers', { 'a/name': at('Letter of December'), 'a/base': at('170,000') }),
};

/** Opens the page; the lines of what is under way. */
async function open(page: Page) {
  await page.goto('/practice/');
  const work = page.locator('my-work');
  return { work, line: (title: string | RegExp) => work.getByRole('listitem').filter({ hasText: title }) };
}

test('with nothing stored it says where to begin, and the tools stand below', async ({ page }) => {
  const { work } = await open(page);
  await expect(work.getByRole('link')).toHaveCount(3);
  await work.getByRole('link', { name: /quiz of a few minutes/ }).click();
  await expect(page).toHaveURL(/\/practice\/quizzes\/$/);
  await open(page);
  await page.locator('.chapter-list').getByRole('link', { name: 'My data' }).click();
  await expect(page).toHaveURL(/\/practice\/progress\/$/);
});

test('each thing under way is named, with how far it is and the way on', async ({ page }) => {
  await storeFirst(page, DATA);
  const { work, line } = await open(page);
  await expect(line('pull').first()).toContainText('6 words, 1 version, tried');
  await expect(line('Why <i>Amazon</i>?')).toContainText('4 words');
  await expect(line('Your essay')).toContainText('7 words');
  await expect(line('4 of 6 right on the first try, best 5')).toBeVisible();
  await expect(
    line('1 of 27 done')
      .or(line(/1 of \d+ done/))
      .first(),
  ).toBeVisible();
  await expect(line('Letter of December')).toContainText('1 field filled in');
  const plan = line(/1 of \d+ steps done/);
  await expect(plan.getByRole('link', { name: 'Read: The loop', exact: true })).toHaveAttribute(
    'href',
    /\/process\/the-loop\/$/,
  );
  await expect(work.locator('.work-begin')).toBeHidden();
  await expect(work.locator('i, b')).toHaveCount(0);
  // What was worked on last comes first.
  await expect(work.getByRole('listitem').filter({ hasText: 'words' }).nth(1)).toContainText('Why');
});

test('"Continue" opens the answer check at that question with the text, by keyboard @engine', async ({ page }) => {
  await storeFirst(page, DATA);
  const { work } = await open(page);
  const go = work.getByRole('link', { name: 'Continue: Why <i>Amazon</i>?' });
  await go.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Your answer/ })).toHaveValue('Because of the scale.');
});

test('what is typed elsewhere is there when the page is opened, and at once in another tab @engine', async ({
  page,
  context,
}) => {
  const { work } = await open(page);
  await expect(work.locator('.work-begin')).toBeVisible();
  const other = await context.newPage();
  const { field } = await openAnswerCheck(other, '/practice/answer/?question=teammate-not-pulling-weight');
  await field.fill('I called her first.');
  await expect(work.getByText(/^4 words/)).toBeVisible();
  await expect(work.locator('.work-begin')).toBeHidden();
});

test('records are listed beside the rest: a story, with the way to it', async ({ page }) => {
  await openNotes(page);
  await open(page);
  await page.evaluate(
    (text) => window.put('stories/s1', text),
    documentOf({ title: at('Payments moved'), action: at('I cut the plan.'), 'action/5': at('Before.', 5) }),
  );
  const { work, line } = await open(page);
  await expect(line('Payments moved')).toContainText('6 words');
  await work.getByRole('link', { name: 'Continue: Payments moved' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Payments moved');
});

test('points and grades are said as their tools say them, the essay’s in its own line', async ({ page }) => {
  const { tool } = await openAnswerCheck(page, '/practice/answer/?question=teammate-not-pulling-weight');
  await tool.getByRole('radio', { name: 'Yes' }).first().check();
  await tool.getByRole('radio', { name: 'Partly' }).nth(1).check();
  const points = (await tool.locator('.answer-total').textContent())?.split('.')[0] ?? '';
  expect(points).toMatch(/^3 of \d\d points so far$/);
  await page.goto('/practice/writing-desk/');
  const rubric = page.locator('desk-rubric');
  for (const criterion of await rubric.locator('fieldset').all()) await criterion.getByRole('radio').nth(3).check();
  await expect(rubric.locator('.desk-total')).toContainText('18 of 18.');

  const { work, line } = await open(page);
  await expect(line('Tell me about')).toContainText(points);
  await expect(line('Your essay')).toContainText('18 of 18 points');
  await expect(work.getByText('Essay', { exact: true })).toHaveCount(1);
  await expect(work.locator('a[href*="question=essay"]')).toHaveCount(0);
  await work.getByRole('link', { name: 'Continue: Your essay' }).click();
  await expect(page).toHaveURL(/\/practice\/writing-desk\/$/);
});

test('My data names what is stored, with the way to it', async ({ page }) => {
  await storeFirst(page, DATA);
  const tool = await openMyData(page);
  const drafts = tool
    .locator('.data-kinds > li')
    .filter({ has: page.getByRole('heading', { name: 'Essays and answers' }) });
  await expect(drafts.locator('.data-names li')).toHaveText([
    'Your essay, 7 words',
    'Why <i>Amazon</i>?, 4 words',
    /^Tell me about .+, 6 words, 1 version, tried$/,
  ]);
  await drafts.getByRole('link', { name: 'Your essay' }).click();
  await expect(page.getByRole('textbox', { name: 'Your essay' })).toHaveValue('On March 8 I cut the plan.');
});

test('where names cannot be fetched what needs none is listed, and it is said; blocked storage too', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.route('**/data/work.*.json', (route) => route.abort());
  await storeFirst(page, DATA);
  const { work, line } = await open(page);
  await expect(work.getByText('their names could not be loaded')).toBeVisible();
  await expect(line('Your essay')).toBeVisible();
  const other = await (await browser.newContext({ baseURL })).newPage();
  await startBlocked(other);
  const blocked = await open(other);
  await expect(blocked.work.getByText('does not let this site store anything')).toBeVisible();
  await expect(blocked.work.locator('.work-begin')).toBeVisible();
  await other.context().close();
});

test('without script it says where to begin', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  const { work } = await open(page);
  await expect(work.getByRole('link')).toHaveCount(3);
});

test('axe finds nothing in the list, and at 320 px nothing overflows', async ({ page }) => {
  await storeFirst(page, DATA);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    const { line } = await open(page);
    await line('Your essay').waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  }
});
