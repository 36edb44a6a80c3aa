import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GOOD, SURROUNDINGS, parse } from '../../tests/lib/good-tree.ts';
import { assemble } from './assemble.ts';
import { HANDED_OVER, fileOf, handOver, handedOver } from './handed-over.ts';
import { getBook } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'handed-over-'));
beforeEach(() => void mkdirSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('gives the rendering process the very book that was checked, without its files', () => {
  const book = assemble(parse(GOOD).content, SURROUNDINGS.parts);
  const path = join(folder, 'cache', 'made');
  handOver(book, 'book', path);
  expect(handedOver('book', {})).toBeUndefined();
  expect(handedOver('book', { [HANDED_OVER]: path })).toEqual(book);

  const slices = new Map([['questions', '[]']]);
  handOver(slices, 'slices', path);
  expect(handedOver('slices', { [HANDED_OVER]: path })).toEqual(slices);

  vi.stubEnv(HANDED_OVER, path);
  const options = { parts: SURROUNDINGS.parts };
  const given = getBook(options, false, '/nowhere');
  expect(given).toEqual(book);
  // Components compare pages by identity.
  expect(given.pages.get('/process/the-loop/')).toBe(given.parts[0]?.chapters[0]);
});

it('waits for a book that is still checked, and says when none comes', () => {
  const path = join(folder, 'made');
  const [early, file] = [join(folder, 'early'), fileOf(path, 'book')];
  const book = assemble(parse(GOOD).content, SURROUNDINGS.parts);
  handOver(book, 'book', path);
  renameSync(file, early);
  const environment = { [HANDED_OVER]: path };
  expect(() => handedOver('book', environment, 50)).toThrow('which nobody has written');
  // Another program: this one does nothing while it waits.
  spawn(process.execPath, [
    '-e',
    `setTimeout(() => fs.renameSync(${JSON.stringify(early)}, ${JSON.stringify(file)}), 100)`,
  ]);
  expect(handedOver('book', environment)).toEqual(book);
});
