/** What works without a network, and what it costs. */

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../scripts/after-build/html.ts';
import { offlineFiles } from '../../scripts/after-build/offline/files.ts';
import { BESIDE, besideOf } from '../../src/book/answer-file.ts';
import { isOfflineList } from '../../src/browser/parts/offline/list.ts';
import {
  goesWithList,
  isNamedByContent,
  LIST_FILE,
  NOT_SAVED,
  WORKER_FILE,
} from '../../src/browser/parts/offline/names.ts';
import { addressesInCss } from './links.ts';
import { inlineCss, staticImports } from './weights.ts';
import { site } from './site.ts';
import type { SitePage } from './site.ts';

/** Bytes on the line that a phone may pay after its first visit; the page about it says “less than 1 MB”. */
const AHEAD_LIMIT = 1_000_000;

const built = site();
const list: unknown = JSON.parse(built.text(LIST_FILE));
const files = offlineFiles(built.folder);
const ahead = new Set(files.filter(({ isAhead }) => isAhead).map(({ file }) => file));

/** Path in the build of an address on a page. */
const fileOf = (address: string): string => new URL(address, built.origin).pathname.slice(built.base.length);

/** Whether an attribute names a file of the site that a page loads. */
const isOwnFile = (value: string): boolean =>
  ['_astro/', 'data/'].some((folder) => value.startsWith(built.base + folder)) && /\.\w+$/.test(value);

/** Files that a page needs so that all of it works: scripts with what they import now or later, styles, faces, data. */
function needs(page: SitePage): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const code = built.text(file);
    const later = [...code.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g)].map(([, from = '']) => from);
    for (const from of [...staticImports(code), ...later]) add(posix.join(posix.dirname(file), from));
    for (const [, named = ''] of code.matchAll(/["'`]([^"'`]*\/_astro\/[^"'`]+)["'`]/g)) add(fileOf(named));
  };
  for (const element of page.all) {
    for (const value of Object.values(element.properties))
      if (typeof value === 'string' && isOwnFile(value)) add(fileOf(value));
    const rel = attribute(element, 'rel') ?? '';
    if (/\b(stylesheet|icon)\b/.test(rel)) add(fileOf(attribute(element, 'href') ?? ''));
  }
  for (const address of addressesInCss(inlineCss(page))) add(fileOf(address));
  return found;
}

it('what goes with the answer list is named after it, which alone every page names', () => {
  const lists = [...built.files].filter((file) => /^data\/answers\.\w+\.json$/.test(file));
  expect(lists).toHaveLength(1);
  const beside = BESIDE.map((one) => besideOf(lists[0] ?? '', one));
  expect([...built.files].filter(goesWithList).sort()).toEqual(beside.toSorted());
  for (const page of built.pages.filter(({ all }) => all.some(({ tagName }) => tagName === 'search-box')))
    expect(
      beside.filter((file) => page.html.includes(file)),
      page.file,
    ).toEqual([]);
});

describe('what is loaded ahead', () => {
  it('is modest', () => {
    if (!isOfflineList(list)) throw new Error(`${LIST_FILE} is no list`);
    const sent = list.files.reduce(
      (sum, [, , bytes], index) => sum + (ahead.has(files[index]?.file ?? '') ? bytes : 0),
      0,
    );
    console.log(`Loaded ahead: ${ahead.size} files, ${sent.toLocaleString('en-US')} bytes with gzip.`);
    expect(sent).toBeLessThanOrEqual(AHEAD_LIMIT);
  });

  it('has the home page, the paths, every tool, and what is said of other pages', () => {
    const wanted = [...built.byAddress.keys()].filter((address) => /^\/((practice|start)\/[^/]+\/)?$/.test(address));
    expect(wanted.length).toBeGreaterThan(10);
    const pages = [...wanted, `/${NOT_SAVED}`, '/topics/', '/practice/', '/search/', '/offline/'];
    expect(pages.filter((address) => !ahead.has(`${address.slice(1)}index.html`))).toEqual([]);
  });

  it('has all that its pages need', () => {
    const pages = built.pages.filter(({ file }) => ahead.has(file));
    const missing = pages.flatMap((page) =>
      [...needs(page)].filter((file) => !ahead.has(file)).map((file) => `${page.file}: ${file}`),
    );
    expect(pages.flatMap((page) => [...needs(page)]).length).toBeGreaterThan(pages.length * 5);
    expect(missing).toEqual([]);
  });

  it('stands in the worker under the base path, named by content or with a hash', () => {
    const entries = [
      ...built.text(WORKER_FILE).matchAll(/\{url:"([^"]+)",revision:(null|"[^"]+",integrity:"sha256-[^"]+")\}/g),
    ];
    expect(entries.map(([, url = '']) => url).sort()).toEqual(
      files.flatMap(({ isAhead, path }) => (isAhead ? [built.base + path] : [])).sort(),
    );
    for (const [, url = '', revision] of entries) expect(revision === 'null', url).toBe(isNamedByContent(fileOf(url)));
  });
});

describe('the list of all files', () => {
  it('has every page that is read and what pages need, in its present size', () => {
    if (!isOfflineList(list)) throw new Error(`${LIST_FILE} is no list`);
    const rows = new Map(list.files.map(([path, bytes]) => [path, bytes]));
    const pages = built.pages.filter(({ file }) => file !== '404.html');
    expect(pages.filter(({ address }) => !rows.has(address.slice(1))).map(({ file }) => file)).toEqual([]);
    const needed = new Set(pages.flatMap((page) => [...needs(page)]));
    expect([...needed].filter((file) => !rows.has(file))).toEqual([]);
    for (const { file, path } of files)
      expect([path, rows.get(path)]).toEqual([path, readFileSync(join(built.folder, file)).length]);
    expect(list.pages).toBe(built.pages.filter(({ indexable }) => indexable).length);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(built.text('manifest.webmanifest')) as {
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  };

  it('begins under the base path and is named by every page', () => {
    expect([manifest.start_url, manifest.scope]).toEqual([built.base, built.base]);
    const without = built.pages.filter(
      ({ all }) => !all.some((element) => attribute(element, 'href') === `${built.base}manifest.webmanifest`),
    );
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('has icons of the sizes it says, plain and to be cut', () => {
    const kinds = manifest.icons.map(({ src, sizes, purpose }) => {
      // A PNG says its width and height in its first block (PNG, third edition, 11.2.1).
      const png = readFileSync(join(built.folder, fileOf(src)));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
      return `${purpose} ${sizes}`;
    });
    expect(kinds).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']);
  });
});
