import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOfflineList } from '../../../src/browser/parts/offline/list.ts';
import { offlineFiles } from './files.ts';
import type { OfflineFile } from './files.ts';
import { aheadEntries, offlineList, offlineSummary } from './list.ts';
import { weigh } from './weights.ts';
import { workerCode } from './worker.ts';

/** Files of a small site: true for what is loaded ahead, false for what is saved on request, undefined for neither. */
const FILES: Readonly<Record<string, boolean | undefined>> = {
  '404.html': undefined,
  'favicon.svg': true,
  'feed.xml': undefined,
  'handbook.json': undefined,
  'index.html': true,
  'index.html.br': undefined,
  'index.md': undefined,
  '_astro/device.DbqeNLJh.js': true,
  '_astro/loop.DbqeNLJh.png': false,
  '_astro/literata.ICXvR0K2.woff2': true,
  'data/offline.json': undefined,
  'data/questions.6a950d11.json': true,
  'data/answers.259262c1.texts.json': false,
  'data/answers.259262c1.shorts.json': false,
  'downloads/handbook.pdf': undefined,
  'offline/not-saved/index.html': true,
  'pagefind/fragment/en_1.pf_fragment': false,
  'pagefind/pagefind.js': false,
  'practice/answer/index.html': true,
  'practice/quizzes/the-loop/index.html': false,
  'print/book/index.html': undefined,
  'print/index.html': false,
  'process/the-loop/index.html': false,
  'start/two-weeks/index.html': true,
  'topics/index.html': true,
};

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const file of Object.keys(FILES)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), `text of ${file} `.repeat(20));
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

const ABOUT = { edition: '2026-11-28', pages: 7 };
const weightsOf = (files: readonly OfflineFile[]) =>
  weigh(
    dist,
    files.map(({ file }) => file),
  );
const listOf = async (files = offlineFiles(dist)) => offlineList(files, await weightsOf(files), ABOUT);

describe('what a reader needs without a network', () => {
  it('is the site and its data, without copies for machines', () => {
    const found = Object.fromEntries(offlineFiles(dist).map(({ file, isAhead }) => [file, isAhead]));
    const expected = Object.entries(FILES).filter(([, isAhead]) => isAhead !== undefined);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  it('is listed with sizes, and with a hash where the name stays', async () => {
    const list = await listOf();
    expect(isOfflineList(list)).toBe(true);
    expect(list).toMatchObject(ABOUT);
    const rows = new Map(list.files.map(([path, ...row]) => [path, row]));
    expect(rows.get('')?.[2]).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(rows.get('data/questions.6a950d11.json')?.[2]).toBe('');
    expect(rows.get('process/the-loop/')?.[0]).toBe('text of process/the-loop/index.html '.length * 20);
    expect(rows.get('process/the-loop/')?.[1]).toBeLessThan(100);
  });

  it('has another name when a page changes, and the same for the same pages', async () => {
    const before = (await listOf()).id;
    expect((await listOf()).id).toBe(before);
    writeFileSync(join(dist, 'topics/index.html'), 'other words');
    expect((await listOf()).id).not.toBe(before);
  });
});

describe('the service worker', () => {
  it('asks under the base path, each file in the very form of its release', async () => {
    const files = offlineFiles(dist);
    const list = await listOf(files);
    const entries = aheadEntries(files, await weightsOf(files), '/x/');
    expect(entries).toHaveLength(Object.values(FILES).filter(Boolean).length);
    expect(entries.filter(({ url }) => !url.startsWith('/x/'))).toEqual([]);
    expect(entries).toContainEqual({ url: '/x/_astro/device.DbqeNLJh.js', revision: null });
    const home = entries.find(({ url }) => url === '/x/');
    expect(home?.integrity).toMatch(/^sha256-/);
    expect(home?.integrity).toContain(home?.revision);
    expect(offlineSummary(files, list)).toMatch(/^\d+ kB loaded ahead, \d+ kB to save all of it$/);
  });

  it('is one file with its list, the same for the same list', async () => {
    const code = await workerCode([{ url: '/x/', revision: 'abc' }]);
    expect(code).toContain('"/x/"');
    expect(code).not.toMatch(/\bimport\b|\bprocess\.env\b/);
    expect(await workerCode([{ url: '/x/', revision: 'abc' }])).toBe(code);
  });
});
