import { describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../../tests/lib/fake-caches.ts';
import type { OfflineList } from '../../parts/offline/list.ts';
import { savedPart, savedWhole } from '../../parts/offline/saved.ts';
import type { Shelf } from '../../parts/offline/saved.ts';
import { save } from './save.ts';
import type { Progress } from './save.ts';

const LIST: OfflineList = {
  id: '11111111',
  edition: '2026-11-28',
  pages: 2,
  files: [
    ['', 300, 90, 'sha256-home'],
    ['a/', 200, 70, 'sha256-a'],
    ['_astro/a.abcdefgh.js', 100, 40, ''],
  ],
};
const NEXT: OfflineList = {
  ...LIST,
  id: '22222222',
  files: [...LIST.files.filter(([path]) => path !== 'a/'), ['a/', 210, 75, 'sha256-other']],
};
const NAME = 'loop-ready/x/saved/11111111';

const shelfOf = (caches: FakeCaches): Shelf => ({ base: '/x/', caches: caches as unknown as CacheStorage });
type Answer = (url: string, options: RequestInit) => Promise<Response>;
const works: Answer = (url) => Promise.resolve(new Response(`file ${url}`));

function run(caches: FakeCaches, list = LIST, answer = works, signal = new AbortController().signal) {
  const asked = vi.fn(answer);
  const seen: Progress[] = [];
  const end = save(shelfOf(caches), list, {
    signal,
    fetch: asked as unknown as typeof fetch,
    onProgress: (progress) => seen.push(progress),
  });
  return { end, asked, seen, urls: () => asked.mock.calls.map(([url]) => url) };
}

describe('saving', () => {
  it('loads every file under the base path, pages last, tells how far it is, and says at the end that all is there', async () => {
    const caches = new FakeCaches();
    const { end, seen, asked } = run(caches);
    expect(await end).toBe('saved');
    expect(caches.paths()).toEqual({ [NAME]: ['/x/_astro/a.abcdefgh.js', '/x/', '/x/a/', '/x/data/offline.json'] });
    expect(seen).toEqual([40, 130, 200].map((done) => ({ done, all: 200 })));
    expect(asked.mock.calls[1]?.[1]).toMatchObject({ integrity: 'sha256-home', cache: 'no-store' });
    expect(asked.mock.calls[0]?.[1]).not.toHaveProperty('integrity');
    expect(await savedWhole(shelfOf(caches))).toEqual(LIST);
  });

  it('of a newer release loads only what differs, and then drops the old one', async () => {
    const caches = new FakeCaches();
    await run(caches).end;
    const { end, urls } = run(caches, NEXT);
    expect(await end).toBe('saved');
    expect(urls()).toEqual(['/x/a/']);
    expect(Object.keys(caches.paths())).toEqual(['loop-ready/x/saved/22222222']);
  });

  it('keeps what was loaded when the reader stops it, and goes on from there', async () => {
    const caches = new FakeCaches();
    const stop = new AbortController();
    const first = run(
      caches,
      LIST,
      (url) => {
        if (url === '/x/a/') {
          stop.abort();
          return Promise.reject(stop.signal.reason as Error);
        }
        return works(url, {});
      },
      stop.signal,
    );
    expect(await first.end).toBe('canceled');
    expect(await savedWhole(shelfOf(caches))).toBeUndefined();
    expect(await savedPart(shelfOf(caches), LIST)).toEqual(new Set(['_astro/a.abcdefgh.js', '']));
    const second = run(caches);
    expect(await second.end).toBe('saved');
    expect(second.urls()).toEqual(['/x/a/']);
  });

  it('without room removes what it began and keeps what was saved before', async () => {
    const caches = new FakeCaches(LIST.files.length + 2);
    await run(caches).end;
    expect(await run(caches, NEXT).end).toBe('full');
    expect(Object.keys(caches.paths())).toEqual([NAME]);
    expect(await savedWhole(shelfOf(caches))).toEqual(LIST);
  });

  it.each([
    ['an error of the server', () => Promise.resolve(new Response('', { status: 404 }))],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('stores nothing of %s', async (_, answer) => {
    const caches = new FakeCaches();
    expect(await run(caches, LIST, answer).end).toBe('network');
    expect(caches.paths()).toEqual({ [NAME]: [] });
  });

  it('says when another release came online meanwhile', async () => {
    const answer: Answer = (url) =>
      url.endsWith('offline.json') ? Promise.resolve(Response.json(NEXT)) : Promise.reject(new TypeError('Failed'));
    expect(await run(new FakeCaches(), LIST, answer).end).toBe('changed');
  });
});

it('takes no other file for the list of what is saved', async () => {
  const caches = new FakeCaches();
  await (await caches.open(NAME)).put('/x/data/offline.json', Response.json({ ...LIST, files: [['a/']] }));
  expect(await savedWhole(shelfOf(caches))).toBeUndefined();
});
