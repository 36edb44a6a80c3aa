/** The answer check: a question asked, spoken to a clock, judged, followed up, scored, kept; all of it on the device. */

import { readFileSync } from 'node:fs';
import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { documentOf, fieldsOf, stored, storedOf, storeFirst } from '../lib/storage.ts';
import { ANSWER_CHECK as TOOL, openAnswerCheck as open } from '../lib/tools.ts';

const QUESTION = 'teammate-not-pulling-weight';
const TEXT =
  'We had a large tour. The plan was really good, and everybody on the same page.\n\n' +
  '<b onclick=alert(1)>I called the finance lead and took ownership.</b> ' +
  'In the end 10,104 of 11,400 refunds arrived. Since then each run stops at a kind of ticket it has never seen.';

/** Answers to one question, as good as their names. */
const [triple] = JSON.parse(readFileSync(new URL('../../scripts/bench/triples/own.json', import.meta.url), 'utf8')) as [
  Record<'excellent' | 'decent' | 'hopeless', string>,
];

const asked = (page: Page) => page.locator('.answer-asked .answer-question');
const verdict = (page: Page) => page.locator('.verdict-level');
const allRemarks = (page: Page) => page.locator('.coach-all > summary');

test('an answer to a question of the book is marked, scored and kept by question @engine', async ({ page }) => {
  const { tool, field } = await open(page, `${TOOL}?question=${QUESTION}`);
  await expect(asked(page)).toContainText('not pulling');
  await field.fill(TEXT);
  await allRemarks(page).click();
  await expect(tool.locator('mark', { hasText: 'took ownership' })).toBeVisible();
  await expect(tool.getByText(/Parts, roughly: Situation and headline \d+%/)).toBeVisible();
  await expect(tool.locator('b[onclick]')).toHaveCount(0);
  await tool.getByRole('radio', { name: 'Partly' }).first().check();
  await expect(tool.getByText(/^1 of \d+ points so far\. Next: score the other/)).toBeVisible();
  await tool.getByRole('button', { name: 'Keep this version' }).click();
  await expect(tool.getByText('Kept. The question is marked “tried” now.')).toBeVisible();
  await field.fill('Another telling, shorter.');
  await page.waitForTimeout(800);

  await page.reload();
  const again = await open(page, `${TOOL}?question=${QUESTION}`);
  await expect(again.field).toHaveValue('Another telling, shorter.');
  await expect(again.tool.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
  await again.tool.locator('.answer-versions summary').click();
  await again.tool.getByRole('button', { name: 'Go back to this one' }).click();
  await expect(again.field).toHaveValue(TEXT);
  await expect(
    again.tool.getByText(/^Back to the version of .+, \d\d:\d\d\. The text before it is kept/),
  ).toBeVisible();
  // The shorter telling was kept before it was replaced.
  await expect(again.tool.locator('.answer-versions li')).toHaveCount(2);
});

test('a version that was deleted comes back, and the focus is never lost @engine', async ({ page }) => {
  const { tool, field } = await open(page, `${TOOL}?question=${QUESTION}`);
  for (const text of ['I stopped a launch.', 'I stopped a launch in May.']) {
    await field.fill(text);
    await tool.getByRole('button', { name: 'Keep this version' }).click();
  }
  const lines = tool.locator('.answer-versions summary');
  await expect(lines).toHaveText([/, \d\d:\d\d, 6 words: I stopped/, /, \d\d:\d\d, 4 words: I stopped/]);
  await lines.last().click();
  await tool.getByRole('button', { name: 'Delete this version' }).last().click();
  await expect(lines).toHaveCount(1);
  const undo = tool.getByRole('button', { name: /^Undo: bring back the version of/ });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(lines).toHaveCount(2);
  await expect(lines.last()).toBeFocused();
  await expect(undo).toHaveCount(0);
  await page.reload();
  await expect(lines).toHaveText([/6 words/, /4 words/]);
});

test('the verdict: excellent, decent and hopeless answers are told so, with at most three things first', async ({
  page,
}) => {
  const { tool, field } = await open(page);
  await expect(verdict(page)).toBeHidden();
  await field.fill(triple.excellent);
  await expect(verdict(page)).toHaveText('Ready to say aloud');
  await expect(tool.getByRole('heading', { name: 'Repair first' })).toHaveCount(0);
  await field.fill(triple.decent);
  await expect(verdict(page)).toHaveText(/^Needs (?:one repair|two repairs|three repairs)$/);
  await field.fill(triple.hopeless);
  await expect(verdict(page)).toHaveText('Not yet an answer');
  await expect(tool.locator('.verdict-first li').first()).toContainText('Too short');
  await expect(tool.locator('.verdict-first li').first()).toContainText('15 seconds at 140 words a minute');
  expect(await tool.locator('.verdict-first li').count()).toBeLessThanOrEqual(3);
  await expect(tool.getByText('Found none')).toHaveCount(0);
  await expect(tool.locator('.verdict-gates')).toContainText('Not checked');
});

test('one button deletes the text and brings it back, and keeps the focus @engine', async ({ page }) => {
  const { tool, field } = await open(page);
  await field.fill(TEXT);
  const button = tool.getByRole('button', { name: 'Delete the text' });
  await button.press('Enter');
  await expect(field).toHaveValue('');
  const back = tool.getByRole('button', { name: 'Undo: bring the text back' });
  await expect(back).toBeFocused();
  await back.press('Enter');
  await expect(field).toHaveValue(TEXT);
  await expect(button).toBeFocused();
});

test('a thing to mend quotes its words and leads to them, the second time too @engine', async ({ page }) => {
  const { tool, field } = await open(page);
  const filler = 'The hall had nine depots and a long yard behind the trams.\n\n'.repeat(30);
  await field.fill(`I called Ann in March 2021. The plan improved a lot.\n\n${filler}`);
  const change = tool.getByRole('button', { name: /^Change the words of point \d: Results without a number/ });
  await expect(tool.locator('.verdict-first')).toContainText('“improved a lot”');
  for (let presses = 0; presses < 2; presses += 1) {
    await field.evaluate((area) => (area.scrollTop = area.scrollHeight));
    await change.click();
    await expect(field).toBeFocused();
    const at = await field.evaluate((area: HTMLTextAreaElement) => ({
      selected: area.value.slice(area.selectionStart, area.selectionEnd),
      scrolled: area.scrollTop,
    }));
    expect(at.selected).toBe('improved a lot');
    expect(at.scrolled).toBeLessThan(200);
  }
});

test('follow-ups quote the reader’s own text, in the order of the ladder; the handbook’s stand by themselves', async ({
  page,
}) => {
  const { tool, field } = await open(page, `${TOOL}?question=${QUESTION}`);
  await field.fill(`${TEXT} We told the union, and Marta refused.`);
  await tool.getByRole('button', { name: 'Deal a follow-up' }).click();
  await expect(tool.locator('.answer-dealt li')).toHaveText([
    'You said “We told the union.” What did you do there yourself?',
  ]);
  for (let n = 0; n < 5; n += 1) await tool.getByRole('button', { name: 'Deal the next' }).click();
  await expect(tool.locator('.answer-dealt')).toContainText(
    'How was “11,400 refunds” counted, and what was it before?',
  );
  await expect(tool.locator('.answer-dealt')).toContainText('How would Marta tell this story?');
  const worked = tool.locator('.answer-worked');
  await expect(worked.locator('li').first()).toBeHidden();
  await worked.locator('summary').click();
  await expect(worked.locator('li').first()).toBeVisible();
  await worked.getByRole('link').click();
  await expect(page).toHaveURL(`/questions/${QUESTION}/#follow-ups`);
});

test('a question of one’s own, its follow-ups, and everything deleted again', async ({ page }) => {
  const { tool, field } = await open(page);
  await tool.getByRole('button', { name: 'Choose another question' }).click();
  await expect(tool.getByRole('combobox', { name: 'Question' })).toBeFocused();
  await tool.getByRole('button', { name: 'Use it' }).click();
  await expect(tool.getByText('Type a question first.')).toBeVisible();
  await tool.getByRole('textbox', { name: 'Or one of your own' }).fill('Why a <i>ferry</i>?');
  await page.keyboard.press('Enter');
  await expect(asked(page)).toHaveText('Why a <i>ferry</i>?');
  await expect(asked(page)).toBeFocused();
  await expect(tool.getByRole('combobox', { name: 'Question' })).toBeHidden();
  await expect(tool.locator('.answer-worked')).toHaveCount(0);
  await tool.getByRole('button', { name: 'Deal a follow-up' }).click();
  await expect(tool.locator('.answer-dealt li')).toHaveText(['Which part was yours, and which was not?']);
  await tool.getByRole('button', { name: 'Deal the next' }).click();
  await expect(tool.locator('.answer-dealt li')).toHaveCount(2);
  await field.fill(TEXT);
  await page.waitForTimeout(800);
  // A question of one's own opens again at its address.
  await page.reload();
  await expect(asked(page)).toHaveText('Why a <i>ferry</i>?');
  await tool.getByRole('button', { name: 'Delete everything on this question' }).click();
  await tool.getByRole('button', { name: 'Really delete its text, versions and scores' }).click();
  await expect(tool.getByText('Deleted.')).toBeVisible();
  await expect(asked(page)).not.toContainText('ferry');
  await expect(tool.locator('.answer-choice option', { hasText: 'ferry' })).toHaveCount(0);
  await tool.getByRole('button', { name: 'Undo deleting' }).click();
  await expect(asked(page)).toHaveText('Why a <i>ferry</i>?');
  await expect(field).toHaveValue(TEXT);
});

test('speaking has a screen of its own: the question, the clock, one button; it goes on through a reload @engine', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
  const { tool } = await open(page, `${TOOL}?question=${QUESTION}`);
  await tool.getByRole('button', { name: 'Start speaking' }).click();
  const screen = page.getByRole('dialog');
  await expect(screen.getByRole('button')).toHaveText(['Done, write it down']);
  await expect(screen.getByRole('heading')).toContainText('not pulling');
  await expect(screen.getByText('Aim at two minutes; stop at four.')).toBeVisible();
  await page.clock.fastForward('01:30');
  await expect(screen.getByRole('timer')).toHaveText('1:30');
  await page.reload();
  await screen.waitFor();
  await page.clock.fastForward('00:35');
  await expect(screen.getByText('Two minutes: come to the end.')).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(screen.getByText('Four minutes: stop here.')).toBeVisible();
  await screen.getByRole('button', { name: 'Done, write it down' }).click();
  await expect(screen).toBeHidden();
  const field = tool.getByRole('textbox', { name: /Your answer/ });
  await expect(field).toBeFocused();
  const spoke = tool.getByText(/^You spoke for 4:0\d\. The question is marked “tried” now\.$/);
  const stood = await spoke.textContent();
  // Typing does not run the clock.
  await field.pressSequentially('We had a tour.');
  await page.clock.fastForward('05:00');
  await expect(tool.locator('.answer-speak .answer-told')).toHaveText(stood ?? '');
  await tool.getByRole('button', { name: 'Start again at 0:00' }).click();
  await expect(tool.getByText(/^Say it aloud first/)).toBeVisible();
  await tool.getByRole('button', { name: 'Start speaking' }).click();
  await page.keyboard.press('Escape');
  await expect(screen).toBeHidden();
});

