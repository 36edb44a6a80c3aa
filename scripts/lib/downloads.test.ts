import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentDownloads, freshDownloads, listDownloads } from './downloads.ts';
import { inputsHash, printedHash } from './inputs.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'downloads-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A file of five bytes in downloads/, listed as printed from the book of a hash. */
function print(from: string): void {
  writeFileSync(join(freshDownloads(root), 'a.pdf'), '12345');
  listDownloads(root, from, [{ of: 'book', file: 'a.pdf', format: 'A4', pages: 1, bytes: 5 }]);
}

test('files of this book are current, those of another one are old', () => {
  expect(currentDownloads(root, 'h')).toEqual({ files: [], isOld: false });
  print('h');
  expect(currentDownloads(root, 'h')).toMatchObject({ files: [{ file: 'a.pdf' }], isOld: false });
  expect(currentDownloads(root, 'other')).toEqual({ files: [], isOld: true });
});

test('a file that is gone or cut short is left out, and so is everything without a list that can be read', () => {
  print('h');
  writeFileSync(join(root, 'downloads/a.pdf'), '123');
  expect(currentDownloads(root, 'h')).toEqual({ files: [], isOld: true });
  print('h');
  writeFileSync(join(root, 'downloads/made.json'), '{"from": "h", "fi');
  expect(currentDownloads(root, 'h')).toEqual({ files: [], isOld: true });
});

test('a new run begins with an empty folder', () => {
  print('h');
  freshDownloads(root);
  expect(readdirSync(join(root, 'downloads'))).toEqual([]);
});

test('a build depends on the files that it links, and on no others', () => {
  const before = inputsHash(root, {});
  print('other');
  expect(inputsHash(root, {})).toBe(before);
  print(printedHash(root, {}));
  expect(inputsHash(root, {})).not.toBe(before);
});
