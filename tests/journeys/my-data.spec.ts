/** My data: seen, taken along in one file, brought in elsewhere, erased, and each of it taken back; by keyboard. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { fieldsOf, storedOf, storeFirst, stored } from '../lib/storage.ts';
import { chosenFile, MY_DATA, openAnswerCheck, openMyData, savedFile } from '../lib/tools.ts';

const DATA = {
  ...fieldsOf('ticks', { 'loop-day/badge': { at: 10, value: true }, 'loop-day/water': { at: 10, value: true } }),
  ...fieldsOf('texts', { 'essay/text': { at: 10, value: 'On March 8 I cut the plan.' } }),
};
const FILE = JSON.stringify({
  format: 'loop-ready',
  version: 1,
  documents: {
    ticks: {
      version: 1,
      fields: { 'loop-day/badge': { at: 20, value: false }, 'loop-day/water': { at: 5, value: false } },
    },
    texts: { version: 1, fields: { 'essay/text': { at: 20, value: 'On March 9 I did.' } } },
  },
});

const row = (page: Page, title: string) =>
  page.locator('.data-kinds > li').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Moves to a control by Tab alone. */
async function tabTo(page: Page, name: string) {
  const isThere = () =>
    page.evaluate((wanted) => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent) === wanted;
    }, name);
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach "${name}"`);
}

test('what a reader did elsewhere is listed, exported, and brought into an empty browser @engine', async ({
  page,
  browser,
  baseURL,
}) => {
  const { tool: check, field } = await openAnswerCheck(page, '/practice/answer/?question=teammate-not-pulling-weight');
  await field.fill('I called <b>her</b> first.');
  await check.getByRole('radio', { name: 'Partly' }).first().check();
  await page.waitForTimeout(800);
  await page.goto('/checklists/loop-day/');
  await page.locator('check-list input').first().check();
  await openMyData(page);
  await expect(row(page, 'Essays and answers')).toContainText('1 draft, 1 score ·');
  await expect(row(page, 'Essays and answers').getByRole('link')).toHaveCount(1);
  await expect(row(page, 'Ticks')).toContainText('1 tick ·');
  await expect(row(page, 'Quizzes')).toContainText('Nothing yet');

  await tabTo(page, 'Export everything');
  const { name, text } = await savedFile(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/^loop-ready-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toContain('I called <b>her</b> first.');
  await expect(page.getByText(/^Written: loop-ready-/)).toBeVisible();

  const elsewhere = await (await browser.newContext({ baseURL })).newPage();
  const there = await openMyData(elsewhere);
  await expect(there.getByText('Nothing is kept in this browser yet.')).toBeVisible();
  await there.getByLabel('Import a file').setInputFiles(chosenFile(text));
  await expect(there.getByText(/New: 1 draft/).first()).toBeVisible();
  expect(Object.keys(await stored(elsewhere))).toEqual([]);
  await there.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(there.getByRole('button', { name: 'Undo import' })).toBeFocused();
  for (const kind of ['ticks', 'texts', 'answers']) {
    const mine = await storedOf(page, kind);
    expect(Object.keys(mine)).not.toEqual([]);
    expect(await storedOf(elsewhere, kind)).toEqual(mine);
  }
  const again = await openAnswerCheck(elsewhere, '/practice/answer/?question=teammate-not-pulling-weight');
  await expect(again.field).toHaveValue('I called <b>her</b> first.');
  await elsewhere.context().close();
});

test('an import shows first what it would do, keeps the draft that does not win, and is undone byte for byte', async ({
  page,
}) => {
  await storeFirst(page, DATA);
  const tool = await openMyData(page);
  const before = await stored(page);
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(FILE));
  await expect(tool.getByRole('heading', { name: /loop-ready-2026-11-28\.json/ })).toBeFocused();
  const plan = tool.locator('.data-plan');
  await expect(plan).toContainText('Newer in the file: 1 draft. Of 1 draft both versions are kept');
  await expect(plan).toContainText('Newer in the file: 1 tick. Newer here: 1 tick.');
  expect(await stored(page)).toEqual(before);

  await tabTo(page, 'Import');
  await page.keyboard.press('Enter');
  await expect(tool.getByText('Imported.')).toBeVisible();
  await expect(row(page, 'Essays and answers')).toContainText('1 draft, 1 draft set aside');
  await expect(row(page, 'Ticks')).toContainText('1 tick ·');
  expect(Object.values(await storedOf(page, 'texts')).join()).toContain('On March 8');

  await expect(tool.getByRole('button', { name: 'Undo import' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool.getByText('Undone. Everything is as it was before.')).toBeFocused();
  expect(await stored(page)).toEqual(before);

  // Its own state changes nothing.
  const same = JSON.stringify({
    format: 'loop-ready',
    version: 1,
    documents: { texts: { version: 1, fields: { 'essay/text': { at: 10, value: 'On March 8 I cut the plan.' } } } },
  });
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(same));
  await expect(tool.getByText('is here already')).toBeVisible();
  await expect(tool.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
  await tool.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(tool.getByLabel('Import a file')).toBeFocused();
});

test('the draft an import wrote over is offered where it is written', async ({ page }) => {
  await storeFirst(page, DATA);
  const tool = await openMyData(page);
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(FILE));
  await tool.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(tool.getByText('Imported.')).toBeVisible();
  await page.goto('/writing/before-you-submit/');
  const check = page.locator('writing-desk');
  await check.scrollIntoViewIfNeeded();
  await expect(check.getByRole('textbox', { name: 'Your essay' })).toHaveValue('On March 9 I did.');
  await check.locator('.desk-other summary').click();
  await expect(check.locator('.desk-other pre')).toHaveText('On March 8 I cut the plan.');
});

test('what was changed after an import stays when the import is undone, and is named', async ({ page, context }) => {
  await storeFirst(page, DATA);
  const tool = await openMyData(page);
  await tool.getByLabel('Import a file').setInputFiles(chosenFile(FILE));
  await tool.getByRole('button', { name: 'Import', exact: true }).click();
  const other = await context.newPage();
  await other.goto('/checklists/loop-day/');
  await other.locator('check-list input').first().check();
  await expect(row(page, 'Ticks')).toContainText('2 ticks ·');
  await tool.getByRole('button', { name: 'Undo import' }).click();
  await expect(tool.getByText(/that stays as it is now: Ticks, 1 entry\./)).toBeVisible();
  await expect(row(page, 'Essays and answers')).toContainText('1 draft ·');
  await expect(row(page, 'Ticks')).toContainText(/[23] ticks ·/);
});

test('a kind is erased after a question, and comes back; all by keyboard', async ({ page }) => {
  await storeFirst(page, DATA);
  const tool = await openMyData(page);
  const before = await stored(page);
  await tabTo(page, 'Erase: Ticks');
  await page.keyboard.press('Enter');
  const dialog = tool.getByRole('dialog', { name: 'Erase “Ticks”?' });
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(tool.getByRole('button', { name: 'Erase: Ticks' })).toBeFocused();
  expect(await stored(page)).toEqual(before);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Erase' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Ticks')).toContainText('Nothing yet');
  expect(Object.keys(await stored(page))).toEqual(['texts:essay/text']);
  await expect(tool.getByRole('button', { name: 'Undo erasing: Ticks' })).toBeFocused();

  await tool.getByRole('button', { name: 'Erase: Essays and answers' }).press('Enter');
  await dialog.or(tool.getByRole('dialog')).getByRole('button', { name: 'Erase' }).press('Enter');
  await expect(tool.getByText('Nothing is kept in this browser yet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Essays and answers')).toContainText('1 draft ·');
  await expect(tool.getByRole('button', { name: 'Undo erasing: Ticks' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => stored(page)).toEqual(before);
});

test('recordings are shown, left out of the file, erased with everything, and brought back with their sound @engine', async ({
  page,
  context,
}) => {
  await storeFirst(page, DATA);
  const tool = await openMyData(page);
  await expect(row(page, 'Recordings')).toContainText('Nothing yet');
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('loop-ready-recordings', 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('recordings', 'readwrite').objectStore('recordings');
    store.put({ loop: 'l', slug: 'a', sound: new Blob(['spoken'], { type: 'audio/webm' }) }, 'l/a');
    store.put({ loop: 'l', slug: 'b', sound: new Blob(['word'], { type: 'audio/webm' }) }, 'l/b');
    await new Promise((resolve) => (store.transaction.oncomplete = resolve));
  });
  await page.reload();
  await expect(row(page, 'Recordings')).toContainText('2 recordings · 10 bytes');
  await expect(tool.getByText('One file with everything above but the recordings')).toBeVisible();
  const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Export everything' }).click());
  expect(Object.keys((JSON.parse(text) as { documents: object }).documents).toSorted()).toEqual(['texts', 'ticks']);

  const other = await context.newPage();
  await other.goto('/practice/mock-loop/');
  await expect(other.getByText('2 recordings, 0.1 MB, in this browser only.')).toBeVisible();
  await page.bringToFront();
  await tool.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = tool.getByRole('dialog', { name: 'Erase “Everything”?' });
  await expect(dialog).toContainText('an export lasts longer. No export has the recordings.');
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await expect(tool.getByText('Nothing is kept in this browser yet.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Your recordings' })).toHaveCount(0);
  await tool.getByRole('button', { name: 'Undo erasing: Everything' }).click();
  await expect(tool.getByText('Undone. Everything is as it was before.')).toBeVisible();
  await expect(row(page, 'Recordings')).toContainText('2 recordings · 10 bytes');
  await expect(row(page, 'Ticks')).toContainText('2 ticks');
  await page.reload();
  await expect(row(page, 'Recordings')).toContainText('2 recordings · 10 bytes');
  const sounds = await page.evaluate(async () => {
    const opening = indexedDB.open('loop-ready-recordings');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const asked = opening.result.transaction('recordings').objectStore('recordings').getAll();
    await new Promise((resolve) => (asked.onsuccess = resolve));
    return Promise.all((asked.result as { sound: Blob }[]).map(({ sound }) => sound.text()));
  });
  expect(sounds).toEqual(['spoken', 'word']);

  await tool.getByRole('button', { name: 'Erase: Recordings' }).click();
  await expect(tool.getByRole('dialog')).toContainText('No export has the recordings.');
  await tool.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(row(page, 'Recordings')).toContainText('Nothing yet');
  await expect(row(page, 'Ticks')).toContainText('2 ticks');
});

test('two tabs: what is done in one is seen in the other @engine', async ({ page, context }) => {
  await openMyData(page);
  await expect(row(page, 'Ticks')).toContainText('Nothing yet');
  const other = await context.newPage();
  await other.goto('/checklists/loop-day/');
  await other.locator('check-list input').first().check();
  await expect(row(page, 'Ticks')).toContainText('1 tick ·');

  // Also what is done while the question stands there.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Erase: Ticks' }).click();
  await other.locator('check-list input').nth(1).check();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(row(page, 'Ticks')).toContainText('2 ticks ·');
  await expect(page.getByRole('button', { name: 'Erase: Ticks' })).toBeFocused();
});

test('what was unfolded stays while another tab changes something', async ({ page, context }) => {
  const slugs = ['one', 'two', 'three', 'four', 'five', 'six'];
  const field = (value: string) => ({ at: 10, value });
  await storeFirst(page, {
    ...fieldsOf('texts', Object.fromEntries(slugs.map((slug) => [`answer-own-${slug}/text`, field('I ran.')]))),
    ...fieldsOf('answers', Object.fromEntries(slugs.map((slug) => [`own-${slug}/question`, field(`Why ${slug}?`)]))),
  });
  await openMyData(page);
  const names = row(page, 'Essays and answers');
  await names.getByText('1 more').click();
  await expect(names.getByRole('link')).toHaveCount(6);
  const other = await context.newPage();
  await other.goto('/checklists/loop-day/');
  await other.locator('check-list input').first().check();
  await expect(row(page, 'Ticks')).toContainText('1 tick ·');
  await expect(names.getByRole('link')).toHaveCount(6);
});

test('the browser is asked to keep it at the first save of a text, once, and the answer is shown @engine', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked = () => Number(sessionStorage.getItem('asked') ?? '0');
    Object.defineProperties(navigator.storage, {
      persist: {
        value: async () => {
          sessionStorage.setItem('asked', String(asked() + 1));
          return true;
        },
      },
      persisted: { value: async () => asked() > 0 },
    });
  });
  const times = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await page.goto('/checklists/loop-day/');
  await page.locator('check-list input').first().check();
  const { field } = await openAnswerCheck(page);
  expect(await times()).toBeNull();
  for (const text of ['One', 'One and two']) {
    await field.fill(text);
    await page.waitForTimeout(700);
  }
  expect(await times()).toBe('1');
  const tool = await openMyData(page);
  await expect(tool.getByText('has agreed to keep this')).toBeVisible();
  await expect(tool.getByRole('button', { name: 'Ask the browser to keep it' })).toBeHidden();
});

test('without script it says what is kept and what browsers do, and gives the log for the pen', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(MY_DATA);
  await expect(page.getByText('With scripts on, this page shows')).toBeVisible();
  await expect(page.getByText('Essays and answers you typed')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A log of your exports' })).toBeVisible();
});

test('undoing an erasure keeps an essay beside what an open tab was given since', async ({ page, context }) => {
  const desk = async (tab: Page) => {
    await tab.goto('/practice/writing-desk/');
    const field = tab.getByRole('textbox', { name: 'Your essay' });
    await field.waitFor();
    return field;
  };
  await (await desk(page)).fill('On March 8 I cut the plan.');
  await page.locator('.desk-field').blur();
  const field = await desk(page);
  await expect(field).toHaveValue('On March 8 I cut the plan.');
  const other = await context.newPage();
  const tool = await openMyData(other);
  await tool.getByRole('button', { name: 'Erase: Essays and answers' }).press('Enter');
  await tool.getByRole('dialog').getByRole('button', { name: 'Erase' }).press('Enter');
  await expect(field).toHaveValue('');
  await field.fill('A few words.');
  await field.blur();
  await expect.poll(async () => Object.values(await storedOf(page, 'texts')).join()).toContain('A few words.');
  await tool.getByRole('button', { name: 'Undo erasing: Essays and answers' }).press('Enter');
  await expect(
    tool.getByText(/Essays and answers, 1 entry\. One text from before .* is kept as a version/),
  ).toBeFocused();
  await page.bringToFront();
  await page.getByText('Another text is kept here, too.').click();
  await page.getByRole('button', { name: 'Use this one instead' }).click();
  await expect(field).toHaveValue('On March 8 I cut the plan.');
  await expect(field).toBeFocused();
});
