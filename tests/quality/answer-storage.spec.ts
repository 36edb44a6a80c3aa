/** A rehearsed answer on devices that misbehave: nothing of it is lost, and what is wrong is said. By finger and by keys. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { setFull, storeFirst, stored, storedOf } from '../lib/storage.ts';
import { ANSWER_CHECK, openAnswerCheck } from '../lib/tools.ts';

const QUESTION = `${ANSWER_CHECK}?question=teammate-not-pulling-weight`;
const open = (page: Page) => openAnswerCheck(page, QUESTION);

const textOf = async (page: Page, kind: string) => Object.values(await storedOf(page, kind)).join('\n');

/** Waits until a text is in a field of the kind. */
const isStored = (page: Page, kind: string, text: string) => expect.poll(() => textOf(page, kind)).toContain(text);

test('two tabs type the same answer at once: both texts survive, and the other is offered', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const [first, second] = [await open(one), await open(two)];
  await first.field.fill('From the first tab.');
  await expect(second.field).toHaveValue('From the first tab.');
  await Promise.all([first.field.fill('The first goes on.'), second.field.fill('The second goes on.')]);
  await isStored(one, 'texts', 'The first goes on.');
  await isStored(one, 'texts', 'The second goes on.');
  await one.reload();
  const after = await open(one);
  const other = (await after.field.inputValue()).includes('first') ? 'The second goes on.' : 'The first goes on.';
  const kept = after.tool.locator('.coach-kept details', { hasText: other });
  await kept.getByText('Another text is kept here, too.').click();
  const before = await after.field.inputValue();
  await kept.getByRole('button', { name: 'Use this one instead' }).click();
  await expect(after.field).toHaveValue(other);
  // They have changed places: the text before is not lost.
  await expect(after.tool.locator('.coach-kept details')).toContainText(before);
});

test('two tabs: a version kept in one and a score set in the other are both there afterwards', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const [first, second] = [await open(one), await open(two)];
  await first.field.fill('I called her first.');
  await Promise.all([
    first.tool.getByRole('button', { name: 'Keep this version' }).click(),
    second.tool.getByRole('radio', { name: 'Yes' }).first().check(),
  ]);
  await isStored(one, 'answers', 'I called her first.');
  await two.reload();
  const after = await open(two);
  await expect(after.tool.getByRole('radio', { name: 'Yes' }).first()).toBeChecked();
  await expect(after.tool.locator('.answer-versions li')).toHaveCount(1);
});

test('storage that fills up in the middle: said at once, nothing lost, stored when there is room again', async ({
  page,
}) => {
  const { tool, field } = await open(page);
  await field.fill('It began well.');
  await isStored(page, 'texts', 'It began well.');
  await setFull(page, true);
  await field.fill('It began well. Then the disk was full.');
  await expect(tool.getByText(/no room left for this site\. Your latest texts/)).toBeVisible();
  await tool.getByRole('button', { name: 'Keep this version' }).click();
  await expect(tool.getByText(/no room left for this site\. Your latest answers/).last()).toBeVisible();
  await expect(tool.getByText(/^Kept\./)).toHaveCount(0);
  await expect(field).toHaveValue('It began well. Then the disk was full.');
  expect(await textOf(page, 'texts')).not.toContain('disk');

  await setFull(page, false);
  await field.press('End');
  await field.pressSequentially(' Then not.');
  await isStored(page, 'texts', 'It began well. Then the disk was full. Then not.');
  await tool.getByRole('radio', { name: 'Partly' }).first().check();
  await isStored(page, 'answers', 'Then the disk was full.');
  await expect(tool.getByText(/no room left for this site/).first()).toBeHidden();
});

test('a stored text and a stored answer that cannot be read are put aside, and said', async ({ page }) => {
  await storeFirst(page, { texts: '{"version":1,"fie', answers: '{broken' });
  const { tool, field } = await open(page);
  await expect(tool.getByText(/stored texts could not be read\. They were put aside/)).toBeVisible();
  await expect(tool.getByText(/stored answers could not be read\. They were put aside/)).toBeVisible();
  await field.fill('Begun afresh.');
  await isStored(page, 'texts', 'Begun afresh.');
  expect(await stored(page)).toMatchObject({ 'texts/corrupt-1': '{"version":1,"fie', 'answers/corrupt-1': '{broken' });
});