test('the question is never cut off, on a small phone, before speaking and while speaking', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const { tool } = await open(page, `${TOOL}?question=${QUESTION}`);
  const isWhole = (name: string) =>
    page
      .locator(name)
      .evaluate(
        (element) => element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight + 8,
      );
  expect(await isWhole('.answer-asked .answer-question')).toBe(true);
  await tool.getByRole('button', { name: 'Start speaking' }).click();
  expect(await isWhole('.speak-screen .speak-asked')).toBe(true);
  await expect(page.getByRole('button', { name: 'Done, write it down' })).toBeInViewport({ ratio: 1 });
});

test('the bare tool opens on what was worked on last', async ({ page }) => {
  const first = await open(page);
  const before = await asked(page).textContent();
  await first.tool.getByRole('button', { name: 'Choose another question' }).click();
  await first.tool.getByRole('combobox', { name: 'Question' }).selectOption(QUESTION);
  await expect(asked(page)).toContainText('not pulling');
  // Until the question is loaded no reader can type into the field of the one before; a driver can, and it is not kept.
  await expect(first.tool.locator('[inert]')).toHaveCount(0);
  await first.field.fill('I called him first.');
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain('I called him first.');
  const { field, tool } = await open(page);
  await expect(asked(page)).not.toHaveText(before ?? '');
  await expect(field).toHaveValue('I called him first.');
  await expect(tool.getByText('You worked on this one last.')).toBeVisible();
});

