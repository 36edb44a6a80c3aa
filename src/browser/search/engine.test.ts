import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextRow } from '../../book/answers.ts';
import { countSearches, packCounts } from '../../book/search-counts.ts';
import { SearchEngine, type PageHit, type SearchOptions, type SectionHit } from './engine.ts';
import type { PagefindModule } from './pagefind.ts';
import { fileOf, listOf, page } from '../../../tests/lib/small-list.ts';

const list = listOf(
  page('/process/bar-raiser/', 'The bar raiser', {
    part: 0,
    sections: [['veto', 'The veto', [], ['can the bar raiser veto']]],
  }),
  page('/questions/bar/', 'What is the bar?', { kind: 'Question' }),
  page('/process/debrief/', 'The debrief', { part: 0 }),
);
const file = fileOf(list);
const texts: TextRow[] = list.pages.map(([, title, , , , , sections]) => [
  `${title} in short.`,
  sections.map(([, heading]) => `${heading} decides.`),
]);
const FILES: Record<string, unknown> = {
  '/x/data/answers.1.json': file,
  '/x/data/answers.1.texts.json': texts,
  '/x/data/answers.1.shorts.json': list.pages.map(([, title]) => [`${title} in short.`, 'A second line.']),
  '/x/data/answers.1.searches.json': packCounts(
    countSearches(
      new Map([['/process/bar-raiser/', ['overruled by one person', 'can one overrule']]]),
      list.pages.map(([address]) => address),
    ),
  ),
  '/x/data/answers.1.words.json': { own: 'debrief', text: 'elevator', english: 'tired' },
};

