import { expect, test } from 'vitest';
import { GOOD, SURROUNDINGS } from '../../tests/lib/good-tree.ts';
import { assemble } from '../../src/book/assemble.ts';
import { parseContent } from '../../src/book/parse.ts';
import { sourceFile } from '../../src/book/read.ts';
import { jobsOf } from './jobs.ts';

const { content } = parseContent(Object.entries(GOOD).map(([file, text]) => sourceFile(file, text)));
const book = assemble(content, SURROUNDINGS.parts);

test('the book is printed once, its sections and each checklist on both sizes of paper, each into a file of its own', () => {
  const jobs = jobsOf(book);
  const files = jobs.map(({ file }) => file);
  expect(files).toEqual([...new Set(files)]);
  expect(files).toEqual(
    expect.arrayContaining([
      'loop-ready-book-a4.pdf',
      'loop-ready-process-a4.pdf',
      'loop-ready-checklist-day-letter.pdf',
    ]),
  );
  expect(files).not.toContain('loop-ready-book-letter.pdf');
  expect(jobs.find(({ of }) => of === 'checklists/day')?.address).toBe('/checklists/day/');
});

test('some of it can be asked for; a name that is not there is told with those that are', () => {
  expect(new Set(jobsOf(book, ['process']).map(({ of }) => of))).toEqual(new Set(['process']));
  expect(() => jobsOf(book, ['proces'])).toThrow(/called proces\. There are: .*\bprocess\b.*\bbook\b/);
});
