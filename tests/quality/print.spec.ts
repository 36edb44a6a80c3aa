/** Paper: nothing that only works on a screen, everything readable. Each kind of page on paper: page-kinds.spec.ts. */

import { readFileSync } from 'node:fs';
import { expect, test } from '../lib/test.ts';
import { allPages } from '../lib/pages.ts';
import { DISCLAIMER } from '../../src/site.config.ts';
import { lastLines, pdfPages, sheetTexts } from '../lib/pdf.ts';
import { openAnswerCheck } from '../lib/tools.ts';

const checklists = allPages().filter(({ kind }) => kind === 'checklist');

const FORMATS = ['A4', 'Letter'] as const;

test('the checklist prints on one sheet of A4 and of Letter, blank and ticked', async ({ page }) => {
  await page.goto('/checklists/loop-day/');
  for (const format of FORMATS) expect.soft(pdfPages(await page.pdf({ format })), `blank on ${format}`).toBe(1);
  for (const box of await page.locator('check-list input[type=checkbox]').all()) await box.check();
  for (const format of FORMATS) expect.soft(pdfPages(await page.pdf({ format })), `ticked on ${format}`).toBe(1);
});

test('a quiz prints with its answers, or without them and without what was chosen', async ({ page }, info) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto('/practice/quizzes/bar-raiser/');
  await page.locator('quiz-form fieldset').first().getByRole('radio').first().check();
  const file = info.outputPath('quiz.pdf');
  const sheets = async () => {
    await page.pdf({ path: file, format: 'A4' });
    return sheetTexts(file);
  };
  await page.getByRole('button', { name: 'Print without answers' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quiz-answers:visible')).toHaveCount(0);
  await expect(page.locator('legend:visible').last()).toBeVisible();
  const chosen = page.locator('quiz-form input:checked');
  await expect(chosen).toHaveCSS('appearance', 'none');
  await page.emulateMedia({ media: null });
  const blank = await sheets();
  expect(blank[0]).toContain('1. ');
  expect(blank.join(' ')).not.toMatch(/Not this one|Print with/);
  // Each question stands with its last choice.
  for (const question of await page.locator('quiz-form fieldset').all()) {
    const [words = '', ...choices] = (
      await question.locator('legend, .quiz-choice').evaluateAll((all) => all.map((one) => one.textContent))
    ).map((one) => one.replace(/\s+/g, ' ').trim());
    expect(blank.find((sheet) => sheet.includes(words))).toContain(choices.at(-1));
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Print with answers' }).click();
  expect((await sheets()).join(' ')).toContain('Not this one');
});

test('a label stands with what it is for, and the title of a list is not parted', async ({ page }, info) => {
  const file = info.outputPath('page.pdf');
  // Each was, on A4.
  for (const address of ['/process/the-loop/', '/process/phone-screen/', '/prepare/questions-to-ask/']) {
    await page.goto(address);
    await page.pdf({ path: file, format: 'A4' });
    expect(lastLines(file), address).not.toContain('Best reading');
    const sheets = sheetTexts(file);
    for (const title of await page.locator('.checklist-title').allTextContents())
      expect(sheets.join('\n'), address).toContain(title.replace(/\s+/g, ' ').trim());
  }
});

test('no sheet is opened for the footer alone', async ({ page }, info) => {
  const file = info.outputPath('page.pdf');
  const alone: string[] = [];
  // Each was one, on A4 or on Letter.
  for (const address of [
    '/questions/?category=technical&level=L6',
    '/',
    '/offer/getting-help/',
    '/offer/scripts/',
    '/practice/mock-loop/',
    '/practice/quizzes/choosing-a-story/',
    '/practice/quizzes/delivery/',
    '/questions/run-a-program-end-to-end/',
  ]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    for (const format of FORMATS) {
      await page.pdf({ path: file, format });
      const sheets = sheetTexts(file);
      expect(sheets[0], address).toContain(DISCLAIMER);
      alone.push(...sheets.filter((sheet) => sheet === DISCLAIMER || sheet === '').map(() => `${address} ${format}`));
    }
  }
  expect(alone).toEqual([]);
});

test('each checklist prints on one sheet of A4 and of Letter', async ({ page }) => {
  const sheets: string[] = [];
  for (const { address } of checklists) {
    await page.goto(address);
    for (const format of FORMATS) sheets.push(`${address} ${format} ${pdfPages(await page.pdf({ format }))}`);
  }
  expect(sheets).toEqual(checklists.flatMap(({ address }) => FORMATS.map((format) => `${address} ${format} 1`)));
});

test('a checklist on paper says where it is from, keeps each heading with its items, and has lines where it asks for words', async ({
  page,
}) => {
  // A4 between the margins of the sheet.
  await page.setViewportSize({ width: 680, height: 990 });
  await page.emulateMedia({ media: 'print' });
  for (const { address } of checklists) {
    await page.goto(address);
    const parted = await page
      .locator('.checklist-group')
      .evaluateAll((groups) =>
        groups
          .filter((group) => group.getClientRects().length > 1)
          .map((group) => group.id || group.textContent.trim().slice(0, 40)),
      );
    expect(parted, address).toEqual([]);
    await expect(page.locator('.sheet-source')).toContainText(address);
    // 25 mm, which a phone reads from a hand's distance; an inch has 96 pixels.
    const code = await page.locator('.sheet-source svg').boundingBox();
    expect([code?.width, code?.height].map((side) => Math.round(((side ?? 0) / 96) * 25.4))).toEqual([25, 25]);
    await expect(page.locator('.sheet-source')).toContainText(/last checked \w+ \d+, \d{4}/);
  }
  await page.goto('/checklists/questions-to-ask/');
  const lines = page.locator('.checklist-line');
  // As many as the list asks for.
  const list = readFileSync('content/checklists/questions-to-ask.yaml', 'utf8');
  const asked = [...list.matchAll(/^ {4}lines: (\d)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(asked).toBeGreaterThan(0);
  await expect(lines).toHaveCount(asked);
  await expect(lines.first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(lines.first()).toBeHidden();
  await expect(page.locator('.sheet-source')).toBeHidden();
});

test('the offer comparison prints what was entered and what came out; untouched, its blank table', async ({ page }) => {
  await page.goto('/practice/offer-calculator/');
  const tool = page.locator('offer-calculator');
  await tool.getByRole('button', { name: 'Try it on an example' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const blank = page.getByRole('table', { name: 'To be filled in by hand' });
  await expect(blank).toBeVisible();
  await expect(tool.locator('.offers-form')).toBeHidden();
  await expect(tool.locator('.offers-lead')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await tool.getByRole('button', { name: 'Try it on an example' }).click();
  await tool.locator('.offers-years').nth(1).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.getByRole('table', { name: 'Offers as entered' })).toContainText('970');
  await expect(tool.getByRole('table', { name: 'Vests of Anouk’s letter' })).toBeVisible();
  await expect(tool.locator('.offers-lead')).toContainText('pays $26,000 more over four years');
  await expect(tool.locator('.offers-lead')).toBeVisible();
  await expect(tool.locator('svg.offers-drawing').first()).toBeVisible();
  // The answer comes first, and what says nothing does not come at all.
  const tops = await tool
    .locator('.offers-lead, .offers-drawing, .offers-table')
    .evaluateAll((parts) =>
      parts.filter((part) => part.checkVisibility()).map((part) => [part.className, part.getBoundingClientRect().top]),
    );
  expect(tops.toSorted((a, b) => Number(a[1]) - Number(b[1]))[0]?.[0]).toBe('offers-lead');
  await expect(tool.getByRole('table', { name: 'Offers as entered' })).not.toContainText(/Relocation|Bonus|schedule/);
  await expect(tool.locator('.offers-form')).toBeHidden();
  await expect(blank).toBeHidden();
});

test('an answer on paper: the question, the verdict, and no control; without one the form for the pen, on one sheet', async ({
  page,
}) => {
  const { tool, field } = await openAnswerCheck(page);
  const byHand = page.getByRole('heading', { name: 'The same by hand' });
  const trust = page.getByRole('heading', { name: 'How far to trust it' });
  await page.emulateMedia({ media: 'print' });
  await expect(byHand).toBeVisible();
  await expect(trust).toBeHidden();
  await expect(tool.getByText('Nothing to check yet.')).toBeHidden();
  expect(pdfPages(await page.pdf({ format: 'Letter' }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await field.fill('I called the finance lead and took ownership. In the end 10,104 of 11,400 refunds arrived.');
  await expect(tool.locator('.verdict-level')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.locator('.answer-asked .answer-question')).toBeVisible();
  await expect(tool.locator('.verdict-level')).toBeVisible();
  for (const name of ['.answer-links', '.answer-speak', '.coach-tools', '.answer-versions', '.answer-score'])
    await expect(tool.locator(name).first()).toBeHidden();
  await expect(byHand).toBeHidden();
  await expect(trust).toBeVisible();
});

test('on paper no tool shows a field; the mock loop that has not begun gives its sheet for the pen', async ({
  page,
}) => {
  const fields = page.locator('main :is(input, select, textarea)').filter({ visible: true });
  const shown = async () => {
    await page.emulateMedia({ media: 'print' });
    const count = await fields.count();
    await page.emulateMedia({ media: 'screen' });
    return count;
  };
  await page.goto('/practice/stories/');
  await page.getByRole('button', { name: 'Try it on an example' }).click();
  for (const name of ['Questions', 'Loop plan', 'Import, export']) {
    await page.locator('.stories-bar').getByRole('link', { name }).click();
    expect(await shown(), name).toBe(0);
  }
  await page.goto('/practice/mock-loop/');
  await page.getByRole('button', { name: 'Choose my questions' }).waitFor();
  expect(await shown(), 'mock loop').toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mock-sheet')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^A kit for a partner/ })).toBeHidden();
});

test('what says nothing is not printed: a price of stock in money, a remark about vests that are left out', async ({
  page,
}) => {
  await page.goto(
    '/practice/offer-calculator/#offers=1&a.base=1k&a.stock=5k&a.unit=value&a.vesting=monthly&a.schedule=12%3A%20100&b.base=1k',
  );
  await page.locator('.offers-years').nth(1).waitFor();
  await page.emulateMedia({ media: 'print' });
  const entered = page.getByRole('table', { name: 'Offers as entered' });
  await expect(entered).toContainText('Monthly over 4 years');
  await expect(entered).not.toContainText(/price|schedule|percent of each/i);
  await expect(page.getByText('On the day of the month of the start')).toBeHidden();
});

/** The fragment of a link to two offers of which everything is filled in, with names as long as they may be. */
const FULL = ['a', 'b']
  .flatMap((slot) =>
    [
      `name=A company whose name is as long as sixty letters allow it ${slot}`,
      'base=1,170,000',
      'sign1=110k',
      'sign2=90k',
      `stock=${slot === 'a' ? 970 : 1010}`,
      'price=200',
      'bonus=15',
      'start=2027-03-01',
      'paid1=monthly',
      'paid2=once',
      'signBack=complete',
      'signMonths=24',
      'move=30k',
      'moveBack=begun',
      'moveMonths=24',
    ].map((pair) => `${slot}.${pair.replace(/=(.*)/, (_, text: string) => `=${encodeURIComponent(text)}`)}`),
  )
  .concat('all.move=counted', 'all.leaving=2028-03-01')
  .join('&');

test('the blank form of the offers prints on two sheets of A4 and of Letter', async ({ page }) => {
  await page.goto('/practice/offer-calculator/');
  await page.getByRole('button', { name: 'Try it on an example' }).waitFor();
  for (const format of FORMATS) expect.soft(pdfPages(await page.pdf({ format })), format).toBe(2);
});

for (const [name, vesting] of [
  ['with everything filled in', ''],
  ['with 96 vests', '&a.vesting=monthly&b.vesting=monthly'],
] as const) {
  test(`two offers ${name} print on two sheets of A4 and of Letter`, async ({ page }) => {
    await page.goto(`/practice/offer-calculator/#offers=1&${FULL}${vesting}`);
    await page.locator('.offers-years').nth(1).waitFor();
    for (const format of FORMATS) expect.soft(pdfPages(await page.pdf({ format })), format).toBeLessThanOrEqual(2);
    const cut = await page.locator('.offers-results').evaluate((results) => {
      const { right } = results.getBoundingClientRect();
      return [...results.querySelectorAll('td')].filter((cell) => cell.getBoundingClientRect().right > right + 1)
        .length;
    });
    expect(cut).toBe(0);
  });
}

test('on paper no link asks to be pressed, nothing shows that it folds, and a question shows the mark it has', async ({
  page,
}) => {
  const mark = page.locator('question-mark');
  for (const [address, action] of [
    ['/offer/', 'Print this part'],
    ['/questions/for/are-right-a-lot/', 'Filter them by level'],
    ['/questions/by/behavioral/', 'Filter them by level and principle'],
    ['/behavioral/common-mistakes/', 'Choose your answers'],
    ['/questions/a-mistake-you-made/', 'Check an answer of your own to this question'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: action, exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(action, { exact: true }), address).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
  await mark.getByRole('radio', { name: 'not tried' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(mark).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await mark.getByRole('radio', { name: 'solid' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(mark.locator('legend, label').filter({ visible: true })).toHaveText(['How did it go?', 'solid']);
  await expect(mark.locator('input:visible')).toHaveCount(0);

  await page.goto('/getting-the-call/routes-in/');
  const folds = page.locator('.flow-words summary');
  await expect(folds).toBeVisible();
  expect(await folds.evaluate((summary) => getComputedStyle(summary).listStyleType)).toBe('none');
});

test('a quiz on paper has every question with its answers, whichever is on the screen', async ({ page }) => {
  await page.goto('/practice/quizzes/bar-raiser/');
  await page.locator('quiz-form .quiz-progress p').filter({ hasText: 'Question 1 of' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  const questions = page.locator('quiz-form fieldset');
  await expect(page.locator('quiz-form fieldset:visible')).toHaveCount(await questions.count());
  for (const why of await page.locator('quiz-form [data-right]').all()) await expect(why).toBeVisible();
});

test('an essay from the desk of a chapter: its words alone, and afterwards the chapter prints as before', async ({
  page,
}) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto('/writing/before-you-submit/');
  const desk = page.locator('writing-desk');
  await desk.scrollIntoViewIfNeeded();
  await desk.getByRole('textbox', { name: 'Your essay' }).fill('On March 8 I cut the plan significantly.');
  await desk.getByRole('button', { name: 'Print the essay' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(desk.locator('.desk-paper')).toHaveText('On March 8 I cut the plan significantly.');
  await expect(desk.locator('.desk-paper')).toBeVisible();
  await expect(desk.locator('.desk-bands')).toBeHidden();
  expect(await desk.locator('.desk').evaluate((frame) => getComputedStyle(frame).borderTopWidth)).toBe('0px');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