const fetched = vi.fn<(url: string) => Promise<Response>>();
beforeEach(() => {
  fetched.mockImplementation((url) =>
    Promise.resolve(url in FILES ? Response.json(FILES[url]) : new Response('', { status: 404 })),
  );
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const inText = (urls: readonly string[]): Promise<PagefindModule> =>
  Promise.resolve({
    createInstance: () => ({
      init: () => Promise.resolve(),
      preload: () => Promise.resolve(),
      destroy: () => Promise.resolve(),
      search: () =>
        Promise.resolve({
          results: urls.map((url) => ({
            id: url,
            score: 1,
            data: () =>
              Promise.resolve({
                url,
                content: '',
                excerpt: 'says <mark>it</mark>',
                meta: { title: url },
                sub_results: [],
                locations: [],
                anchors: [],
              }),
          })),
        }),
    }),
  });
const engineOf = (urls: readonly string[] = []) =>
  new SearchEngine({ base: '/x/', list: '/x/data/answers.1.json', load: () => inText(urls) });
const sentenceOf = async (hit: PageHit | SectionHit | undefined) =>
  typeof hit?.sentence === 'function' ? hit.sentence() : hit?.sentence;
const options = (more: Partial<SearchOptions> = {}): SearchOptions => ({
  limit: 7,
  signal: new AbortController().signal,
  ...more,
});

describe('SearchEngine', () => {
  it('loads nothing before it is asked, the answer list alone for a first result, and each file once', async () => {
    const engine = engineOf();
    const urls = () => fetched.mock.calls.map(([url]) => url);
    expect(urls()).toEqual([]);
    await engine.warm();
    expect(urls()).toEqual(['/x/data/answers.1.json']);
    const { pages, better } = await engine.search('bar raiser', options());
    await better;
    expect(urls()).toEqual(['/x/data/answers.1.json', '/x/data/answers.1.searches.json']);
    await engine.search('debrief', options());
    expect(urls()).toHaveLength(2);
    await sentenceOf(pages[0]);
    await sentenceOf(pages[0]?.sections[0]);
    expect(urls().slice(2)).toEqual(['/x/data/answers.1.texts.json']);
    await pages[0]?.inShort?.();
    expect(urls().at(-1)).toBe('/x/data/answers.1.shorts.json');
  });

  it('answers better once it knows what people type, and says when', async () => {
    const engine = engineOf();
    const before = await engine.search('overrule', options());
    expect(before.pages[0]?.url).not.toBe('/x/process/bar-raiser/');
    await before.better;
    const after = await engine.search('overrule', options());
    expect(after.pages[0]?.url).toBe('/x/process/bar-raiser/');
    expect([after.isAnswered, after.better]).toEqual([true, undefined]);
  });

  it('answers as before while that cannot be loaded, and tries again with the next query', async () => {
    fetched.mockImplementation((url) =>
      Promise.resolve(url.includes('searches') ? new Response('', { status: 503 }) : Response.json(FILES[url])),
    );
    const engine = engineOf();
    const isSettled = vi.fn();
    const { pages, better } = await engine.search('bar raiser', options());
    void better?.then(isSettled);
    expect(pages[0]?.url).toBe('/x/process/bar-raiser/');
    await vi.waitFor(() => expect(fetched.mock.calls.filter(([url]) => url.includes('searches'))).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve));
    expect((await engine.search('debrief', options())).better).toBeDefined();
    await vi.waitFor(() => expect(fetched.mock.calls.filter(([url]) => url.includes('searches'))).toHaveLength(2));
    expect(isSettled).not.toHaveBeenCalled();
  });

  it('answers with pages and their sections, then with their sentences, the words marked', async () => {
    const engine = engineOf();
    const { pages, isAnswered } = await engine.search('bar raiser veto', options());
    expect(isAnswered).toBe(true);
    expect(pages[0]).toMatchObject({
      url: '/x/process/bar-raiser/',
      kind: 'Chapter',
      part: 'The process',
      sectionFirst: true,
      sections: [{ url: '/x/process/bar-raiser/#veto', title: 'The veto' }],
    });
    const sentence = await sentenceOf(pages[0]?.sections[0]);
    expect(sentence).toContainEqual({ text: 'veto', marked: true });
    await expect(pages[0]?.inShort?.()).resolves.toEqual(['The bar raiser in short.', 'A second line.']);
    // From now on a result has its sentence with it.
    const again = await engine.search('bar raiser veto', options());
    expect(again.pages[0]?.sections[0]?.sentence).toEqual(sentence);
  });

  it('answers where the sentences cannot be loaded, and loads them once they can be', async () => {
    let isOnline = false;
    fetched.mockImplementation((url) =>
      url.endsWith('answers.1.json') || isOnline
        ? Promise.resolve(Response.json(FILES[url]))
        : Promise.reject(new TypeError('offline')),
    );
    const { pages } = await engineOf().search('debrief', options());
    expect(pages[0]?.url).toBe('/x/process/debrief/');
    await expect(sentenceOf(pages[0])).rejects.toMatchObject({ reason: 'failed' });
    isOnline = true;
    await expect(sentenceOf(pages[0])).resolves.toEqual([
      { text: 'The ', marked: false },
      { text: 'debrief', marked: true },
      { text: ' in short.', marked: false },
    ]);
  });

  it('admits only pages of a kind and a part', async () => {
    const urls = async (filter: SearchOptions['filter']) =>
      (await engineOf().search('bar', options(filter ? { filter } : {}))).pages.map(({ url }) => url);
    expect(await urls({ kind: 'Question', part: '' })).toEqual(['/x/questions/bar/']);
    expect(await urls({ kind: '', part: 'The process' })).toEqual(['/x/process/bar-raiser/']);
  });

  it('searches for what is meant by a misspelled word, and says which no page has', async () => {
    const found = await engineOf().search('debreif tired', options());
    expect(found.pages[0]?.url).toBe('/x/process/debrief/');
    expect(found.unknown).toEqual([{ word: 'debreif', meant: 'debrief' }, { word: 'tired' }]);
    expect(found.words).toEqual(['debrief']);
  });

  it('says when no page is about what was asked', async () => {
    expect((await engineOf().search('elevator tired veto oven lift', options())).isAnswered).toBe(false);
  });

  it.each([
    [404, 'missing'],
    [503, 'failed'],
  ])('says why it cannot search (%i), and tries again', async (status, reason) => {
    fetched.mockResolvedValueOnce(new Response('', { status }));
    const engine = engineOf();
    await expect(engine.search('debrief', options())).rejects.toMatchObject({ reason });
    expect((await engine.search('debrief', options())).pages).not.toEqual([]);
  });

  it('blames a lost connection, not the query', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(engineOf().search('debrief', options())).rejects.toMatchObject({ reason: 'failed' });
  });

  it('ends a search whose signal is aborted', async () => {
    const controller = new AbortController();
    const search = engineOf().search('debrief', options({ signal: controller.signal }));
    controller.abort();
    await expect(search).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('adds from the full text only pages that are not in the answer, and names their kind', async () => {
    const engine = engineOf(['/x/process/debrief/', '/x/questions/bar/']);
    const found = await engine.search('debrief', options());
    const { pages } = await engine.searchText(found, options());
    expect(pages.map(({ url, kind }) => [url, kind])).toEqual([['/x/questions/bar/', 'Question']]);
  });

  it('keeps quiet about faults while warming', async () => {
    fetched.mockRejectedValue(new TypeError('offline'));
    await expect(engineOf().warm()).resolves.toBeUndefined();
  });
});
