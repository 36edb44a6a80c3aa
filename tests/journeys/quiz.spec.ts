/** A quiz: one question a screen, explained choices, score, the missed ones again, kept on the device; by keyboard. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { seenOf } from '../lib/seen.ts';

const QUIZ = '/practice/quizzes/interview-process/';
const questions = (page: Page) => page.locator('quiz-form fieldset');
const shown = (page: Page) => page.locator('quiz-form fieldset:visible');
const live = (page: Page) => page.locator('quiz-form[data-live]').waitFor();

/** Opens the quiz and answers each question by its last choice, some rightly, some wrongly; ends with the result. */
async function answerAll(page: Page): Promise<number> {
  await page.goto(QUIZ);
  await live(page);
  const total = await questions(page).count();
  for (let index = 0; index < total; index += 1) {
    await expect(page.getByText(`Question ${index + 1} of ${total}`)).toBeVisible();
    const question = shown(page);
    await expect(question).toHaveCount(1);
    // The last choice of each: some right, some wrong.
    await question.getByRole('radio').last().check();
    await question.getByRole('button', { name: /check/i }).click();
    await expect(question).toContainText(/right|wrong/i);
    await page.getByRole('button', { name: index === total - 1 ? 'See the result' : 'Next question' }).click();
  }
  return total;
}

/** The quiz as `answerAll` leaves it behind, stored at once: that clicking does so is the test after this. */
async function answered(page: Page): Promise<void> {
  await page.goto(QUIZ);
  await live(page);
  await questions(page).evaluateAll((all) => {
    const store = (path: string, value: unknown) =>
      localStorage.setItem(`loop-ready/quizzes:${path}`, JSON.stringify({ at: Date.now(), value, version: 1 }));
    const rights = all.map((question) => {
      const chosen = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)?.value ?? '';
      store(`answer/interview-process/${question.dataset['question'] ?? ''}`, chosen);
      return chosen === question.querySelector<HTMLElement>('[data-right]')?.dataset['choice'];
    });
    const score = { right: rights.filter(Boolean).length, of: all.length };
    store('last/interview-process', score);
    store('best/interview-process', score);
  });
  await page.reload();
  await expect(page.locator('.quiz-missed')).toBeVisible();
}

test('a quiz is answered, explained, scored, kept and retried @engine', async ({ page }) => {
  const total = await answerAll(page);
  const score = page.getByRole('heading', { name: new RegExp(`^\\d+ of ${total} right$`) });
  await expect(score).toBeVisible();
  await expect(score).toBeFocused();
  const missed = page.locator('.quiz-missed > li');
  const count = await missed.count();
  expect(count).toBeGreaterThan(0);
  await expect(missed.first().getByRole('link').last()).toHaveAttribute('href', /^\//);
  await page.reload();
  await expect(score).toBeVisible();
  await page.getByRole('button', { name: /missed/i }).click();
  await expect(page.getByText(`Question 1 of ${count}`)).toBeVisible();
  await expect(shown(page).getByRole('radio').first()).toBeEnabled();
  await expect(shown(page).locator('legend')).toBeFocused();
});

test('a reader goes on where they left off, and a link opens the question it names @engine', async ({ page }) => {
  await page.goto(QUIZ);
  await live(page);
  await shown(page).getByRole('radio').first().check();
  await shown(page).getByRole('button', { name: 'Check' }).click();
  await page.reload();
  await live(page);
  await expect(questions(page).nth(1)).toBeVisible();
  await expect(shown(page)).toHaveCount(1);
  const third = (await questions(page).nth(2).getAttribute('id')) ?? '';
  await page.goto('/about/');
  await page.goto(`${QUIZ}#${third}`);
  await live(page);
  await expect(page.locator(`#${third}`)).toBeInViewport();
  await expect(shown(page)).toHaveCount(1);
});

test('a missed question leads back to itself and to the section that explains it', async ({ page, browserName }) => {
  await answered(page);
  const missed = page.locator('.quiz-missed > li').first();
  const section = (await missed.getByRole('link').last().getAttribute('href')) ?? '';
  await missed.getByRole('link').first().click();
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toContainText('Not this one. You chose:');
  await shown(page).locator('.quiz-feedback').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`${section}$`));
  // Firefox’s driver hears nothing of this page when it comes out of the browser’s cache, and waits for it for ever.
  if (browserName === 'firefox') return;
  await page.goBack();
  await expect(shown(page)).toContainText('Not this one. You chose:');
});

test('a quiz works by keyboard alone @engine', async ({ page }) => {
  await page.goto(QUIZ);
  await live(page);
  const question = shown(page);
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: /check/i })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toContainText(/right|wrong/i);
  await expect(question.locator('.quiz-feedback')).toBeFocused();
  const next = page.getByRole('button', { name: 'Next question' });
  for (let presses = 0; presses < 6 && !(await next.evaluate((one) => one === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('legend:focus')).toBeVisible();
  await expect(page.getByText('Question 2 of')).toBeVisible();
});