test('a finished answer marks its question as tried, unless the reader has judged it; its page tells how far it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const address = `/questions/${QUESTION}/`;
  const line = page.locator('own-answer');
  await page.goto(address);
  const below = page.locator('.skeleton + *').first();
  const [bare, before] = [await line.textContent(), await below.boundingBox()];
  const { tool, field } = await open(page, `${TOOL}?question=${QUESTION}`);
  await field.fill('I called him first.');
  await tool.getByRole('button', { name: 'Keep this version' }).click();
  await page.waitForTimeout(800);
  await page.goto(address);
  await expect(page.getByRole('radio', { name: 'tried', exact: true })).toBeChecked();
  await expect(line.locator('.own-answer-told')).toHaveText(
    'Your answer: 4 words, 1 version, tried. Continue in the answer check',
  );
  await expect(line.getByText('Start from this skeleton')).toBeHidden();
  // A line for a line: what stands below has not moved.
  expect((await below.boundingBox())?.y).toBe(before?.y);
  expect(bare).toContain('Start from this skeleton');
  await page.getByRole('radio', { name: 'solid' }).check();
  await line.getByRole('link', { name: 'Continue' }).click();
  const again = await open(page, `${TOOL}?question=${QUESTION}`);
  await again.field.fill('I called him second.');
  await again.tool.getByRole('button', { name: 'Keep this version' }).click();
  await expect(again.tool.getByText('Kept.', { exact: true })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('radio', { name: 'solid' })).toBeChecked();
});

