/** The writing desk: remarks with their sentence, changed in place; versions; grades; by keyboard; without script. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { startFull, storedOf } from '../lib/storage.ts';
import { savedFile } from '../lib/tools.ts';

const CHAPTER = '/writing/before-you-submit/';
const DESK = '/practice/writing-desk/';
const TEXT =
  'On March 8 I cut the plan. Errors were significantly fewer.\n\n<img src=x onerror=alert(1)> We missed the SLA.';

/** Opens the desk and waits until its field is there. */
async function openDesk(page: Page, address = DESK) {
  await page.goto(address);
  const desk = page.locator('writing-desk');
  await desk.scrollIntoViewIfNeeded();
  const field = desk.getByRole('textbox', { name: 'Your essay' });
  await field.waitFor();
  return { desk, field };
}

test('a remark shows its sentence, which is changed in place; one is set aside; all survive a reload @engine', async ({
  page,
}) => {
  const { desk, field } = await openDesk(page, CHAPTER);
  await expect(desk.locator('.desk-off')).toHaveCount(0);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await field.fill(TEXT);
  await expect(desk.getByText(/\d of 8,000 characters/)).toBeVisible();
  await expect(desk.locator('mark')).toHaveText(['significantly', 'SLA']);
  await expect(desk.getByText(/By how much, and from what\?/)).toBeVisible();
  await expect(desk.locator('img')).toHaveCount(0);

  await desk.getByRole('button', { name: 'Change the sentence with “significantly”' }).click();
  const sentence = desk.getByRole('textbox', { name: 'The sentence, to change' });
  await expect(sentence).toBeFocused();
  await expect(sentence).toHaveValue('Errors were significantly fewer.');
  await sentence.fill('Errors fell from 14 to 3 a week.');
  await desk.getByRole('button', { name: 'Put it into the text' }).click();
  await expect(field).toHaveValue(TEXT.replace('Errors were significantly fewer.', 'Errors fell from 14 to 3 a week.'));
  await expect(desk.locator('mark')).toHaveText(['SLA']);

  await desk.getByRole('button', { name: 'Set aside the remark on “SLA”' }).click();
  await expect(desk.getByText('No remarks. 1 remark set aside.')).toBeVisible();
  expect(sent).toEqual([]);
  await page.reload();
  const again = await openDesk(page);
  await expect(again.field).toHaveValue(/fell from 14 to 3/);
  await expect(again.desk.locator('mark')).toHaveCount(0);
  await again.desk.getByRole('button', { name: 'Show the ones set aside' }).click();
  await expect(again.desk.locator('mark')).toHaveText(['SLA']);
});

test('a version is kept, compared word by word, brought back, and the essay is saved as a file', async ({ page }) => {
  const { desk, field } = await openDesk(page);
  await field.fill('Losses fell a lot in May.');
  await desk.getByRole('button', { name: 'Keep this version' }).click();
  await field.fill('Losses fell from 14 to 3 in May.');
  await desk.locator('.desk-versions summary').click();
  await expect(desk.getByText('Since then 4 words came in and 2 words went.')).toBeVisible();
  await expect(desk.locator('del')).toHaveText('a lot');
  await expect(desk.locator('ins')).toHaveText('from 14 to 3');
  const file = await savedFile(page, () => desk.getByRole('button', { name: 'Save as Markdown' }).click());
  expect(file).toEqual({ name: 'essay.md', text: 'Losses fell from 14 to 3 in May.\n' });
  await desk.getByRole('button', { name: 'Go back to this version' }).click();
  await expect(field).toHaveValue('Losses fell a lot in May.');
  await expect(desk.locator('.desk-versions li')).toHaveCount(2);
  await expect(desk.getByText(/^Back to the version of .+, \d\d:\d\d\. The text before it is kept/)).toBeVisible();
});

test('the only version is deleted and brought back, and the focus is never lost', async ({ page }) => {
  const { desk, field } = await openDesk(page);
  await field.fill('Losses fell a lot in May.');
  await desk.getByRole('button', { name: 'Keep this version' }).click();
  const lines = desk.locator('.desk-versions summary');
  await lines.click();
  await desk.getByRole('button', { name: 'Delete this version' }).click();
  await expect(lines).toHaveCount(0);
  const undo = desk.getByRole('button', { name: /^Undo: bring back the version of .+, \d\d:\d\d$/ });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(lines).toHaveText(/, \d\d:\d\d, 6 words: Losses fell a lot in May\./);
  await expect(lines).toBeFocused();
  await openDesk(page);
  await expect(lines).toHaveCount(1);
});

