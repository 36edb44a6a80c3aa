import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CHAPTER, GOOD, SURROUNDINGS } from '../../tests/lib/good-tree.ts';

let root = '';
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const titles = (book: { readonly pages: ReadonlyMap<string, { readonly title: string }> }) =>
  [...book.pages.values()].map(({ title }) => title);

beforeEach(() => {
  vi.resetModules();
  root = mkdtempSync(join(tmpdir(), 'book-'));
  for (const [file, text] of Object.entries(GOOD)) put(file, text);
  put('public/images/desk.png', '');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a build reads the content once, whatever happens to the files; while an author writes, changes are seen', async () => {
  const options = { parts: SURROUNDINGS.parts, tools: ['quizzes'], permalinks: false };
  const { getBook } = await import('./index.ts');
  const book = getBook(options, false, root);
  put(CHAPTER, (GOOD[CHAPTER] ?? '').replace('Five interviews', 'Six interviews, all of them long'));
  expect(getBook(options, false, root)).toBe(book);
  const fresh = getBook(options, true, root);
  expect(titles(fresh)).toContain('Six interviews, all of them long');
  expect(getBook(options, true, root)).toBe(fresh);
  put(CHAPTER, GOOD[CHAPTER] ?? '');
  expect(titles(getBook(options, true, root))).toContain('Five interviews');
});
