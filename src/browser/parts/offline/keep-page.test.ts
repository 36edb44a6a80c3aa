import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../../tests/lib/fake-caches.ts';
import { HTML, pageResponse } from '../../../../tests/lib/page-response.ts';
import { keepPage } from './keep-page.ts';
import { isWholePage } from './whole-page.ts';

let caches: FakeCaches;
beforeEach(() => vi.stubGlobal('caches', (caches = new FakeCaches())));
afterEach(() => vi.unstubAllGlobals());

it.each<[string, Response, boolean]>([
  ['as it was asked for', pageResponse(), true],
  ['that is missing', pageResponse(404), false],
  ['of an error', pageResponse(500), false],
  ['after a detour', pageResponse(200, HTML, { redirected: true }), false],
  ['of another origin', pageResponse(200, HTML, { type: 'opaque' }), false],
  ['that is no page', pageResponse(200, { 'Content-Type': 'application/json' }), false],
])('a page is kept %s: %#', (_, one, expected) => expect(isWholePage(one)).toBe(expected));

it.each<[string, number, string[]]>([
  ['/process/levels/?q=1#a', 200, ['/process/levels/']],
  ['/process/levels', 200, ['/process/levels/']],
  ['/no-such-page/', 404, []],
  ['/feed.xml', 200, []],
])('the open page is kept under its own address: %s with %i', async (at, status, kept) => {
  vi.stubGlobal('location', new URL(`https://example.org${at}`));
  const asked = vi.fn(() => Promise.resolve(pageResponse(status)));
  vi.stubGlobal('fetch', asked);
  await keepPage();
  expect(Object.values(caches.paths()).flat()).toEqual(kept);
  if (kept[0]) {
    expect(Object.keys(caches.paths())).toEqual(['loop-ready/seen']);
    expect(asked).toHaveBeenCalledExactlyOnceWith(kept[0], { cache: 'force-cache' });
  }
});
