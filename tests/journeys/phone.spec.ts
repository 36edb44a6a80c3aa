/**
 * What a candidate does on a phone, by touch: the next step is within reach each time, and nothing is wider than the screen.
 * Two offers compared to their headline at this size: offer.spec.ts, “ten seconds”.
 */

import { expect, test } from '../lib/test.ts';
import type { Locator, Page } from '@playwright/test';
import { chosenFile, MY_DATA, openMyData, savedFile } from '../lib/tools.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
test.use(PHONE);
// Every journey ends on a page that nobody has to move sideways.
test.afterEach(({ page }) => expectNoSidewaysScroll(page));

const expectNoSidewaysScroll = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

/** Waits until a finger can press it where it stands: whole on the screen, and under nothing else. */
const inReach = (target: Locator) =>
  expect
    .poll(() =>
      target.evaluate((element) => {
        const whole = element.getBoundingClientRect();
        const [line = whole] = element.getClientRects();
        const isWhole = whole.left >= 0 && whole.right <= innerWidth && whole.top >= 0 && whole.bottom <= innerHeight;
        const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
        return isWhole && element.contains(document.elementFromPoint(x, y));
      }),
    )
    .toBe(true);

/** Taps; in Firefox, whose driver makes no click of a touch, clicks. */
const tap = (target: Locator) =>
  target.page().context().browser()?.browserType().name() === 'firefox' ? target.click() : target.tap();

/** Taps what is in reach already. */
async function press(target: Locator): Promise<void> {
  await inReach(target);
  await tap(target);
}

test('a quiz is taken, and the missed ones are tried again @engine', async ({ page }) => {
  await page.goto('/practice/quizzes/interview-process/');
  await page.locator('quiz-form[data-live]').waitFor();
  const shown = page.locator('quiz-form fieldset:visible');
  const total = await page.locator('quiz-form fieldset').count();
  for (let left = total; left > 0; left -= 1) {
    await tap(shown.getByRole('radio').last());
    await tap(shown.getByRole('button', { name: 'Check' }));
    await expect(shown.getByText(/^(Right\.|Not this one\. You chose:)$/)).toBeInViewport();
    await tap(page.getByRole('button', { name: left === 1 ? 'See the result' : 'Next question' }));
  }
  await inReach(page.getByRole('heading', { name: new RegExp(`^\\d of ${total} right$`) }));
  await press(page.getByRole('button', { name: 'Try the missed ones again' }));
  await expect(page.getByText(/^Question 1 of \d$/)).toBeInViewport();
  await inReach(shown.locator('legend'));
  await expect(shown.getByRole('radio').first()).toBeEnabled();
});

// What is then on paper: quality/print.spec.ts.
test('a checklist is ticked and printed with its ticks', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await page.goto('/checklists/');
  const row = page.getByRole('listitem').filter({ has: page.locator('a[href$="/checklists/loop-day/"]') });
  await tap(row.getByRole('link'));
  const print = page.getByRole('button', { name: 'Print with ticks' });
  await inReach(print);
  for (const item of [0, 1]) await tap(page.locator('check-list label').nth(item));
  await expect(page.locator('.checklist-status')).toContainText(/^2 of \d+/);
  await tap(print);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
});

test('from a question’s page an answer is checked, kept, and told of on that page', async ({ page }) => {
  await page.goto('/questions/teammate-not-pulling-weight/');
  await tap(page.getByRole('link', { name: 'Check an answer of your own to this question' }));
  const tool = page.locator('answer-check');
  await inReach(tool.getByRole('heading', { name: /not pulling/ }));
  await inReach(tool.getByRole('button', { name: 'Start speaking' }));
  const field = tool.getByRole('textbox', { name: /Your answer/ });
  await field.fill('I called him first. We moved the date, and it improved a lot.');
  await expect(tool.locator('.verdict-level')).toHaveText('Not yet an answer');
  await tap(tool.getByRole('button', { name: /^Change the words of point/ }).first());
  await inReach(field);
  await tap(tool.getByRole('button', { name: 'Keep this version' }));
  await inReach(tool.getByText('Kept. The question is marked “tried” now.'));
  await tap(tool.getByRole('link', { name: 'Its page, with a worked answer' }));
  await expect(page.locator('.own-answer-told')).toContainText('13 words, 1 version, tried');
});

test('an essay is checked, and a sentence is changed in its place @engine', async ({ page }) => {
  await page.goto('/practice/writing-desk/');
  const desk = page.locator('writing-desk');
  const field = desk.getByRole('textbox', { name: 'Your essay' });
  await field.fill(
    `On March 8 I cut the plan. Errors were significantly fewer.\n\n${'We shipped on May 3. '.repeat(60)}`,
  );
  await desk.getByText(/^\d+ remarks?\.$/).scrollIntoViewIfNeeded();
  await press(desk.getByRole('button', { name: 'Next remark' }));
  const remark = desk.locator('.desk-remark').filter({ has: page.getByText('significantly', { exact: true }) });
  await press(remark.getByRole('button', { name: /^Change the sentence/ }));
  const sentence = desk.getByRole('textbox', { name: 'The sentence, to change' });
  await inReach(sentence);
  await sentence.fill('Errors fell from 14 to 3 a week.');
  await press(desk.getByRole('button', { name: 'Put it into the text' }));
  await expect(field).toHaveValue(/^On March 8 I cut the plan\. Errors fell from 14 to 3 a week\.\n/);
  await expect(remark).toHaveCount(0);
});

test('the list of questions is filtered, and one of them opened', async ({ page }) => {
  await page.goto('/questions/');
  await page.locator('question-list[data-live]').waitFor();
  await press(page.getByRole('button', { name: 'Filter and sort' }));
  await tap(page.locator('[data-filter="category"][value="behavioral"]'));
  await press(page.getByRole('button', { name: /^Show \d+ questions$/ }));
  await inReach(page.locator('.list-status'));
  const first = page.locator('li[data-slug]:visible').first();
  const title = (await first.getByRole('link').textContent()) ?? '';
  await press(first.getByRole('link'));
  await inReach(page.getByRole('heading', { level: 1, name: title }));
});

test('what was done here goes into one file and onto another phone @engine', async ({ page, browser, baseURL }) => {
  await page.goto('/checklists/loop-day/');
  await tap(page.locator('check-list label').nth(2));
  await openMyData(page);
  const { text } = await savedFile(page, () => tap(page.getByRole('button', { name: 'Export everything' })));
  const other = await (await browser.newContext({ baseURL, ...PHONE })).newPage();
  await other.goto(MY_DATA);
  await other.getByLabel('Import a file').setInputFiles(chosenFile(text));
  await press(other.getByRole('button', { name: 'Import', exact: true }));
  await inReach(other.getByRole('button', { name: 'Undo import' }));
  await expectNoSidewaysScroll(other);
  await other.goto('/checklists/loop-day/');
  await expect(other.locator('check-list input').nth(2)).toBeChecked();
  await other.context().close();
});

test('a search leads to the section that answers, below the header @engine', async ({ page }) => {
  await page.goto('/process/timeline/');
  await press(page.locator('search-box a'));
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('veto');
  const section = dialog.locator('[data-result="section"]').first();
  await section.waitFor();
  const [, id] = /#([a-z-]+)/.exec((await section.getAttribute('href')) ?? '') ?? [];
  await press(section);
  await expect(page).toHaveURL(new RegExp(`#${id}`));
  await inReach(page.locator(`#${id}`));
  await inReach(page.getByRole('button', { name: 'Contents' }));
});
