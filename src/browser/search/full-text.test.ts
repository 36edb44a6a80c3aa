import { afterEach, describe, expect, it, vi } from 'vitest';
import { FullText, withEntry } from './full-text.ts';
import { SearchError } from './library.ts';
import type { PagefindModule, PagefindPage } from './pagefind.ts';

const page = (slug: string): PagefindPage => ({
  url: `/x/process/${slug}/`,
  content: '',
  excerpt: slug,
  meta: { title: slug },
  sub_results: [],
  locations: [],
  anchors: [],
});

describe('withEntry', () => {
  const entry = (id: string, text: string, location: number, element = 'li') => ({ id, text, location, element });
  const list = {
    ...page('list'),
    locations: [8950, 8951],
    anchors: [
      entry('vote', 'Vote also hire vote', 8919),
      entry('waiting-period', 'Waiting period also cooldown', 8947),
      entry('writer', 'Writer', 8990),
    ],
  };

  it('leads to the entry of a list without headings', () => {
    expect(withEntry(list).sub_results).toMatchObject([
      { title: 'Waiting period', url: '/x/process/list/#waiting-period', excerpt: 'list' },
    ]);
  });

  it('leaves a page with headings, and what stands above the first entry, as they are', () => {
    expect(withEntry({ ...list, anchors: [...list.anchors, entry('why', 'Why', 1, 'h2')] }).sub_results).toEqual([]);
    expect(withEntry({ ...list, locations: [3] }).sub_results).toEqual([]);
  });
});

/** An index that answers from a table of wordings; a page named `broken` cannot be loaded. */
function indexOf(table: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const load = vi.fn<(url: string) => Promise<PagefindModule>>(() =>
    Promise.resolve({
      createInstance: () => ({
        init: () => Promise.resolve(),
        preload: () => Promise.resolve(),
        destroy: () => Promise.resolve(),
        search: (term) => {
          asked.push(term);
          return Promise.resolve({
            results: (table[term] ?? []).map((slug, at) => ({
              id: slug,
              score: 9 - at,
              data: () => (slug === 'broken' ? Promise.reject(new TypeError('offline')) : Promise.resolve(page(slug))),
            })),
          });
        },
      }),
    }),
  );
  return { load, asked };
}

const all = (): boolean => true;
const { signal } = new AbortController();
const slugs = ({ pages }: { readonly pages: readonly PagefindPage[] }) => pages.map(({ meta }) => meta['title']);

afterEach(() => void vi.unstubAllGlobals());

describe('FullText', () => {
  it('loads nothing before it is asked, and the index once', async () => {
    const { load } = indexOf({});
    const text = new FullText({ base: '/x/', load });
    expect(load).not.toHaveBeenCalled();
    await text.find(['bar'], 3, all, signal);
    await text.find(['loop'], 3, all, signal);
    expect(load.mock.calls).toEqual([['/x/pagefind/pagefind.js']]);
  });

  it('asks for all words, then for as many of the most telling as some page has', async () => {
    const { load, asked } = indexOf({ 'vest bonus': ['a'] });
    const text = new FullText({ base: '/', load });
    expect(slugs(await text.find(['vest', 'bonus', 'monthly'], 3, all, signal))).toEqual(['a']);
    expect(asked).toEqual(['vest bonus monthly', 'vest bonus']);
  });

  it('fills the room with pages that are wanted', async () => {
    const { load } = indexOf({ vest: ['a', 'b', 'c', 'd'] });
    const text = new FullText({ base: '/', load });
    expect(slugs(await text.find(['vest'], 2, (url) => !url.endsWith('/a/'), signal))).toEqual(['b', 'c']);
  });

  it('loses one page to a failed request, and neither the others nor the index', async () => {
    const { load } = indexOf({ vest: ['a', 'broken', 'c'] });
    const text = new FullText({ base: '/', load });
    expect(await text.find(['vest'], 3, all, signal)).toMatchObject({ isPartial: true });
    expect(slugs(await text.find(['vest'], 3, all, signal))).toEqual(['a', 'c']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each([
    [false, 'missing'],
    [true, 'failed'],
  ])('says why it cannot search (index there: %s), and tries again by another address', async (there, reason) => {
    const { load } = indexOf({ bar: ['bar'] });
    load.mockRejectedValueOnce(new TypeError('no such module'));
    const text = new FullText({ base: '/', load, exists: () => Promise.resolve(there) });
    const fault: unknown = await text.find(['bar'], 3, all, signal).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SearchError);
    expect(fault).toMatchObject({ reason });
    expect(slugs(await text.find(['bar'], 3, all, signal))).toEqual(['bar']);
    expect(load.mock.calls[1]?.[0]).not.toBe(load.mock.calls[0]?.[0]);
  });

  it('says that this browser cannot run it, and blames no network', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const { load } = indexOf({});
    const text = new FullText({ base: '/', load });
    await expect(text.find(['bar'], 3, all, signal)).rejects.toMatchObject({ reason: 'unable' });
    expect(load).not.toHaveBeenCalled();
  });

  it('stops asking when its query is overtaken', async () => {
    const { load, asked } = indexOf({});
    const over = AbortSignal.abort();
    await new FullText({ base: '/', load }).find(['a', 'b'], 3, all, over);
    expect(asked).toEqual([]);
  });
});
