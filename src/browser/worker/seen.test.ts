import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../tests/lib/fake-caches.ts';
import { pageResponse as response } from '../../../tests/lib/page-response.ts';

const SEEN = 'loop-ready/x/seen';
let seen: typeof import('./seen.ts');
let caches: FakeCaches;

beforeAll(async () => {
  vi.stubGlobal('location', { origin: 'https://example.org' });
  vi.stubGlobal('registration', { scope: 'https://example.org/x/' });
  vi.stubGlobal('AHEAD', []);
  vi.stubGlobal('clients', {
    matchAll: () =>
      Promise.resolve(
        ['/x/role/a/?q=1#b', '/x/role/a/', '/x/feed.xml', '/y/'].map((at) => ({ url: `https://example.org${at}` })),
      ),
  });
  seen = await import('./seen.ts');
});
beforeEach(() => vi.stubGlobal('caches', (caches = new FakeCaches())));
afterAll(() => vi.unstubAllGlobals());

describe('a page is kept', () => {
  it('as long as sixty others were not read after it', async () => {
    const cache = await caches.open(SEEN);
    for (let page = 0; page < seen.MOST_SEEN + 2; page++) await cache.put(`/x/${page}/`, response());
    await seen.trim();
    expect(caches.paths()[SEEN]).toHaveLength(seen.MOST_SEEN);
    expect(caches.paths()[SEEN]?.[0]).toBe('/x/2/');
  });

  it('that was open before the worker began, once, under its own address', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(response()));
    await seen.keepOpenPages();
    expect(caches.paths()[SEEN]).toEqual(['/x/role/a/']);
  });
});

describe('a new release', () => {
  it('renews the pages seen, and drops those that are gone', async () => {
    const cache = await caches.open(SEEN);
    for (const path of ['/x/a/', '/x/gone/']) await cache.put(path, response());
    const asked = vi.fn((url: string) => Promise.resolve(response(url.endsWith('/gone/') ? 404 : 200)));
    vi.stubGlobal('fetch', asked);
    await seen.refreshSeen();
    expect(asked).toHaveBeenCalledWith('https://example.org/x/a/', { cache: 'no-cache' });
    expect(caches.paths()[SEEN]).toEqual(['/x/a/']);
  });

  it('waits when they cannot be loaded', async () => {
    await (await caches.open(SEEN)).put('/x/a/', response());
    vi.stubGlobal('fetch', () => Promise.resolve(response(503)));
    await expect(seen.refreshSeen()).rejects.toThrow('https://example.org/x/a/ could not be loaded (503)');
  });
});
