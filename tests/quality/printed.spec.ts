/** Pages of many pages, to print: accessible, never wider than the screen, and on paper all open. */

import { objections } from '../lib/axe.ts';
import { pdfPages, sheetTexts } from '../lib/pdf.ts';
import { expect, test } from '../lib/test.ts';

for (const address of ['/print/senior/', '/print/questions-writing/', '/print/checklists/', '/print/paths/']) {
  test(`${address} is accessible in light and in dark, from 320 px on`, async ({ page }) => {
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      if (colorScheme === 'light') await page.goto(address);
      expect(await objections(page), `${colorScheme}, ${width} px`).toEqual([]);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${address} on paper is open, light and free of controls`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(address);
    const seen = await page.evaluate(() => {
      const shown = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
      return {
        controls: [...document.querySelectorAll('button, input, .crumbs, search-box')].filter(shown).length,
        closed: [...document.querySelectorAll('main details > :not(summary), main .note, .printed-page > *')].filter(
          (element) => !shown(element),
        ).length,
        scheme: getComputedStyle(document.documentElement).colorScheme,
        wide: [...document.querySelectorAll('.printed-page *')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth + 1,
        ).length,
      };
    });
    expect(seen).toEqual({ controls: 0, closed: 0, scheme: 'light', wide: 0 });
  });
}

test('of a section it is said in sheets of paper how long it is, about right', async ({ page }) => {
  for (const title of ['The role', 'System design', 'Questions: Introductions']) {
    await page.goto('/print/');
    const line = page.getByRole('listitem').filter({ hasText: title }).first();
    await expect(line).toContainText(/\d+ (chapters|questions), about \d+ sheets/);
    const [, said] = /about (\d+) sheets/.exec(await line.innerText()) ?? [];
    await line.getByRole('link', { name: /^Only this part/ }).click();
    await page.waitForLoadState();
    const sheets = pdfPages(await page.pdf({ format: 'A4' }));
    expect(Math.abs(sheets - Number(said)) / sheets, `${title}: ${sheets} sheets, about ${said}`).toBeLessThan(0.2);
  }
});

test('in a choice the first page of each part stands below its title', async ({ page }, info) => {
  const file = info.outputPath('choice.pdf');
  for (const choice of ['path=three-days', 'part=writing&path=essay-due']) {
    await page.goto(`/print/book/?${choice}`);
    await expect(page.getByRole('status')).toContainText('Your choice');
    const titles = await page
      .locator('.printed-part:visible')
      .evaluateAll((found) => found.map((title) => title.textContent.replace(/\s+/g, ' ').trim()));
    expect(titles.length).toBeGreaterThan(3);
    for (const format of ['A4', 'Letter'] as const) {
      await page.pdf({ path: file, format });
      const sheets = sheetTexts(file);
      // Each part begins a sheet.
      expect(titles.filter((title) => !sheets.some((sheet) => sheet.startsWith(`${title} `)))).toEqual([]);
      expect(sheets.filter((sheet) => titles.includes(sheet))).toEqual([]);
    }
  }
});

test('a quiz in a chapter turns to its answers where they are printed, and is no dead line elsewhere', async ({
  page,
}, info) => {
  const file = info.outputPath('quiz.pdf');
  const printed = async (address: string) => {
    await page.goto(address);
    await page.locator('printed-choice[data-live]').waitFor();
    await page.pdf({ path: file, format: 'A4' });
    return sheetTexts(file);
  };
  const dead = /Choose your answers|Answers and explanations/;
  const alone = (await printed('/print/writing/')).join(' ');
  expect(alone).toContain('Answer in your head first.');
  expect(alone.match(dead)).toBeNull();
  const chosen = (await printed('/print/book/?part=writing')).join(' ');
  expect(chosen).toContain('Answer in your head first.');
  expect(chosen.match(dead)).toBeNull();
  await expect(page.getByRole('checkbox', { name: 'Answers of the quizzes' })).toHaveCount(0);

  const both = await printed('/print/book/?part=role&part=quizzes');
  const numbers = [...both.join(' ').matchAll(/Answers and explanations: ([\d.]+)\./g)].map(
    ([, number = '']) => number,
  );
  expect(numbers.length).toBeGreaterThan(3);
  const behind = both.slice(both.findIndex((sheet) => numbers[0] && sheet.includes(`: ${numbers[0]}.`))).join(' ');
  expect(numbers.filter((number) => !behind.includes(` ${number} `))).toEqual([]);
});

test('no sheet ends with the title of a quiz', async ({ page }, info) => {
  const file = info.outputPath('quizzes.pdf');
  await page.goto('/print/quizzes/');
  const leads = await page.locator('.printed-page .lede').allTextContents();
  expect(leads.length).toBeGreaterThan(60);
  await page.pdf({ path: file, format: 'A4' });
  const ends = leads.map((lead) => lead.replace(/\s+/g, ' ').trim().slice(-30));
  expect(sheetTexts(file).filter((sheet) => ends.some((end) => sheet.endsWith(end)))).toEqual([]);
});

test('the answers of quizzes are printed, or left out', async ({ page }) => {
  for (const [address, name] of [
    ['/print/quizzes/', 'Answers'],
    ['/print/book/?part=role&part=quizzes', 'Answers of the quizzes'],
  ] as const) {
    await page.goto(address);
    const box = page.getByRole('checkbox', { name, exact: true });
    await expect(box).toBeChecked();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quiz-answers:visible').first()).toContainText(/Right|Not this one/);
    await page.emulateMedia({ media: 'screen' });
    await box.uncheck();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quiz-answers:visible, .turn-to:visible')).toHaveCount(0);
    await expect(page.locator('.quiz legend:visible').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a printed part has no lists of questions near by, which stand in it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/print/questions-technical/');
  await expect(page.locator('.neighboring')).not.toHaveCount(0);
  await expect(page.locator('.neighboring > :visible')).toHaveCount(0);
});