test.describe('where the script fails', () => {
  test.beforeEach(({ context }) => context.route(/\/Quiz[^/]*\.js$/, (route) => route.abort()));

  test('all questions and their answers come after a moment', async ({ page }) => {
    await page.goto(QUIZ);
    await expect(shown(page)).toHaveCount(await questions(page).count());
    await questions(page).nth(2).locator('summary').click();
    await expect(questions(page).nth(2).locator('[data-right]')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Firefox runs scripts all the same when it is driven from outside: there none arrives.
  test.beforeEach(({ context }) => context.route('**/*.js', (route) => route.abort()));

  test('all questions stand there with their answers', async ({ page, browserName }) => {
    await page.goto(QUIZ);
    await expect(shown(page)).toHaveCount(await questions(page).count());
    if (browserName === 'chromium') await expect(page.locator('.quiz-progress p')).toBeHidden();
    await questions(page).nth(3).locator('summary').click();
    await expect(questions(page).nth(3).locator('[data-right]')).toBeVisible();
  });
});

test.describe('the index', () => {
  const INDEX = '/practice/quizzes/';
  const row = (page: Page, slug: string) => page.locator(`li[data-quiz="${slug}"]`);

  test('says how each quiz went, and shows those below 70% alone', async ({ page }) => {
    await page.goto(INDEX);
    await page.locator('quiz-index[data-live]').waitFor();
    await expect(page.getByText('Nothing is answered yet.')).toBeVisible();
    const total = await page.locator('li[data-quiz]').count();
    await page.getByRole('checkbox', { name: /70%/ }).check();
    await expect(page.locator('.weak-count')).toContainText('None');
    await expect(page.locator('li[data-quiz]:visible')).toHaveCount(0);

    await page.evaluate(() => {
      const fields = { 'last/bar-raiser': { right: 2, of: 6 }, 'best/bar-raiser': { right: 5, of: 6 } };
      for (const [path, value] of Object.entries(fields))
        localStorage.setItem(`loop-ready/quizzes:${path}`, JSON.stringify({ at: 1, value, version: 1 }));
    });
    await page.reload();
    await expect(row(page, 'bar-raiser').locator('.quiz-score')).toHaveText('2 of 6 right on the first try, best 5');
    await page.getByRole('checkbox', { name: /70%/ }).check();
    await expect(page.locator('li[data-quiz]:visible')).toHaveCount(1);
    await expect(page.locator('.weak-count')).toHaveText(`1 of ${total} quizzes`);
  });

  test('plays a mixed round of what was missed anywhere, and the browser’s way back ends it @engine', async ({
    page,
  }) => {
    await answered(page);
    const missed = await page.locator('.quiz-missed > li').count();
    await page.goto(INDEX);
    await expect(page.getByText(`You have missed ${missed} question`)).toBeVisible();
    await page.getByRole('button', { name: /mixed round of/ }).click();
    const shownHere = page.locator('quiz-index fieldset:visible');
    await expect(page.getByText(`Question 1 of ${missed}`)).toBeVisible();
    await expect(shownHere).toHaveCount(1);
    await expect(shownHere.locator('legend')).toBeFocused();
    // Within one page: a driver that waits for a load would wait in vain.
    await page.evaluate(() => history.back());
    await expect(row(page, 'interview-process')).toBeVisible();
    await page.evaluate(() => history.forward());
    await expect(shownHere).toHaveCount(1);
    for (let left = missed; left > 0; left -= 1) {
      const id = (await shownHere.getAttribute('data-question')) ?? '';
      const right = await page
        .locator(`[data-question="${id}"] [data-right]`)
        .evaluate((item: HTMLElement) => item.dataset['choice'] ?? '');
      await shownHere.locator(`input[value="${right}"]`).check();
      await shownHere.getByRole('button', { name: 'Check' }).click();
      await expect(shownHere).toContainText('Right.');
      await page.getByRole('button', { name: left === 1 ? 'See the result' : 'Next question' }).click();
    }
    await expect(page.getByRole('heading', { name: `${missed} of ${missed} right` })).toBeFocused();
    await page.getByRole('button', { name: 'All quizzes' }).click();
    await expect(page.getByText('None missed')).toBeVisible();
    await expect(page).toHaveURL(INDEX);
    // The quiz’s own page knows it; its score stays that of the first try.
    await page.goto(QUIZ);
    await expect(page.getByText('right on the first try.')).toBeVisible();
    await expect(page.locator('.quiz-missed')).toHaveCount(0);
  });

  test('says so when the questions cannot be loaded', async ({ page, context }) => {
    await answered(page);
    await context.route(/\/data\/quizzes\./, (route) => route.abort());
    await page.goto(INDEX);
    await page.getByRole('button', { name: /mixed round of/ }).click();
    await expect(page.locator('.mixed-notice')).toContainText('could not be loaded');
    await context.unroute(/\/data\/quizzes\./);
    await page.getByRole('button', { name: /mixed round of/ }).click();
    await expect(page.locator('quiz-index fieldset:visible')).toHaveCount(1);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ context }) => context.route('**/*.js', (route) => route.abort()));

    test('lists every quiz under the part of the guide, and shows nothing dead', async ({ page }) => {
      await page.goto(INDEX);
      await expect(page.getByRole('heading', { level: 2, name: 'The interview process' })).toBeVisible();
      await expect(row(page, 'bar-raiser')).toContainText('6 questions');
      await expect.poll(() => seenOf(page.locator('main :is(button, input)'))).toEqual([]);
    });
  });
});
