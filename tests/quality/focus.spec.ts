/** What is pressed and goes away with it leaves the focus at what came, never at the top of the page. */

import type { Page } from '@playwright/test';
import { MANIFESTS } from '../../src/tools/index.ts';
import { open } from '../lib/open.ts';
import { expect, test } from '../lib/test.ts';

/** A press on the button of that name by the keyboard, and where the focus is then; or what is to be done in between. */
type Step = readonly [button: string | RegExp, focus: string | RegExp] | ((page: Page) => Promise<unknown>);

const type = (name: RegExp, text: string) => (page: Page) => page.getByRole('textbox', { name }).fill(text);
/** Weak, so that there are remarks. */
const WEAK = 'We leveraged synergies. I took ownership. We were on the same page, and it improved a lot.';

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  answer: [
    type(/Your answer/, WEAK),
    (page) => page.getByRole('heading', { name: 'Repair first' }).waitFor(),
    ['Delete the text', 'Undo: bring the text back'],
    ['Undo: bring the text back', 'Delete the text'],
  ],
  stories: [
    ['Try it on an example', 'Your stories (10)'],
    ['Remove the example', 'Undo'],
    ['Undo', 'Your stories (10)'],
    (page) => page.getByRole('link', { name: 'Import, export' }).click(),
    (page) =>
      page
        .getByLabel('File')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Story\nLate') }),
    ['Do not import', ''],
  ],
  'mock-loop': [
    ['Show an example', 'Example: a whole loop, L6'],
    ['Remove the example', 'Start a mock interview'],
    ['Bring it back', 'Your loops'],
    [/^Delete|^Remove the example/, 'Bring it back'],
  ],
  plan: [
    ['Try it on an example', /^\s*Today, /],
    ['Clear', 'Undo'],
    ['Undo', /^\s*Today, /],
    (page) => page.clock.setFixedTime(new Date(2026, 11, 4, 8)),
    (page) => open(page, '/practice/plan/'),
    ['Plan again from today', /^\s*Today, /],
    (page) => open(page, '/practice/plan/?path=four-weeks'),
    [/^Follow “/, /^\s*Today, /],
  ],
  flashcards: [
    ['Try it on an example', /^Today: /],
    ['Remove the example', /^Today: /],
  ],
  'writing-desk': [
    ['Try it on an example', /^/],
    (page) => page.locator('.desk-remark').first().waitFor(),
    ['Delete the text', 'Undo: bring the text back'],
    // Once the empty text is judged.
    (page) => expect(page.getByRole('button', { name: 'Keep this version' })).toHaveCount(0),
    ['Undo: bring the text back', 'Delete the text'],
  ],
  'offer-calculator': [
    ['Try it on an example', 'Try it on an example'],
    ['Clear', 'Undo'],
  ],
  progress: [
    (page) =>
      page.evaluate(() => localStorage.setItem('loop-ready/ticks:loop-day/badge', '{"at":1,"value":true,"version":1}')),
    (page) => open(page, '/practice/progress/'),
    ['Erase: Ticks', 'Keep'],
    ['Erase', /Undo erasing: Ticks/],
    [/^Undo erasing/, /Undone/],
  ],
};

for (const { slug } of MANIFESTS)
  test(`a press keeps the focus in ${slug}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 30, 20));
    await open(page, `/practice/${slug}/`);
    const steps = STEPS[slug] ?? [];
    expect(steps, 'what to press on it').not.toEqual([]);
    for (const step of steps) {
      if (typeof step === 'function') {
        await step(page);
        continue;
      }
      const [button, name] = step;
      await page.getByRole('button', { name: button, exact: true }).first().press('Enter');
      const focused = page.locator('main :focus');
      await expect(focused, String(button)).toHaveCount(1);
      await expect(focused, String(button)).toHaveText(name);
    }
  });
