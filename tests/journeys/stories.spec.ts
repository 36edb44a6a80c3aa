/** The story bank: written, judged, found again, laid against the principles, planned, taken along; never lost. */

import type { Locator, Page } from '@playwright/test';
import { backHere, chosenFile, openMyData, savedFile } from '../lib/tools.ts';
import { expect, test } from '../lib/test.ts';

const TOOL = '/practice/stories/';

async function open(page: Page, address = TOOL): Promise<Locator> {
  await page.goto(address);
  const tool = page.locator('story-bank');
  await tool.getByRole('navigation').waitFor();
  return tool;
}

/** Opens a screen, and waits until it is there: paper would show the one before. */
async function go(tool: Locator, name: string): Promise<void> {
  const link = tool.getByRole('navigation').getByRole('link', { name });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}
const said = (tool: Locator) => tool.locator('.stories-said [role=status]');
const heading = (tool: Locator) => tool.getByRole('heading', { level: 2 }).first();

/** The bank with the ten stories of the example. */
async function withExample(page: Page): Promise<Locator> {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await expect(heading(tool)).toHaveText('Your stories (10)');
  return tool;
}

/** Writes a story and goes back to the list. */
async function write(tool: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  await tool.getByRole('button', { name: 'Write a story' }).click();
  for (const [label, text] of Object.entries(texts)) await tool.getByLabel(label, { exact: true }).fill(text);
  await tool.getByRole('link', { name: 'All stories' }).click();
}

test('the example shows a verdict, gaps, what carries too much and a plan, and goes with one press @engine', async ({
  page,
}) => {
  const tool = await withExample(page);
  await tool.getByRole('link', { name: 'Flaky', exact: true }).click();
  await expect(tool.locator('.verdict-level')).toHaveText('Ready to say aloud');

  await go(tool, 'Matrix');
  const finding = (label: string) => tool.locator('.stories-findings > div', { hasText: label });
  await expect(finding('No strong story')).toContainText('Earth’s Best Employer');
  await expect(finding('Stands for more than 3')).toContainText('Certificates (9)');
  await expect(finding('Without a number')).toContainText('Cutover');
  await expect(tool.locator('.stories-rows tr', { hasText: 'Think Big' })).toContainText('Labels');

  await go(tool, 'Questions');
  await tool.getByLabel('You are asked').selectOption('a-mistake-you-made');
  await expect(tool.locator('.stories-list li').first()).toContainText('Strong for');

  await go(tool, 'Loop plan');
  const told = tool.locator('.stories-rows td a');
  await expect(told).toHaveCount(10);
  expect(new Set(await told.allTextContents()).size).toBe(10);

  await go(tool, 'Stories');
  await tool.getByRole('button', { name: 'Remove the example' }).click();
  await expect(heading(tool)).toHaveText('Your stories');
  await tool.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(tool)).toHaveText('Your stories (10)');
  await expect(await openMyData(page)).toContainText('10 stories');
});

test('a story is kept while it is typed, is judged beside the text, and a reload brings it back', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Write a story' }).click();
  await expect(tool.getByLabel('Title', { exact: true })).toBeFocused();
  await page.keyboard.type('Cut');
  await tool.getByLabel('Action', { exact: true }).fill('We improved <b>everything</b> a lot.');
  await expect(tool.locator('.verdict-level')).toHaveText('Not yet an answer');
  await expect(tool.locator('.verdict-first')).toContainText('Too short');
  await tool.locator('summary', { hasText: 'Choose principles' }).click();
  await tool.getByLabel('Dive Deep', { exact: true }).selectOption('Strong');
  await tool.getByLabel('Title', { exact: true }).fill('Cutover');
  await page.reload();
  await expect(heading(tool)).toHaveText('Cutover');
  await expect(tool.getByLabel('Action', { exact: true })).toHaveValue('We improved <b>everything</b> a lot.');
  await expect(tool.locator('.stories-principles')).toContainText('Strong for Dive Deep');
  await tool.getByRole('link', { name: 'All stories' }).click();
  await tool.getByLabel('Search').fill('dive EVERYTHING');
  await expect(tool.locator('.stories-list li')).toHaveCount(1);
  await tool.getByLabel('Search').fill('nothing');
  await expect(tool.locator('.stories-list li')).toHaveCount(0);
});

