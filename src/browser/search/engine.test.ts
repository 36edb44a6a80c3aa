import { describe, expect, it, vi } from 'vitest';
import { SearchEngine, SearchError } from './engine.ts';
import type { PagefindModule, PagefindOptions, PagefindPage } from './pagefind.ts';

const page = (slug: string, title: string, kind = 'Chapter'): PagefindPage => ({
  url: `/x/process/${slug}/`,
  content: '',
  excerpt: `the <mark>${title}</mark>`,
  meta: { title, kind },
  sub_results: [],
});

/** An index that answers from a table of wordings; the first of a list has the best score. */
function indexOf(table: Readonly<Record<string, readonly PagefindPage[]>>) {
  const options: PagefindOptions[] = [];
  const load = vi.fn<(url: string) => Promise<PagefindModule>>(() =>
    Promise.resolve({
      createInstance: (given) => {
        options.push(given);
        return {
          init: () => Promise.resolve(),
          preload: () => Promise.resolve(),
          destroy: () => Promise.resolve(),
          search: (term) =>
            Promise.resolve({
              results: (table[term] ?? []).map((found, i) => ({
                id: found.url,
                score: 9 - i,
                data: () => Promise.resolve(found),
              })),
            }),
        };
      },
    }),
  );
  return { load, options };
}

const titles = async (engine: SearchEngine, typed: string, limit = 8): Promise<string[]> =>
  (await engine.search(typed, limit)).pages.map(({ title }) => title);

describe('SearchEngine', () => {
  it('loads nothing before it is asked, and the index once', async () => {
    const { load, options } = indexOf({});
    const engine = new SearchEngine({ base: '/x/', load });
    expect(load).not.toHaveBeenCalled();
    await engine.search('bar', 8);
    await engine.search('loop', 8);
    expect(load.mock.calls).toEqual([['/x/pagefind/pagefind.js']]);
    expect(options[0]).toMatchObject({ basePath: '/x/pagefind/', baseUrl: '/x/' });
  });

  it('puts a page named like the query before one that only says it often', async () => {
    const table = { 'phone screen': [page('a', 'A long talk'), page('b', 'Phone screen')] };
    const engine = new SearchEngine({ base: '/', ...indexOf(table) });
    expect(await titles(engine, 'phone screen')).toEqual(['Phone screen', 'A long talk']);
  });

  it('finds by the book’s word what was asked in another', async () => {
    const engine = new SearchEngine({ base: '/', ...indexOf({ loop: [page('the-loop', 'The loop')] }) });
    expect(await titles(engine, 'onsite')).toEqual(['The loop']);
  });

  it('counts pages that the closer wordings found, and shows no more than asked for', async () => {
    const table = { vest: ['a', 'b', 'c'].map((slug) => page(slug, slug)) };
    const engine = new SearchEngine({ base: '/', ...indexOf(table) });
    const { pages, total } = await engine.search('vest', 2);
    expect([pages.length, total]).toEqual([2, 3]);
  });

  it('asks nothing for an empty query', async () => {
    const { load } = indexOf({});
    const engine = new SearchEngine({ base: '/', load });
    expect(await engine.search('  ', 8)).toMatchObject({ pages: [], total: 0 });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    [false, 'missing'],
    [true, 'failed'],
  ])('says why it cannot search (index there: %s), and tries again', async (there, reason) => {
    const { load } = indexOf({ bar: [page('bar', 'Bar')] });
    load.mockRejectedValueOnce(new TypeError('no such module'));
    const engine = new SearchEngine({ base: '/', load, exists: () => Promise.resolve(there) });
    const fault: unknown = await engine.search('bar', 8).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SearchError);
    expect(fault).toMatchObject({ reason });
    expect(await titles(engine, 'bar')).toEqual(['Bar']);
    expect(load.mock.calls[1]?.[0]).not.toBe(load.mock.calls[0]?.[0]);
  });

  it('keeps quiet about faults while warming', async () => {
    const engine = new SearchEngine({
      base: '/',
      load: () => Promise.reject(new Error('offline')),
      exists: () => Promise.resolve(true),
    });
    await expect(engine.warm('bar')).resolves.toBeUndefined();
  });
});