test('grades are kept, and their total says what to do next', async ({ page }) => {
  await page.goto(DESK);
  const rubric = page.locator('desk-rubric');
  for (const group of await rubric.getByRole('group').all()) await group.getByRole('radio').nth(2).check();
  await expect(rubric.getByText('12 of 18. Repair the two lowest')).toBeVisible();
  await rubric.getByRole('group', { name: 'Own part' }).getByRole('radio').nth(0).check();
  await expect(rubric.getByText('10 of 18. Repair the 0 first')).toBeVisible();
  await page.reload();
  await expect(rubric.getByText('10 of 18. Repair the 0 first')).toBeVisible();
});

test('a reload right after typing loses nothing that was typed a second before @engine', async ({ page }) => {
  const { field } = await openDesk(page);
  await field.fill('Half a sen');
  await page.waitForTimeout(1000);
  await page.reload();
  await expect((await openDesk(page)).field).toHaveValue('Half a sen');
});

test('by keyboard alone: delete and bring back, walk the remarks, change one @engine', async ({ page }) => {
  const { desk, field } = await openDesk(page);
  await field.fill(TEXT);
  await expect(desk.locator('mark')).toHaveCount(2);
  await field.focus();
  await page.keyboard.press('Tab');
  await expect(desk.getByRole('button', { name: 'Delete the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(TEXT);
  await desk.getByRole('button', { name: 'Next remark' }).focus();
  await page.keyboard.press('Enter');
  await expect(desk.locator('.desk-remark').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const sentence = desk.getByRole('textbox', { name: 'The sentence, to change' });
  await expect(sentence).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sentence).toHaveCount(0);
  await expect(desk.locator('.desk-remark').first()).toBeFocused();
});

test('two tabs: the idle one follows, and a text written over is kept and offered @engine', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const [first, second] = [await openDesk(one), await openDesk(two)];
  await first.field.fill('From the first tab.');
  await expect(second.field).toHaveValue('From the first tab.');
  // Both type at once: each stores what it has, the later one over the earlier.
  await Promise.all([first.field.fill('The first goes on.'), second.field.fill('The second goes on.')]);
  await expect(async () => {
    const texts = Object.values(await storedOf(one, 'texts')).join('\n');
    expect(texts).toContain('The first goes on.');
    expect(texts).toContain('The second goes on.');
  }).toPass();
  await one.reload();
  const after = await openDesk(one);
  const shown = await after.field.inputValue();
  const other = shown.includes('first') ? 'The second goes on.' : 'The first goes on.';
  const kept = after.desk.locator('.desk-other', { hasText: other });
  await kept.getByText('Another text is kept here, too.').click();
  await kept.getByRole('button', { name: 'Use this one instead' }).click();
  await expect(after.field).toHaveValue(other);
  // They have changed places: the text before is not lost.
  await expect(after.desk.locator('.desk-other')).toContainText(shown);
});

test('full storage keeps the text on the page and says so', async ({ page }) => {
  await startFull(page);
  const { desk, field } = await openDesk(page);
  await field.fill(TEXT);
  await expect(desk.getByText(/no room left/)).toBeVisible();
  await expect(field).toHaveValue(TEXT);
  await expect(desk.locator('mark')).toHaveCount(2);
});

test('100,000 words are judged while the page stays alive @engine', async ({ page }) => {
  const { desk, field } = await openDesk(page);
  await field.fill('The plan was significantly changed, and nobody said why. '.repeat(11_200));
  await expect(desk.getByText(/over the limit of 8,000/)).toBeVisible();
  await expect(desk.getByText('Only the first 80 are shown.').first()).toBeVisible();
});

test('without script the way to the rubric stands there, and the rubric can be graded by pen', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(CHAPTER);
  await page.locator('writing-desk').getByRole('link', { name: 'the rubric' }).click();
  await expect(page).toHaveURL(/#rubric$/);
  await expect(page.getByRole('heading', { name: 'A rubric for your own essay' })).toBeInViewport();
  await page.goto(DESK);
  await expect(page.getByRole('group', { name: 'Evidence and numbers' }).getByRole('radio')).toHaveCount(4);
});