/** Puts the text there in one go: `fill` marks the old text first, and the other tab's would come between. */
const typeAtOnce = (tool: Locator, text: string) =>
  tool.getByLabel('Result', { exact: true }).evaluate((field, value) => {
    (field as HTMLTextAreaElement).value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

test('two tabs keep what each wrote; what one wrote over can be brought back @engine', async ({ page, context }) => {
  const one = await open(page);
  await write(one, { Title: 'Flaky', Result: 'Fell to 9' });
  await one.getByRole('link', { name: 'Flaky' }).click();
  const second = await context.newPage();
  const two = await open(second, TOOL + new URL(page.url()).hash);
  await expect(heading(two)).toHaveText('Flaky');
  await one.getByLabel('Scope', { exact: true }).fill('40 teams');
  await expect(two.getByLabel('Scope', { exact: true })).toHaveValue('40 teams');
  // Both change the same field before either hears of the other.
  await typeAtOnce(one, 'Fell from 41');
  await typeAtOnce(two, 'Fell from 41 to 9');
  await expect(one.getByLabel('Result', { exact: true })).toHaveValue('Fell from 41 to 9');
  await one.locator('summary', { hasText: 'Earlier values' }).click();
  await one
    .getByRole('button', { name: /^Bring back: Result/ })
    .first()
    .click();
  await expect(said(one)).toContainText('Brought back: Result.');
  await expect(two.getByLabel('Result', { exact: true })).toHaveValue(/^Fell (from 41|to 9)$/);
});

test('erasing is taken back; archived and copied stories are where they should be', async ({ page }) => {
  const tool = await open(page);
  await write(tool, { Title: 'Chat' });
  await tool.getByRole('link', { name: 'Chat' }).click();
  await tool.getByRole('button', { name: 'Erase' }).click();
  await expect(tool.locator('.stories-list li')).toHaveCount(0);
  await tool.getByRole('button', { name: 'Undo' }).click();
  await tool.getByRole('link', { name: 'Chat' }).click();
  await tool.getByRole('button', { name: 'Duplicate' }).click();
  await expect(heading(tool)).toHaveText('Chat (copy)');
  await tool.getByRole('button', { name: 'Archive' }).click();
  await tool.getByRole('link', { name: 'All stories' }).click();
  await expect(tool.locator('.stories-list li')).toHaveText(/^\s*Chat/);
  await tool.getByLabel('With 1 archived story').check();
  await expect(tool.locator('.stories-list li')).toHaveCount(2);
});

test('a spreadsheet comes in after a look at it, and goes out again safe and whole @engine', async ({ page }) => {
  const tool = await open(page);
  await go(tool, 'Import, export');
  const csv =
    'Story;Context;Impact;Mood;LP\n"=Late; launch";"<i>It</i> was late";"41 to 9";glad;"Ownership, Frugalty, LP2 Dive Deep"\n';
  await tool.getByLabel('File').setInputFiles(chosenFile(csv, 'bank.csv'));
  await expect(tool.locator('.stories-preview')).toContainText('<i>It</i> was late');
  await expect(tool.locator('.stories-remark')).toHaveText(
    '2 entries in “LP” were not known, so they are in the notes: Frugalty; LP2.',
  );
  await tool.getByLabel('Mood').selectOption('Leave it out');
  await expect(tool.locator('.stories-preview')).not.toContainText('glad');
  await tool.getByRole('button', { name: 'Import 1 story' }).click();
  await expect(tool.locator('.stories-list li')).toContainText('=Late; launch');
  await go(tool, 'Import, export');
  const saved = await savedFile(page, () => tool.getByRole('button', { name: 'CSV for a spreadsheet' }).click());
  expect(saved.name).toMatch(/^stories-\d{4}-\d\d-\d\d\.csv$/);
  expect(saved.text).toContain("'=Late; launch");
  await expect(said(tool)).toContainText(/all in one column.*choose the comma between columns/);
  await tool.getByLabel('File').setInputFiles(chosenFile(saved.text, saved.name));
  await tool.getByRole('button', { name: 'Import 1 story' }).click();
  await expect(tool.getByRole('link', { name: '=Late; launch' })).toHaveCount(2);
  await tool.getByRole('button', { name: 'Undo' }).click();
  await expect(tool.locator('.stories-list li')).toHaveCount(1);
  await go(tool, 'Import, export');
  // As Excel saves it in Russia.
  const russian = Buffer.from([...Buffer.from('My bank\nTitle,When\n'), 0xcd, 0xe0, ...Buffer.from(',2024,late')]);
  await tool.getByLabel('File').setInputFiles({ ...chosenFile('', 'ru.csv'), buffer: russian });
  await expect(tool.locator('.stories-remark')).toHaveText([/Western.*“CSV UTF-8”/, /“My bank”/]);
  await expect(tool.locator('.stories-preview')).toContainText('late');
  await tool.getByLabel('File').setInputFiles(chosenFile(`Title\n${'x'.repeat(10_000_000)}`, 'big.csv'));
  await expect(said(tool)).toContainText('At most 5 MB');
});

test('removing the example keeps a story of it that was rewritten, and loading it again leaves that story', async ({
  page,
}) => {
  const tool = await withExample(page);
  await tool.getByRole('link', { name: 'Chat', exact: true }).click();
  await tool.getByLabel('Title', { exact: true }).fill('Our own chat');
  await go(tool, 'Stories');
  await tool.getByRole('button', { name: 'Remove the example' }).click();
  await expect(said(tool)).toHaveText('The example is removed. 1 story that you changed is yours and stays.');
  await expect(tool.locator('.stories-row a')).toHaveText(['Our own chat']);
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await expect(said(tool)).toContainText('9 stories of Anita');
  await expect(heading(tool)).toHaveText('Your stories (10)');
  await expect(tool.getByRole('link', { name: 'Our own chat' })).toBeVisible();
});

test('a kept answer becomes a story', async ({ page }) => {
  await page.goto('/practice/answer/?question=a-mistake-you-made');
  const answer = page.getByRole('textbox', { name: /Your answer/ });
  await answer.fill('In May I skipped the rehearsal. 41 orders were lost. Since then I rehearse each move.');
  await answer.blur();
  const tool = await open(page, `${TOOL}#stories-files`);
  await tool.getByRole('button', { name: /^Make it a story/ }).click();
  await expect(tool.getByLabel('Title', { exact: true })).toHaveValue(/mistake/);
  await expect(tool.getByLabel('Situation', { exact: true })).toHaveValue(/In May I skipped the rehearsal\./);
});

test('without room the words stay on the page, and the reader is told', async ({ page }) => {
  const tool = await open(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { realPut: put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await tool.getByRole('button', { name: 'Write a story' }).click();
  await tool.getByLabel('Title', { exact: true }).fill('Refunds');
  await expect(said(tool)).toContainText('no room');
  await expect(heading(tool)).toHaveText('Refunds');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = (window as unknown as { realPut: IDBObjectStore['put'] }).realPut;
  });
  await tool.getByLabel('Scope', { exact: true }).fill('3,100 refunds');
  await expect(said(tool)).not.toContainText('no room');
  await page.reload();
  await expect(tool.getByLabel('Scope', { exact: true })).toHaveValue('3,100 refunds');
  await expect(tool.getByLabel('Title', { exact: true })).toHaveValue('Refunds');
});

test('everything works by keyboard, and each screen takes the focus to its heading @engine', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Try it on an example' }).focus();
  await page.keyboard.press('Enter');
  await tool.getByRole('navigation').getByRole('link', { name: 'Matrix' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(tool)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tool.locator('.stories-findings a').first()).toBeFocused();
  await backHere(page);
  await expect(heading(tool)).toHaveText('Your stories (10)');
});

test('paper: the matrix of 20 stories on one sheet across, the day on one, each card on its own', async ({ page }) => {
  test.skip(page.context().browser()?.browserType().name() !== 'chromium', 'only Chromium prints to a file');
  const { pdfPages } = await import('../lib/pdf.ts');
  const tool = await withExample(page);
  const rows = Array.from(
    { length: 10 },
    (_, n) => `Story number ${n} of the second half,Dive Deep,41,9,false failures a week`,
  );
  await go(tool, 'Import, export');
  const csv = ['Title,Strong for,Number 1 before,Number 1 after,Number 1', ...rows].join('\n');
  await tool.getByLabel('File').setInputFiles(chosenFile(csv, 'more.csv'));
  await tool.getByRole('button', { name: 'Import 10 stories' }).click();
  await expect(said(tool)).toContainText('10 stories');
  for (const format of ['A4', 'Letter'] as const) {
    await go(tool, 'Matrix');
    expect(pdfPages(await page.pdf({ format, preferCSSPageSize: true }))).toBe(1);
    await go(tool, 'Print');
    await tool.getByLabel('One sheet for the day').check();
    expect(pdfPages(await page.pdf({ format, preferCSSPageSize: true }))).toBe(1);
    await tool.getByLabel('Cards, one story each').check();
    expect(pdfPages(await page.pdf({ format, preferCSSPageSize: true }))).toBe(20);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  // Firefox’s driver leaves scripts on.
  test.beforeEach(({ context }) => context.route(/\.js$/, (route) => route.abort()));
  test('the page says what the bank does, and has a card and a matrix for the pen', async ({ page }) => {
    await page.goto(TOOL);
    await expect(page.locator('.stories-off')).toBeVisible();
    await expect(page.getByRole('table', { name: 'A card to be filled in by hand' }).getByRole('row')).toHaveCount(12);
    await expect(page.getByRole('table', { name: /^Ten stories against/ }).getByRole('row')).toHaveCount(17);
  });
});
