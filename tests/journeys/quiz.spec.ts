/** A quiz: explained choices, score, the missed ones again, kept on the device; by keyboard. */

import { expect, test } from '../lib/test.ts';

test('a quiz is answered, explained, scored, kept and retried', async ({ page }) => {
  await page.goto('/practice/quizzes/interview-process/');
  const quiz = page.locator('quiz-form');
  const questions = quiz.locator('fieldset');
  const total = await questions.count();
  for (let index = 0; index < total; index += 1) {
    const question = questions.nth(index);
    // The last choice of each: some right, some wrong.
    await question.getByRole('radio').last().check();
    await question.getByRole('button', { name: /check/i }).click();
    await expect(question).toContainText(/right|wrong/i);
  }
  const score = quiz.getByText(new RegExp(`\\d+ of ${total}`)).first();
  await expect(score).toBeVisible();
  await page.reload();
  await expect(quiz.getByText(new RegExp(`\\d+ of ${total}`)).first()).toBeVisible();
  await quiz.getByRole('button', { name: /missed/i }).click();
  await expect(quiz.getByRole('radio').first()).toBeEnabled();
});

test('a quiz works by keyboard alone', async ({ page }) => {
  await page.goto('/practice/quizzes/interview-process/');
  const question = page.locator('quiz-form fieldset').first();
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(question.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: /check/i })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toContainText(/right|wrong/i);
});
