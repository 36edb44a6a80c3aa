/** The mock loop: dealt, spoken against the clock, scored, gone on with, debriefed, printed; all of it on the device. */

import type { Locator, Page } from '@playwright/test';
import { objections } from '../lib/axe.ts';
import { backHere } from '../lib/tools.ts';
import { expect, test } from '../lib/test.ts';

const TOOL = '/practice/mock-loop/';
const deal = (page: Page) => page.getByRole('button', { name: 'Choose my questions' });
const ask = (page: Page) => page.getByRole('button', { name: 'Ask me, and start the clock' });
const screen = (page: Page) => page.getByRole('dialog');

async function open(page: Page, address = TOOL): Promise<void> {
  await page.goto(address);
  await deal(page).waitFor();
}

/** Deals one interview on one kind of question. */
async function dealOne(page: Page, kind = 'Behavioral'): Promise<void> {
  await open(page);
  await page.getByRole('combobox', { name: 'Kind of question' }).selectOption(kind);
  await deal(page).click();
  await ask(page).waitFor();
}

/** Answers the question that comes next, without follow-ups. @returns its wording */
async function answer(page: Page): Promise<string> {
  await ask(page).click();
  const question = (await screen(page).getByRole('heading').textContent()) ?? '';
  await screen(page).getByRole('button', { name: /^Done/ }).click();
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused();
  return question;
}

test('the example comes with one press, shows a debrief, and goes with one press', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Show an example' }).click();
  await expect(page.getByRole('heading', { name: 'Example: a whole loop, L6' })).toBeFocused();
  await expect(page.getByText('11 of 11 questions are over.')).toBeVisible();
  await expect(page.locator('.mock-repairs > li')).toHaveCount(3);
  await expect(page.getByRole('table', { name: 'By Leadership Principle' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'By competency' }).getByRole('row')).toHaveCount(6);
  expect(await objections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove the example' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your loops' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('heading', { name: 'Your loops' })).toBeVisible();
});

test('a loop is asked with follow-ups on the clock, scored, noted, and gone on with after a reload @engine', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-29T09:00:00Z') });
  await open(page);
  await deal(page).click();
  await expect(page.getByText('0 of 11 questions are over.')).toBeVisible();
  await expect(page.getByText('Interview 1 of 5: Hiring manager. Question 1 of 3.')).toBeVisible();
  await ask(page).click();
  const question = (await screen(page).getByRole('heading').textContent()) ?? '';
  // A file that is on its way would be given up when the clock leaps.
  await page.waitForLoadState('networkidle');
  await page.clock.fastForward('01:30');
  // The clock goes on by itself besides; half a minute for a step is the slack of a slow machine.
  await expect(screen(page).getByRole('timer')).toHaveText(/^1:[3-5]\d$/);
  // Where one was, the reload goes on.
  await page.reload();
  await expect(screen(page).getByRole('heading')).toHaveText(question);
  await page.waitForLoadState('networkidle');
  await page.clock.fastForward('00:35');
  await expect(screen(page).getByText('Two minutes: come to the end.')).toBeVisible();
  await screen(page).getByRole('button', { name: 'Next follow-up' }).click();
  await expect(screen(page).getByText(`Follow-up 1 of 2 to: ${question}`)).toBeVisible();
  await expect(screen(page).getByRole('timer')).toHaveText(/^0:[0-2]\d$/);
  await page.clock.fastForward('00:20');
  await screen(page).getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'You paused' })).toBeVisible();
  await page.clock.fastForward('48:00:00');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(screen(page).getByRole('timer')).toHaveText(/^0:[2-5]\d$/);
  await screen(page).getByRole('button', { name: 'Next follow-up' }).click();
  await screen(page).getByRole('button', { name: 'Done', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused();
  const latest = page.locator('.mock-latest');
  await expect(latest.getByText(/^First answer 2:\d\d, follow-ups 0:[2-5]\d, 0:\d\d\./)).toBeVisible();
  await latest.getByRole('radio', { name: 'Partly' }).first().check();
  await latest.getByRole('textbox', { name: /^Notes/ }).fill('<b>Name the director.</b>');
  await page.clock.fastForward('00:01');
  await expect(page.locator('.mock-repairs')).toContainText(question);
  await page.reload();
  await expect(page.getByText('1 of 11 questions are over.')).toBeVisible();
  const answered = page.locator('.mock-answered');
  await expect(answered).toHaveCount(1);
  await answered.locator('> summary').click();
  await expect(answered.getByRole('textbox', { name: /^Notes/ })).toHaveValue('<b>Name the director.</b>');
  await expect(answered.getByRole('radio', { name: 'Partly' }).first()).toBeChecked();
  await expect(page.locator('mock-loop b', { hasText: 'Name the director' })).toHaveCount(0);

  // Its page knows that it was tried.
  await answered.getByRole('link', { name: 'Its page, with a worked answer' }).click();
  await expect(page.getByRole('radio', { name: 'tried', exact: true })).toBeChecked();
});

