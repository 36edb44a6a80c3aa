/** The answer check: a question chosen or typed, the clock, remarks, follow-ups, scores, versions; kept on the device. */

import { expect, test } from '../lib/test.ts';
import { ANSWER_CHECK as TOOL, openAnswerCheck as open } from '../lib/tools.ts';

const TEXT =
  'We had a large tour. The plan was really good.\n\n<b onclick=alert(1)>I called the finance lead and took ownership.</b> ' +
  'In the end 10,104 of 11,400 refunds arrived. Since then each run stops at a kind of ticket it has never seen.';

test('an answer to a question of the book is marked, scored and kept by question', async ({ page }) => {
  const { tool, field } = await open(page, `${TOOL}?question=teammate-not-pulling-weight`);
  await expect(tool.getByRole('combobox', { name: 'Question' })).toHaveValue('teammate-not-pulling-weight');
  await field.fill(TEXT);
  await expect(tool.locator('mark', { hasText: 'took ownership' })).toBeVisible();
  await expect(tool.getByText(/Parts found: Situation and headline \d+%/)).toBeVisible();
  await expect(tool.locator('b[onclick]')).toHaveCount(0);
  await tool.getByRole('radio', { name: 'Partly' }).first().check();
  await tool.getByRole('button', { name: 'Keep this version' }).click();
  await expect(tool.getByText('Kept.')).toBeVisible();
  await field.fill('Another telling, shorter.');
  await page.waitForTimeout(800);

  await page.reload();
  const again = await open(page, `${TOOL}?question=teammate-not-pulling-weight`);
  await expect(again.field).toHaveValue('Another telling, shorter.');
  await expect(again.tool.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
  await again.tool.locator('.answer-versions summary').click();
  await again.tool.getByRole('button', { name: 'Go back to this one' }).click();
  await expect(again.field).toHaveValue(TEXT);
  // The shorter telling was kept before it was replaced.
  await expect(again.tool.locator('.answer-versions li')).toHaveCount(2);
});

test('a question of one’s own, its follow-ups, and everything deleted again', async ({ page }) => {
  const { tool, field } = await open(page);
  await tool.getByRole('button', { name: 'Use it' }).click();
  await expect(tool.getByText('Type a question first.')).toBeVisible();
  await tool.getByRole('textbox', { name: 'Or one of your own' }).fill('Why a <i>ferry</i>?');
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('combobox', { name: 'Question' }).locator('option:checked')).toHaveText(
    'Why a <i>ferry</i>?',
  );
  await field.fill(TEXT);
  await tool.getByRole('button', { name: 'Deal a follow-up' }).click();
  await expect(tool.locator('.answer-dealt li')).toHaveText(['Which part was yours, and which was not?']);
  await tool.getByRole('button', { name: 'Deal the next' }).click();
  await expect(tool.locator('.answer-dealt li')).toHaveCount(2);
  await page.waitForTimeout(800);
  await tool.getByRole('button', { name: 'Delete everything on this question' }).click();
  await tool.getByRole('button', { name: 'Really delete its text, versions and scores' }).click();
  await expect(tool.getByText('Deleted.')).toBeVisible();
  await expect(tool.getByRole('combobox', { name: 'Question' }).locator('option', { hasText: 'ferry' })).toHaveCount(0);
});

test('the clock runs on through a reload, says its marks, and can be paused', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
  const { tool } = await open(page);
  await tool.getByRole('button', { name: 'Start speaking' }).click();
  await page.clock.fastForward('01:30');
  await expect(tool.getByRole('timer')).toHaveText('1:30');
  await page.reload();
  const after = (await open(page)).tool;
  await page.clock.fastForward('00:35');
  await expect(after.getByText('Two minutes: come to the end.')).toBeVisible();
  await after.getByRole('button', { name: 'Pause' }).click();
  const stood = await after.getByRole('timer').textContent();
  await page.clock.fastForward('05:00');
  await expect(after.getByRole('timer')).toHaveText(stood ?? '');
});

test('a question’s skeleton starts an answer, and replaces none', async ({ page }) => {
  await page.goto('questions/disagreed-with-manager/');
  const lines = await page.locator('.skeleton li').allTextContents();
  expect(lines).toHaveLength(6);
  await page.getByRole('link', { name: 'Start from this skeleton' }).click();
  const field = page.getByRole('textbox', { name: 'Your answer, as you would say it' });
  await expect(field).toHaveValue(new RegExp(`^${(lines[0] ?? '').split('_')[0]}___`));
  await expect(page.getByRole('combobox', { name: 'Question' })).toHaveValue('disagreed-with-manager');

  // A text of one's own stays until the reader says otherwise, and then as a version.
  await field.fill(TEXT);
  await page.waitForTimeout(800);
  await page.reload();
  await expect(field).toHaveValue(TEXT);
  await page.getByRole('button', { name: 'Keep my text as a version and start from the skeleton' }).click();
  await expect(field).toHaveValue(/___/);
  await expect(page.locator('.answer-versions li')).toHaveCount(1);
  await expect(page.locator('.answer-versions pre')).toHaveText(TEXT);
});

test('without script the form for the pen stands there', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(TOOL);
  await expect(page.getByRole('heading', { name: 'The same by hand' })).toBeVisible();
  await expect(page.getByText('Without them, the form below')).toBeVisible();
});
