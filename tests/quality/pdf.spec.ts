/** PDF files as `npm run pdf` prints them, read back: numbers of sheets, links, bookmarks, tags, and the same bytes again. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { needPoppler, sheetCount, sheetsOf } from '../../scripts/pdf/poppler.ts';
import { printPdf } from '../../scripts/pdf/print.ts';
import { lastLines } from '../lib/pdf.ts';
import { expect, test } from '../lib/test.ts';

test.beforeAll(async () => {
  try {
    await needPoppler();
  } catch (error) {
    test.skip(!process.env['CI'], String(error));
    throw error;
  }
});

/** Words of a sheet in one line. */
const wordsOn = (file: string, sheet: number) =>
  execFileSync('pdftotext', ['-f', String(sheet), '-l', String(sheet), file, '-'], { encoding: 'utf8' }).replace(
    /\s+/g,
    ' ',
  );
const about = (file: string) =>
  execFileSync('pdfinfo', [file], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });

test('a part as a PDF file says on which sheet each chapter begins, and is the same when printed again', async ({
  browser,
  baseURL,
}, info) => {
  const run = {
    browser,
    served: `${baseURL}/`,
    published: 'https://example.org/book/',
    day: '2026-01-02',
    name: 'Loop Ready',
  };
  const file = info.outputPath('part.pdf');
  await printPdf(run, '/print/senior/', 'A4', file);

  // Each line of the contents ends with the sheet that has the title.
  const contents = wordsOn(file, 1);
  const lines = [...contents.matchAll(/(\d+\.\d+ \D.*?) (\d+)(?= \d+\.\d|\s*\d*\s*$| Independent)/g)];
  expect(lines.length).toBeGreaterThan(1);
  for (const [, title = '', sheet] of lines) expect(wordsOn(file, Number(sheet))).toContain(title);

  // Links inside lead to sheets, links outside to the published site.
  for (const id of ['senior_what-changes', 'senior_scope-and-influence'])
    expect(sheetsOf(file).get(id)).toBeGreaterThan(1);
  const pdf = readFileSync(file, 'latin1');
  const goals = [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, goal]) => goal);
  expect(goals.filter((goal) => goal?.startsWith('https://example.org/book/')).length).toBeGreaterThan(0);
  expect(goals.filter((goal) => goal?.startsWith(baseURL ?? ''))).toEqual([]);

  // Bookmarks with whole titles, tags, language, and the day of the edition in place of the clock's.
  const bookmarks = [...pdf.matchAll(/\/Title \(([^)]*)\)/g)].map(([, title]) => title);
  for (const [, title] of lines) expect(bookmarks).toContain(title);
  expect(pdf).toContain('/Lang (en)');
  expect(about(file)).toMatch(/^Title: +Senior and principal/m);
  expect(about(file)).toMatch(/^Creator: +Loop Ready$/m);
  expect(about(file)).toMatch(/^Tagged: +yes$/m);
  expect(about(file)).toMatch(/^CreationDate: +Fri Jan +2 00:00:00 2026/m);
  expect(execFileSync('pdffonts', [file], { encoding: 'utf8' })).toContain('Literata');

  const again = info.outputPath('again.pdf');
  await printPdf(run, '/print/senior/', 'A4', again);
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});

test('a checklist as a PDF file is one sheet with empty boxes', async ({ browser, baseURL }, info) => {
  const file = info.outputPath('list.pdf');
  const run = {
    browser,
    served: `${baseURL}/`,
    published: 'https://example.org/',
    day: '2026-01-02',
    name: 'Loop Ready',
  };
  await printPdf(run, '/checklists/loop-day/', 'Letter', file);
  expect(sheetCount(file)).toBe(1);
  expect(about(file)).toMatch(/^Page size: +612 x 792 pts \(letter\)$/m);
  expect(wordsOn(file, 1)).toContain('Loop Ready, last checked');
  expect(wordsOn(file, 1)).not.toMatch(/✓|Print blank|Copy link/);
});

test('on paper no heading and no follow-up is left at the foot of a sheet, apart from its text', async ({
  page,
}, info) => {
  // Of each, one that was: where notes are many, and where follow-ups are.
  const file = info.outputPath('page.pdf');
  const left: string[] = [];
  for (const address of [
    '/process/unusual-turns/',
    '/offer/how-amazon-pays/',
    '/offer/reading-the-letter/',
    '/questions/project-off-course/',
    '/questions/hash-table-complexity/',
  ]) {
    await page.goto(address);
    const heads = await page
      .locator('main :is(h2, h3, .follow-up > summary)')
      .evaluateAll((found) => found.map((head) => head.textContent.replace(/\s+/g, ' ').trim()));
    expect(heads.length, address).toBeGreaterThan(5);
    for (const format of ['A4', 'Letter'] as const) {
      await page.pdf({ path: file, format });
      const lines = lastLines(file);
      expect(lines.length, address).toBeGreaterThan(3);
      // A long one has its last words on its last line.
      const isHead = (line: string) => heads.some((head) => head === line || (line.length > 12 && head.endsWith(line)));
      left.push(...lines.filter(isHead).map((line) => `${address} ${format}: ${line}`));
    }
  }
  expect(left).toEqual([]);
});