test('on a slow line nothing can be scored that will be gone once the question’s own criteria are there', async ({
  page,
}) => {
  await page.route('**/data/question-*', (route) => setTimeout(() => void route.continue(), 2500));
  await dealOne(page);
  await answer(page);
  const scores = page.locator('.mock-latest fieldset');
  await expect(page.locator('.mock-latest').getByRole('textbox', { name: /^Notes/ })).toBeVisible();
  await expect(scores).toHaveCount(0);
  await expect(scores).not.toHaveCount(0);
  await expect(scores.first()).not.toContainText('The first sentence says what the story is about.');
});

test('what was scored while the question’s own criteria could not be fetched is still there when they can', async ({
  page,
}) => {
  await page.route('**/data/question-*', (route) => route.abort());
  await dealOne(page);
  await answer(page);
  const first = page.getByRole('group', { name: 'The first sentence says what the story is about.' });
  await first.getByRole('radio', { name: 'Partly' }).check();
  await expect(page.locator('.mock-repairs')).toContainText('Partly');
  await page.unroute('**/data/question-*');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.locator('.mock-answered > summary').click();
  await expect(first.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(page.locator('.mock-repairs')).toContainText('Partly');
});

test('no question comes twice, a skipped one is to be repaired first, and one can be asked again', async ({ page }) => {
  await dealOne(page);
  const asked = [await answer(page), await answer(page), await answer(page)];
  expect(new Set(asked).size).toBe(3);
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await expect(page.locator('.mock-repairs > li').first()).toContainText('You skipped it. Find a story for it.');
  await expect(page.getByRole('heading', { name: 'Debrief', exact: true })).toBeVisible();
  await page.locator('.mock-answered > summary').last().click();
  await page.locator('.mock-answered').last().getByRole('button', { name: 'Ask me this one again' }).click();
  await expect(ask(page)).toBeVisible();
  await page.getByRole('button', { name: 'All loops' }).click();
  await expect(page.getByText('3 of 4 questions')).toBeVisible();
  await backHere(page);
  await expect(page.getByText('3 of 4 questions are over.')).toBeVisible();
});

const addresses = (links: Locator) => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

test('a path leads to its own questions, each once, and the loop keeps its name', async ({ page }) => {
  await page.goto('/start/three-days/');
  const named = await addresses(page.locator('.checklist-more[href*="/questions/"]'));
  await page.getByRole('link', { name: 'Answer its questions in a mock interview' }).click();
  await deal(page).waitFor();
  await expect(page.getByRole('radio', { name: /^The questions of a path/ })).toBeChecked();
  await expect(page.getByText('4 questions are on this path: 4 are asked.')).toBeVisible();
  const paths = page.getByRole('combobox', { name: 'Path' });
  await expect(paths.getByRole('option', { name: 'Essay due' })).toHaveCount(0);
  await paths.selectOption('Two weeks');
  await expect(page.getByText(/ are asked, one of them a design in an interview of its own\.$/)).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await paths.selectOption('Three days left');
  await deal(page).click();
  await expect(page.getByRole('heading', { name: 'Path: Three days left, L6' })).toBeFocused();
  for (let n = 0; n < named.length; n += 1) await answer(page);
  const asked = await addresses(page.locator('.mock-tool a', { hasText: 'Its page, with a worked answer' }));
  expect(asked.toSorted()).toEqual(named.toSorted());
  await open(page);
  await expect(page.getByText('Path: Three days left, L6')).toBeVisible();
});

test('two tabs write notes on the same loop, and both stay @engine', async ({ page, context }) => {
  await dealOne(page);
  await answer(page);
  await answer(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('.mock-answered > summary').first().click();
  await other
    .locator('.mock-answered')
    .first()
    .getByRole('textbox', { name: /^Notes/ })
    .fill('From the second tab');
  await page
    .locator('.mock-latest')
    .getByRole('textbox', { name: /^Notes/ })
    .fill('From the first tab');
  await expect(page.locator('.mock-answered').first().locator('textarea').first()).toHaveValue('From the second tab');
  await other.waitForTimeout(800);
  await other.reload();
  const notes = other.locator('.mock-answered .mock-on-paper');
  await expect(notes).toHaveText(['From the second tab', 'From the first tab']);
});

test('without room it says so, and what was written lasts until the page is closed', async ({ page }) => {
  await dealOne(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answer(page);
  await expect(page.getByRole('status').filter({ hasText: 'no room' })).toBeVisible();
  await expect(page.getByText('1 of 4 questions are over.')).toBeVisible();
});

test('what arrives late takes the focus from nobody', async ({ page }) => {
  let arrive = () => {};
  const held = new Promise<void>((go) => (arrive = go));
  await page.route(/\/data\/question-.*\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await dealOne(page);
  await answer(page);
  arrive();
  // Each of the four questions brings its own.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused();
});

test('by keyboard alone, from the choice to the scores @engine', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: /^A whole loop/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^A phone screen/ })).toBeChecked();
  await deal(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Phone screen, L6' })).toBeFocused();
  await ask(page).focus();
  await page.keyboard.press('Enter');
  await expect(screen(page).getByRole('button', { name: 'Next follow-up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(screen(page).getByText(/^Follow-up 1 of 4 to:/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'You paused' })).toBeVisible();
  expect(await objections(page)).toEqual([]);
});

test('by keyboard nobody is left behind when a button goes with the last of something @engine', async ({ page }) => {
  await open(page, `${TOOL}?path=two-weeks`);
  await deal(page).focus();
  await page.keyboard.press('Enter');
  await ask(page).focus();
  await page.keyboard.press('Enter');
  const next = screen(page).getByRole('button', { name: 'Next follow-up' });
  const done = screen(page).getByRole('button', { name: 'Done', exact: true });
  await expect(next).toBeFocused();
  for (let n = 1; !(await done.isVisible()); n += 1) {
    await page.keyboard.press('Enter');
    await expect(screen(page).getByText(new RegExp(`^Follow-up ${n} of `))).toBeVisible();
  }
  await expect(next).toBeHidden();
  await expect(done).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused();

  const skip = page.getByRole('button', { name: 'Skip this question' });
  await skip.focus();
  const [, all = 0] = (/of (\d+) questions are over/.exec(await page.locator('.mock-head').innerText()) ?? []).map(
    Number,
  );
  expect(all).toBeGreaterThan(3);
  for (let over = 2; over <= all; over += 1) {
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${over} of ${all} questions are over.`)).toBeVisible();
  }
  await expect(skip).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Debrief', exact: true })).toBeFocused();

  // Asking one again takes it out of the list that its button stands in.
  const last = page.locator('.mock-answered').last();
  await last.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await last.getByRole('button', { name: 'Ask me this one again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.mock-next').getByRole('heading')).toBeFocused();
});

test('the prompt for an AI is text to copy; the kit for a partner prints without the rest', async ({
  page,
  browserName,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await dealOne(page, 'Program management');
  const question = await answer(page);
  await page.locator('.mock-latest').getByText('Practice this with an AI of your own').click();
  const prompt = page.locator('.mock-latest').getByRole('textbox', { name: 'Prompt' });
  expect(await prompt.inputValue()).toContain(`“${question}”`);
  expect(await prompt.inputValue()).toContain('Do not suggest answers');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByText('The kit for a partner who plays the interviewers').click();
  await expect(page.locator('.mock-kit-question')).toHaveCount(4 + 11);
  expect(await objections(page)).toEqual([]);
  test.skip(browserName !== 'chromium', 'only Chromium’s driver prints');
  await page.emulateMedia({ media: 'print' });
  const own = page.locator('mock-loop .mock-kit-question').first();
  await expect(own).toBeHidden();
  await expect(page.locator('.mock-debrief')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print the kit' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(own).toBeVisible();
  await expect(page.locator('.mock-debrief')).toBeHidden();
  await expect(page.locator('.mock-by-hand')).toBeHidden();
});

test('an answer is recorded, played, and deleted; nothing of it is exported', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium has a microphone to test with');
  await context.grantPermissions(['microphone']);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      const sound = new AudioContext();
      const tone = sound.createOscillator();
      const to = sound.createMediaStreamDestination();
      tone.connect(to);
      tone.start();
      return Promise.resolve(to.stream);
    };
  });
  await dealOne(page);
  await page.getByRole('checkbox', { name: /^Record my answer/ }).check();
  await ask(page).click();
  await expect(screen(page).getByText('Recording')).toBeVisible();
  await page.waitForTimeout(1200);
  await screen(page).getByRole('button', { name: /^Done/ }).click();
  const player = page.locator('.mock-latest audio');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.readyState)).toBeGreaterThan(0);
  await page.reload();
  await page.locator('.mock-answered > summary').click();
  await expect(page.locator('.mock-answered audio')).toBeVisible();
  await page.getByRole('button', { name: 'All loops' }).click();
  await expect(page.getByText('1 recording, 0.1 MB, in this browser only.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete all recordings' }).click();
  await page.getByRole('button', { name: 'Really delete 1 recording' }).click();
  await expect(page.getByText('All recordings are deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Start a mock interview' })).toBeFocused();
  await page.reload();
  await deal(page).waitFor();
  await expect(page.getByRole('heading', { name: 'Your recordings' })).toHaveCount(0);
});

test('a microphone that is refused is explained, and the clock runs all the same @engine', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await dealOne(page);
  const record = page.getByRole('checkbox', { name: /^Record my answer/ });
  await record.check();
  await ask(page).click();
  // What stands behind the open screen is seen and heard by nobody.
  await expect(screen(page).getByText('The microphone is blocked for this site.')).toBeInViewport();
  await expect(screen(page).getByText('0:01')).toBeVisible();
  await screen(page).getByRole('button', { name: /^Done/ }).click();
  await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeFocused();
});

test('without script there are a debrief for the pen and a kit of one loop', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(TOOL);
  await expect(page.getByText('Without them, print this page')).toBeVisible();
  await expect(page.locator('.mock-sheet tbody tr')).toHaveCount(5);
  await page.getByText('Open the kit').click();
  await expect(page.locator('.mock-kit-question')).toHaveCount(11);
  await expect(page.locator('.mock-kit-question').first().locator('ol li').first()).toBeVisible();
});
