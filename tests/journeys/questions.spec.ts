/** Journey 4: filter the questions, open one, mark how it went, come back to the same view, send it to a friend. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { allQuestions } from '../lib/questions.ts';
import type { ListedQuestion } from '../lib/questions.ts';
import { seenOf } from '../lib/seen.ts';
import { backHere } from '../lib/tools.ts';

const LIST = '/questions/';
const STORIES = ['intro', 'behavioral', 'program', 'cross-functional'];
const all = allQuestions();
/** A question of whose category, level and principle there are others that are not. */
const [wanted] = all.filter(({ principles }) => principles[0] !== 'none');
if (!wanted) throw new Error('no question names a principle');
const level = wanted.levels[0] ?? '';
const principle = wanted.principles[0] ?? '';
const fits = (question: ListedQuestion) =>
  question.category === wanted.category && question.levels.includes(level) && question.principles.includes(principle);
const QUERY = `?category=${wanted.category}&level=${level}&principle=${principle}`;

async function open(page: Page, search = ''): Promise<void> {
  await page.goto(LIST + search);
  await page.locator('question-list[data-live]').waitFor();
}
const rows = (page: Page) => page.locator('li[data-slug]:visible');
const box = (page: Page, name: string, value: string) => page.locator(`[data-filter="${name}"][value="${value}"]`);
const statusOf = (count: number) =>
  count === all.length ? `${all.length} questions` : `${count} of ${all.length} questions`;

// A page that listens for its end is built anew on the way back. Firefox’s driver loses pages out of the browser’s cache.
test.beforeEach(({ page }) => page.addInitScript(() => addEventListener('unload', () => undefined)));

test('filter, open, mark how it went, and come back to the same view @engine', async ({ page }) => {
  await open(page);
  await expect(rows(page)).toHaveCount(all.length);
  await box(page, 'category', wanted.category).check();
  await box(page, 'level', level).check();
  await box(page, 'principle', principle).check();
  const count = all.filter(fits).length;
  await expect(page.locator('.list-status')).toHaveText(statusOf(count));
  await expect(rows(page)).toHaveCount(count);
  await expect(page).toHaveURL(LIST + QUERY);

  await page.getByRole('link', { name: wanted.title, exact: true }).click();
  await page.getByRole('group', { name: 'How did it go?' }).getByRole('radio', { name: 'solid' }).check();
  await page.goBack();
  await expect(page).toHaveURL(LIST + QUERY);
  await expect(box(page, 'level', level)).toBeChecked();
  await expect(rows(page)).toHaveCount(count);
  await expect(page.locator(`li[data-slug="${wanted.slug}"]`)).toContainText('solid');

  // Three steps back to the whole list, and forward again.
  for (const left of [2, 1, 0]) {
    await backHere(page);
    await expect(page.locator('.list-choice input:checked')).toHaveCount(left);
  }
  await expect(rows(page)).toHaveCount(all.length);
  await page.goForward();
  await expect(box(page, 'category', wanted.category)).toBeChecked();
});

test('a question leads to marking it from its top', async ({ page }) => {
  await page.goto(`/questions/${wanted.slug}/`);
  await page.getByRole('link', { name: 'Score yourself, and mark how it went' }).click();
  await expect(page.getByRole('heading', { name: 'Score yourself' })).toBeInViewport();
  await expect(page.getByRole('group', { name: 'How did it go?' })).toBeVisible();
});

test('the reader’s own marks filter the list, survive a visit elsewhere, and are in no address', async ({ page }) => {
  await page.goto(`/questions/${wanted.slug}/`);
  await page.getByRole('radio', { name: 'tried', exact: true }).check();
  await open(page);
  await box(page, 'mark', 'tried').check();
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(LIST);
  await page.getByRole('link', { name: wanted.title, exact: true }).click();
  await page.goBack();
  await expect(box(page, 'mark', 'tried')).toBeChecked();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('practice');
  await expect(rows(page)).toHaveCount(all.length);
  await expect(rows(page).last()).toHaveAttribute('data-slug', wanted.slug);
});

test('two tabs show the same marks', async ({ page, context }) => {
  await page.goto(`/questions/${wanted.slug}/`);
  const other = await context.newPage();
  await open(other);
  await page.getByRole('radio', { name: 'solid' }).check();
  await expect(other.locator(`li[data-slug="${wanted.slug}"]`)).toContainText('solid');
});

