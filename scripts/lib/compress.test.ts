import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compress } from './compress.ts';

let folder: string;
let dist: string;
const run = () => compress(dist, join(folder, 'cache'));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  dist = join(folder, 'dist');
  mkdirSync(dist);
  write('index.html', 'home');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, words: string): void => writeFileSync(join(dist, file), `${words} `.repeat(600));

it('writes text from 512 bytes in both ways, to be unpacked to what it was', async () => {
  writeFileSync(join(dist, 'short.txt'), 'short');
  write('picture.png', 'no text');
  expect(await run()).toBe('1 files, 1 of them new');
  const html = readFileSync(join(dist, 'index.html'));
  expect(brotliDecompressSync(readFileSync(join(dist, 'index.html.br')))).toEqual(html);
  expect(gunzipSync(readFileSync(join(dist, 'index.html.gz')))).toEqual(html);
  for (const file of ['short.txt', 'picture.png']) expect(existsSync(join(dist, `${file}.br`)), file).toBe(false);
});

it('compresses only what changed, and keeps one run', async () => {
  write('a.css', 'a');
  expect(await run()).toBe('2 files, 2 of them new');
  write('a.css', 'b');
  expect(await run()).toBe('2 files, 1 of them new');
  expect(String(brotliDecompressSync(readFileSync(join(dist, 'a.css.br'))))).toMatch(/^b b /);
  write('a.css', 'a');
  expect(await run()).toBe('2 files, 1 of them new');
});

it('writes nothing beside the files of another build', async () => {
  cpSync(dist, join(folder, 'next'), { recursive: true });
  const running = run();
  renameSync(dist, join(folder, 'before'));
  renameSync(join(folder, 'next'), dist);
  await expect(running).rejects.toThrow('Another build took the place');
  expect(existsSync(join(dist, 'index.html.br'))).toBe(false);
});

it('says so, too, where the new one is not there yet', async () => {
  const running = run();
  renameSync(dist, join(folder, 'before'));
  await expect(running).rejects.toThrow('Another build took the place');
});

it('says that there is nothing to compress', async () => {
  rmSync(join(dist, 'index.html'));
  await expect(run()).rejects.toThrow('Run "npm run build" first.');
});
