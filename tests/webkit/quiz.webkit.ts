/** A quiz: a choice is explained, the score counts, and both are there after a reload. */

import { expect, journey } from './journey.ts';

journey('a quiz is answered, explained, scored and kept', async (phone) => {
  await phone.go('practice/quizzes/interview-process/');
  await expect.poll(() => phone.count('quiz-form[data-live] fieldset')).toBe(1);
  const total = await phone.run<number>('return document.querySelectorAll("quiz-form fieldset").length');
  for (let left = total; left > 0; left -= 1) {
    await expect.poll(() => phone.text('.quiz-progress')).toContain(`Question ${total - left + 1} of ${total}`);
    await phone.pressOne('quiz-form fieldset label', (left % 2) + 1);
    await phone.press('Check');
    await expect.poll(() => phone.text('.quiz-feedback')).toMatch(/^(Right\.|Not this one\. You chose:)/);
    await phone.press(left === 1 ? 'See the result' : 'Next question');
  }
  await expect.poll(() => phone.focused()).toMatch(new RegExp(`^\\d of ${total} right$`));
  const result = await phone.text('quiz-form h2');
  await phone.reload();
  await expect.poll(() => phone.text('quiz-form h2')).toBe(result);
});
