import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../tests/lib/fake-caches.ts';

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

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
/** A response as the network gives it. */
function response(status = 200, headers: HeadersInit = HTML, more: Partial<Response> = {}): Response {
  const made = new Response('words', { status, headers });
  for (const [name, value] of Object.entries({ type: 'basic', redirected: false, ...more }))
    Object.defineProperty(made, name, { value });
  return made;
}

describe('a page is kept', () => {
  it.each<[string, Response, boolean]>([
    ['as it was asked for', response(), true],
    ['that is missing', response(404), false],
    ['of an error', response(500), false],
    ['after a detour', response(200, HTML, { redirected: true }), false],
    ['of another origin', response(200, HTML, { type: 'opaque' }), false],
    ['that is no page', response(200, { 'Content-Type': 'application/json' }), false],
  ])('%s: %#', (_, one, expected) => expect(seen.isWholePage(one)).toBe(expected));

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