test('texts and answers of a newer version are never written over, and that is said', async ({ page }) => {
  const newer = { texts: '{"version":9,"secret":1}', answers: '{"version":9,"secret":2}' };
  await storeFirst(page, newer);
  const { tool, field } = await open(page);
  await expect(tool.getByText(/newer version of this site stored your texts/)).toBeVisible();
  await expect(tool.getByText(/newer version of this site stored your answers/)).toBeVisible();
  await field.fill('Only on this page.');
  await tool.getByRole('button', { name: 'Keep this version' }).click();
  await page.waitForTimeout(800);
  expect(await stored(page)).toMatchObject(newer);
  await expect(field).toHaveValue('Only on this page.');
});

test('a reload, or a crash, in the middle of typing loses at most the last second', async ({ page, context }) => {
  const { field } = await open(page);
  await field.pressSequentially('Eleven days before the launch I st', { delay: 10 });
  await page.waitForTimeout(1000);
  // What a browser that crashed now would find again.
  expect(await textOf(page, 'texts')).toContain('Eleven days before the launch I st');
  await field.pressSequentially('opped it');
  await page.reload();
  expect(await (await open(page)).field.inputValue()).toMatch(/^Eleven days before the launch I st/);
  const other = await context.newPage();
  expect(await (await open(other)).field.inputValue()).toMatch(/^Eleven days before the launch I st/);
});

test('everything by keyboard: choose, type, mend a remark, score, keep a version, go back to it', async ({ page }) => {
  const { tool, field } = await open(page);
  await field.focus();
  await page.keyboard.type('We were on the same page. I took ownership.');
  const all = tool.locator('.coach-all > summary');
  await expect(all).toHaveText(/^All remarks \([1-9]/);
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(tool.locator('mark', { hasText: 'took ownership' })).toBeVisible();
  const change = tool.getByRole('button', { name: /^Change the words of remark/ }).first();
  await change.focus();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  const radio = tool.getByRole('radio', { name: 'Not yet' }).first();
  await radio.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(tool.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
  await tool.getByRole('button', { name: 'Keep this version' }).focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByText(/^Kept\./)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tool.locator('.answer-versions summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('button', { name: 'Go back to this one' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await isStored(page, 'answers', 'I took ownership.');
});

test.describe('by finger on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('type, score, keep, delete; every target is large enough', async ({ page }) => {
    const { tool, field } = await open(page);
    await field.tap();
    await page.keyboard.type('We cut the plan.');
    await tool.getByRole('radio', { name: 'Partly' }).first().tap();
    await tool.getByRole('button', { name: 'Keep this version' }).tap();
    await expect(tool.getByText(/^Kept\./)).toBeVisible();
    await isStored(page, 'answers', 'We cut the plan.');
    const small = await tool.locator('button, select, summary, label:has(input[type=radio])').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ text: one.textContent.trim().slice(0, 30), height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
    await tool.getByRole('button', { name: 'Delete everything on this question' }).tap();
    await tool.getByRole('button', { name: 'Really delete its text, versions and scores' }).tap();
    await expect(tool.getByText('Deleted.').first()).toBeVisible();
    await expect(field).toHaveValue('');
    const left = JSON.stringify({ ...(await storedOf(page, 'texts')), ...(await storedOf(page, 'answers')) });
    expect(left).not.toContain('teammate-not-pulling-weight');
    await tool.getByRole('button', { name: 'Undo deleting' }).tap();
    await expect(tool.getByText('It is back.')).toBeVisible();
    await expect(field).toHaveValue('We cut the plan.');
    await expect(tool.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
    await expect(tool.locator('.answer-versions li')).toHaveCount(1);
  });
});