test('the link of a view opens it at the friend’s, with the list at the top', async ({ page, browserName }) => {
  await open(page, QUERY);
  await page.getByRole('button', { name: 'Copy link of this view' }).click();
  const link = `${LIST}${QUERY}#category-${wanted.category}`;
  if (browserName === 'chromium') {
    await expect(page.locator('.list-copied')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(link, page.url()).href);
  }
  await page.goto('/about/');
  await page.goto(link);
  await expect(rows(page)).toHaveCount(all.filter(fits).length);
  await expect(page).toHaveURL(LIST + QUERY);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('typing finds words at once and leaves one step', async ({ page }) => {
  const word = wanted.title.split(' ').reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  await page.goto('/about/');
  await open(page);
  await page.getByRole('searchbox', { name: 'Words in the question' }).pressSequentially(word);
  await expect(page.locator(`li[data-slug="${wanted.slug}"]`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`\\?q=`));
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
  await page.goForward();
  await expect(page.getByRole('searchbox', { name: 'Words in the question' })).toHaveValue(word);
});

test('random and next keep to the view', async ({ page }) => {
  await open(page, `?category=${wanted.category}`);
  const inView = all.filter(({ category }) => category === wanted.category);
  await page.getByRole('button', { name: 'Random question' }).click();
  await expect(page).toHaveURL(new RegExp(`/questions/(${inView.map(({ slug }) => slug).join('|')})/$`));
  await open(page, `?category=${wanted.category}`);
  await page.getByRole('link', { name: 'Next not tried' }).click();
  await expect(page).toHaveURL(`/questions/${inView[0]?.slug}/`);
  await page.getByRole('radio', { name: 'tried', exact: true }).check();
  await page.goBack();
  const next = page.getByRole('link', { name: 'Next not tried' });
  if (inView.length > 1) await expect(next).toHaveAttribute('href', new RegExp(`/questions/${inView[1]?.slug}/$`));
  else await expect(next).toBeHidden();
});

test('a number of the coverage table is a view of the list', async ({ page }) => {
  await open(page);
  const cell = page.locator(`.coverage a[href*="category=${wanted.category}&level=${level}&principle=${principle}"]`);
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(LIST + QUERY);
  await expect(rows(page)).toHaveCount(count);
  await expect(page.locator('.list-status')).toBeInViewport();
});

test('the keyboard does it all, on a phone too @engine', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const fold = page.getByRole('button', { name: /^Filter and sort/ });
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  const target = box(page, 'category', wanted.category);
  for (
    let presses = 0;
    presses < 30 && !(await target.evaluate((element) => element === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${LIST}?category=${wanted.category}`);
  await fold.focus();
  await expect(fold).toHaveText('Filter and sort (1)');
  await page.keyboard.press('Enter');
  await expect(target).toBeHidden();
  await page.goto(`/questions/${wanted.slug}/`);
  await page.getByRole('radio', { name: 'not tried' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'solid' })).toBeChecked();
});

test('a story’s page leads to the answer check at that question', async ({ page }) => {
  const story = all.findLast(({ category }) => STORIES.includes(category))?.slug ?? '';
  await page.goto(`/questions/${story}/`);
  await page.getByRole('link', { name: 'Check an answer of your own to this question' }).click();
  await expect(page.locator('.answer-asked')).toHaveAttribute('data-question', story);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Firefox runs scripts all the same when it is driven from outside: there none arrives.
  test.beforeEach(({ context }) => context.route('**/*.js', (route) => route.abort()));

  test('the list is complete, has nothing dead, and a link stands at its category', async ({ page }) => {
    await page.goto(`${LIST}${QUERY}#category-${wanted.category}`);
    await expect(rows(page)).toHaveCount(all.length);
    await expect(page.locator(`#category-${wanted.category}`)).toBeInViewport();
    await expect.poll(() => seenOf(page.locator('main :is(button, input, select)'))).toEqual([]);
    await page.locator(`#principle-${principle} a`).click();
    await expect(page).toHaveURL(`/questions/for/${principle}/`);
    await page.goto(`/questions/${wanted.slug}/`);
    await expect(page.locator('question-mark')).toHaveText('');
  });
});
