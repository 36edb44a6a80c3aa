import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { discardStage, publishStage, STAGE } from './staging.ts';

let root: string;
const put = (folder: string, words: string) => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'index.html'), words);
};
const served = () => readFileSync(join(root, 'dist', 'index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('a finished build takes the place of the site before, and nothing else is left', () => {
  put('dist', 'old');
  put(STAGE, 'new');
  publishStage(root);
  expect(served()).toBe('new');
  expect(existsSync(join(root, STAGE))).toBe(false);
  expect(existsSync(join(root, 'dist.before'))).toBe(false);
});

it('the first build needs no site before it', () => {
  put(STAGE, 'new');
  publishStage(root);
  expect(served()).toBe('new');
});

it('a build without a home page takes no place', () => {
  put('dist', 'old');
  mkdirSync(join(root, STAGE));
  expect(() => publishStage(root)).toThrow('dist.next/ holds no site.');
  expect(served()).toBe('old');
});

it('a site that was taken away for one that never came is put back', () => {
  put('dist.before', 'old');
  discardStage(root);
  expect(served()).toBe('old');
});

it('an unfinished build goes, the site stays', () => {
  put('dist', 'old');
  put(STAGE, 'half');
  discardStage(root);
  expect(existsSync(join(root, STAGE))).toBe(false);
  expect(served()).toBe('old');
});
