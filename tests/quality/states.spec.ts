/** What a reader opens, ticks and answers is as accessible as the page was before. */

import { expect, test } from '../lib/test.ts';
import type { Page } from '@playwright/test';
import { objections } from '../lib/axe.ts';
import { pale } from '../sweep/in-page.ts';

const states: [name: string, address: string, width: number, act: (page: Page) => Promise<void>][] = [
  [
    'the search dialog with results',
    '/process/timeline/',
    1280,
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').fill('bar raiser');
      await page.getByRole('dialog').locator('[data-result="page"]').first().waitFor();
    },
  ],
  [
    'the search dialog without results',
    '/',
    390,
    async (page) => {
      await page.locator('search-box a').click();
      await page.getByRole('searchbox').fill('qqqxyzzy');
      await page.getByRole('dialog').getByText('Nothing found').first().waitFor();
    },
  ],
  [
    'the contents on a phone',
    '/process/timeline/',
    390,
    (page) => page.getByRole('button', { name: 'Contents' }).click(),
  ],
  ['a fact’s note on a phone', '/process/timeline/', 390, (page) => page.locator('.mark').first().click()],
  ['a term’s definition', '/process/timeline/', 1280, (page) => page.locator('.term-open').first().click()],
  [
    'a quiz answered wrongly and rightly',
    '/practice/quizzes/interview-process/',
    390,
    async (page) => {
      await page.locator('quiz-form[data-live]').waitFor();
      for (const index of [0, 1]) {
        const question = page.locator('quiz-form fieldset:visible');
        await question.getByRole('radio').nth(1).check();
        await question.getByRole('button', { name: /check/i }).click();
        if (index === 0) await page.getByRole('button', { name: 'Next question' }).click();
      }
    },
  ],
  [
    'the end of a quiz',
    '/practice/quizzes/interview-process/',
    390,
    async (page) => {
      await page.locator('quiz-form[data-live]').waitFor();
      for (let left = await page.locator('quiz-form fieldset').count(); left > 0; left -= 1) {
        const question = page.locator('quiz-form fieldset:visible');
        await question.getByRole('radio').nth(1).check();
        await question.getByRole('button', { name: /check/i }).click();
        await page.getByRole('button', { name: /^(Next question|See the result)$/ }).click();
      }
      await page.getByRole('heading', { name: /right$/ }).waitFor();
    },
  ],
  [
    'the writing desk with remarks and a sentence to change',
    '/writing/before-you-submit/',
    390,
    async (page) => {
      await page.locator('writing-desk').scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Try it on an example' }).click();
      await page
        .getByRole('button', { name: /^Change the sentence/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Put it into the text' }).waitFor();
    },
  ],
  [
    'the answer check with a verdict, all remarks and follow-ups',
    '/practice/answer/',
    390,
    async (page) => {
      await page
        .getByRole('textbox', { name: /Your answer/ })
        .fill('We met. We called. We wrote. I took ownership. We were on the same page, and it improved a lot.');
      await page.getByRole('heading', { name: 'Repair first' }).waitFor();
      await page.locator('.coach-all > summary').click();
      await page.getByRole('button', { name: 'Deal a follow-up' }).click();
      await page.getByRole('radio', { name: 'Partly' }).first().check();
      await page.getByRole('button', { name: 'Choose another question' }).click();
    },
  ],
  [
    'the screen of the answer check on which one speaks',
    '/practice/answer/',
    320,
    async (page) => {
      await page.getByRole('button', { name: 'Start speaking' }).click();
      await page.getByRole('dialog').getByRole('timer').waitFor();
    },
  ],
  [
    'a story with its verdict, principles and earlier values',
    '/practice/stories/',
    390,
    async (page) => {
      await page.getByRole('button', { name: 'Try it on an example' }).click();
      await page.getByRole('link', { name: 'Chat', exact: true }).click();
      await page.locator('.verdict-level').waitFor();
      for (const summary of await page.locator('story-bank summary').all()) await summary.click();
    },
  ],
  [
    'the matrix of stories as a table and as a picture',
    '/practice/stories/',
    1280,
    async (page) => {
      await page.getByRole('button', { name: 'Try it on an example' }).click();
      await page.getByRole('link', { name: 'Matrix' }).click();
      await page.locator('.stories-picture').waitFor();
    },
  ],
  [
    'stories of a spreadsheet before they are imported',
    '/practice/stories/#stories-files',
    390,
    async (page) => {
      const buffer = Buffer.from('Story,Impact,Mood\nLate,41 to 9,glad');
      await page.getByLabel('File').setInputFiles({ name: 'bank.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Import 1 story' }).waitFor();
    },
  ],
  [
    'the day-by-day plan where not everything fits, with a fault',
    '/practice/plan/?path=is-it-for-me',
    320,
    async (page) => {
      await page.getByRole('button', { name: 'Try it on an example' }).click();
      await page.getByLabel('Where you stand').selectOption('I have two weeks');
      for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await page.getByLabel(day).fill('10');
      await page.getByRole('heading', { name: 'Not everything fits' }).waitFor();
      await page.getByLabel('The exercise is due on').fill('2035-01-01');
      await page.getByText('That is after the interview.').waitFor();
    },
  ],
  [
    'the flashcards with an answer, a fault, the example and a list',
    '/practice/flashcards/',
    320,
    async (page) => {
      await page.getByRole('button', { name: 'Try it on an example' }).click();
      await page.getByRole('button', { name: 'All its cards: Principles' }).click();
      await page.getByRole('heading', { name: /^Principles: / }).waitFor();
      await page.getByRole('spinbutton', { name: 'New cards a day' }).fill('');
      await page.getByRole('button', { name: 'Show answer' }).click();
    },
  ],
  [
    'the offer comparison with results',
    '/practice/offer-calculator/',
    390,
    async (page) => {
      await page.getByRole('button', { name: 'Try it on an example' }).click();
      await page.locator('.offers-years').nth(1).waitFor();
      const closed = page.locator('.offers-fold:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
    },
  ],
  [
    'the offer comparison with a fault and a link',
    '/practice/offer-calculator/#offers=1&a.base=1.5&b.base=2&a.unit=value&a.vesting=custom&a.signBack=all&all.shown=abcd',
    1280,
    async (page) => {
      await page.getByText('These numbers came with a link').waitFor();
      await page.getByText('1.5 can be read in two ways').waitFor();
    },
  ],
  [
    'the filters of the questions on a phone',
    '/questions/',
    390,
    async (page) => {
      await page.getByRole('button', { name: 'Filter and sort' }).click();
      await page.getByRole('button', { name: /^Show \d+ questions$/ }).waitFor();
    },
  ],
  [
    'a checklist with ticks cleared',
    '/checklists/loop-day/',
    390,
    async (page) => {
      await page.locator('check-list input').first().check();
      await page.getByRole('button', { name: /clear/i }).click();
    },
  ],
  [
    'opened follow-ups',
    '/questions/teammate-not-pulling-weight/',
    1280,
    async (page) => {
      for (const summary of await page.locator('.follow-up summary').all()) await summary.click();
    },
  ],
];

for (const [name, address, width, act] of states) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await act(page);
    expect(await objections(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objections(page), 'dark').toEqual([]);
    // Which axe knows nothing of.
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(pale, { paper: 'Canvas', least: 4.5 }), 'forced colors').toEqual([]);
  });
}

test('the theme can be chosen against the system’s and stays chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.locator('theme-switch button');
  for (let presses = 0; presses < 3 && !(await button.textContent())?.includes('Dark'); presses += 1)
    await button.click();
  await expect(button).toContainText('Dark');
  expect(await paper()).not.toBe(light);
  const dark = await paper();
  await page.goto('/glossary/');
  expect(await paper()).toBe(dark);
});