test('what was stored before there was a verdict opens as it was', async ({ page }) => {
  await storeFirst(page, {
    texts: documentOf({ [`answer-${QUESTION}/text`]: { at: 5, value: 'I called him first.' } }),
    answers: documentOf({
      [`${QUESTION}/version/000000000001000`]: { at: 6, value: { text: 'An older telling.', day: '2026-11-01' } },
      [`${QUESTION}/clock`]: { at: 7, value: { run: 61_000, since: 0 } },
    }),
  });
  const { tool, field } = await open(page);
  await expect(field).toHaveValue('I called him first.');
  await expect(tool.getByText('You spoke for 1:01.')).toBeVisible();
  await expect(tool.locator('.answer-versions li')).toHaveCount(1);
  // Its documents are taken apart, and nothing in them was changed.
  expect(await storedOf(page, 'texts')).toEqual(
    fieldsOf('texts', { [`answer-${QUESTION}/text`]: { at: 5, value: 'I called him first.' } }),
  );
});

test('a question’s skeleton starts an answer, and replaces none', async ({ page }) => {
  await page.goto('questions/disagreed-with-manager/');
  const lines = await page.locator('.skeleton li').allTextContents();
  expect(lines).toHaveLength(6);
  await page.getByRole('link', { name: 'Start from this skeleton' }).click();
  const field = page.getByRole('textbox', { name: 'Your answer, as you would say it' });
  await expect(field).toHaveValue(new RegExp(`^${(lines[0] ?? '').split('_')[0]}___`));
  await expect(asked(page)).toContainText('disagreed with your manager');

  // As it is handed out it passes nothing: the first blank is quoted, and found in the field.
  await expect(verdict(page)).toHaveText('Not yet an answer');
  await expect(page.locator('.verdict-gates [data-state="passed"]')).toHaveCount(0);
  const first = page.locator('.verdict-first li').first();
  await expect(first).toContainText(/\d+ blanks left\s*“.*___.*” and \d+ more/);
  await first.getByRole('button', { name: /^Change the words of point 1/ }).click();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('___');

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
