// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { el } from './dom.ts';
import type { Piece } from './excerpt.ts';
import type { Found, FoundInText, PageHit, SearchOptions } from './engine.ts';
import { SearchError } from './library.ts';
import { SearchView, type ViewParts } from './view.ts';

const hit = (slug: string, sectionFirst = false): PageHit => ({
  url: `/process/${slug}/`,
  title: `<b>${slug}</b>`,
  kind: 'Chapter',
  part: 'The process',
  sentence: [{ text: slug, marked: true }],
  inShort: () => Promise.resolve(['First line.', 'Second line.']),
  sections: [{ url: `/process/${slug}/#s`, title: 'A section', sentence: [{ text: 's', marked: true }] }],
  sectionFirst,
});
const found = (typed: string, ...pages: PageHit[]): Found => ({
  typed,
  pages,
  unknown: [],
  isAnswered: true,
  words: [typed],
});
const NO_TEXT: FoundInText = { pages: [], isPartial: false };

interface Fakes {
  readonly search: (typed: string, options: SearchOptions) => Promise<Found>;
  readonly searchText?: (found: Found, options: SearchOptions) => Promise<FoundInText>;
}

function setUp({ search, searchText = () => Promise.resolve(NO_TEXT) }: Fakes, parts: Partial<ViewParts> = {}) {
  const input = el('input');
  const list = el('ol', { 'aria-busy': 'true' });
  const status = el('p');
  const message = el('div');
  const below = el('div');
  document.body.replaceChildren(input, message, list, below, status);
  const asked = vi.fn(search);
  const askedText = vi.fn(searchText);
  const start = () => [el('a', { href: '/topics/' }, 'Topics')];
  const engine = { search: asked, searchText: askedText, warm: () => Promise.resolve() };
  const view = new SearchView({
    engine,
    input,
    list,
    status,
    message,
    below,
    limit: 7,
    textPause: 500,
    start,
    ...parts,
  });
  const type = (typed: string): void => {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  };
  const hrefs = () => [...list.querySelectorAll('a')].map((a) => `${a.dataset['result']} ${a.getAttribute('href')}`);
  return { input, list, status, message, below, asked, askedText, view, type, hrefs };
}

const instantly = (...slugs: string[]): Fakes => ({
  search: (typed) => Promise.resolve(found(typed, ...slugs.map((slug) => hit(slug)))),
});
/** Answers after some milliseconds, or never once aborted. */
const after = <Value>(milliseconds: number, value: Value, { signal }: SearchOptions): Promise<Value> =>
  new Promise((resolve, reject) => {
    setTimeout(() => (signal.aborted ? reject(signal.reason as Error) : resolve(value)), milliseconds);
  });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('SearchView', () => {
  it('asks once for what was typed in one go, and is busy until the full text is there too', async () => {
    const { list, status, asked, type } = setUp(instantly('loop'));
    type('lo');
    type('loop');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.mock.calls.map(([typed]) => typed)).toEqual(['loop']);
    expect([list.children.length, list.getAttribute('aria-busy')]).toEqual([1, 'true']);
    await vi.runAllTimersAsync();
    expect(list.getAttribute('aria-busy')).toBe('false');
    expect(status.textContent).toBe('1 page found.');
  });

  it('asks again once it would be answered better, unless the reader has gone to a result', async () => {
    for (const isThere of [false, true]) {
      let improve = (): void => undefined;
      const better = new Promise<void>((resolve) => (improve = resolve));
      const first = { ...found('loop', hit('a')), better };
      const { list, asked, type, hrefs } = setUp({
        search: () => Promise.resolve(asked.mock.calls.length === 1 ? first : found('loop', hit('b'))),
      });
      type('loop');
      await vi.advanceTimersByTimeAsync(100);
      if (isThere) list.querySelector('a')?.focus();
      improve();
      await vi.runAllTimersAsync();
      expect(hrefs()[0]).toBe(`page /process/${isThere ? 'a' : 'b'}/`);
      expect(asked.mock.calls.map(([, { isTyping }]) => isTyping)).toEqual(isThere ? [true] : [true, true]);
    }
  });

  it('does not ask again what was overtaken meanwhile', async () => {
    let improve = (): void => undefined;
    const better = new Promise<void>((resolve) => (improve = resolve));
    const { asked, type } = setUp({ search: (typed) => Promise.resolve({ ...found(typed, hit('a')), better }) });
    type('lo');
    await vi.advanceTimersByTimeAsync(100);
    type('loop');
    await vi.advanceTimersByTimeAsync(100);
    asked.mockImplementation((typed) => Promise.resolve(found(typed, hit('a'))));
    improve();
    await vi.runAllTimersAsync();
    expect(asked.mock.calls.map(([typed]) => typed)).toEqual(['lo', 'loop', 'loop']);
  });

  it('lists pages in rank order with their sections below, as text', async () => {
    const { list, type, hrefs } = setUp(instantly('a', 'b'));
    type('x');
    await vi.runAllTimersAsync();
    expect(hrefs()).toEqual(['page /process/a/', 'section /process/a/#s', 'page /process/b/', 'section /process/b/#s']);
    expect(list.querySelector('b')).toBeNull();
    expect(list.querySelector('li > a')?.textContent).toBe('<b>a</b> Chapter · The process');
  });

  it('loads what the first page says in short when it is opened, in its place', async () => {
    const load = vi.fn<() => Promise<readonly string[]>>();
    load.mockRejectedValueOnce(new SearchError('failed')).mockResolvedValue(['First line.', 'Second line.']);
    const { list, type } = setUp({
      search: (typed) => Promise.resolve(found(typed, { ...hit('a'), inShort: load }, hit('b'))),
    });
    type('x');
    await vi.runAllTimersAsync();
    const [details, ...others] = list.querySelectorAll('details');
    expect([others.length, load.mock.calls.length]).toEqual([0, 0]);
    const open = async (isOpen: boolean): Promise<void> => {
      if (details) details.open = isOpen;
      await vi.runAllTimersAsync();
    };
    await open(true);
    expect(details?.textContent).toContain('could not be loaded');
    await open(false);
    await open(true);
    const lines = [...list.querySelectorAll('li:first-child details li')].map((line) => line.textContent);
    expect(lines).toEqual(['First line.', 'Second line.']);
    await open(true);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('shows results before their sentences, which come into the room that is kept for them', async () => {
    let come: (sentence: readonly Piece[]) => void = () => undefined;
    const coming = new Promise<readonly Piece[]>((resolve) => (come = resolve));
    const late = { ...hit('a'), sections: [], sentence: () => coming };
    const lost = { ...hit('b'), sections: [], sentence: () => Promise.reject(new SearchError('failed')) };
    const { list, type } = setUp({ search: (typed) => Promise.resolve(found(typed, late, lost)) });
    type('x');
    await vi.runAllTimersAsync();
    const [place, empty] = list.querySelectorAll('p.search-coming');
    expect([place?.textContent, empty?.textContent]).toEqual(['', '']);
    come([{ text: '<i>late</i>', marked: true }]);
    await vi.runAllTimersAsync();
    expect(list.querySelector('p.search-coming')).toBe(place);
    expect([place?.textContent, place?.querySelector('mark')?.textContent]).toEqual(['<i>late</i>', '<i>late</i>']);
    expect(list.querySelector('i')).toBeNull();
  });

  it('adds the full text below, and moves nothing that stands', async () => {
    const searchText = () => Promise.resolve({ pages: [{ ...hit('t'), inShort: undefined }], isPartial: false });
    const { list, status, type, hrefs } = setUp({ ...instantly('a'), searchText });
    type('x');
    await vi.advanceTimersByTimeAsync(100);
    const [first] = list.children;
    await vi.runAllTimersAsync();
    expect(list.firstElementChild).toBe(first);
    expect(hrefs().filter((href) => href.startsWith('page'))).toEqual(['page /process/a/', 'page /process/t/']);
    expect(status.textContent).toBe('1 page found, and 1 more by text.');
  });

  it('ends a question with a newer one, whose answer neither it nor its “Searching …” overwrites', async () => {
    const signals: AbortSignal[] = [];
    const { list, status, type } = setUp({
      search: (typed, options) => {
        signals.push(options.signal);
        return after(typed === 'slow' ? 5_000 : 10, found(typed, hit(typed)), options);
      },
    });
    type('slow');
    await vi.advanceTimersByTimeAsync(300);
    type('fast');
    await vi.runAllTimersAsync();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(list.querySelector('a')?.getAttribute('href')).toBe('/process/fast/');
    expect(status.textContent).toBe('1 page found.');
  });

  it('says that it searches when that takes long', async () => {
    const { status, type } = setUp({ search: (typed, options) => after(2_000, found(typed, hit('a')), options) });
    type('x');
    await vi.advanceTimersByTimeAsync(600);
    expect(status.textContent).toBe('Searching …');
    await vi.runAllTimersAsync();
    expect(status.textContent).toBe('1 page found.');
  });

  it('is not busy when what was typed is taken back', async () => {
    const { list, type } = setUp(instantly('a'));
    type('x');
    await vi.runAllTimersAsync();
    type('xy');
    type('x');
    await vi.runAllTimersAsync();
    expect(list.getAttribute('aria-busy')).toBe('false');
  });

  it('gives the page to Enter, or the section that answers better, of what stands in the input now', async () => {
    const { view, type } = setUp({ search: (typed) => Promise.resolve(found(typed, hit(typed, typed === 'veto'))) });
    type('loop');
    expect((await view.top())?.getAttribute('href')).toBe('/process/loop/');
    type('veto');
    expect((await view.top())?.getAttribute('href')).toBe('/process/veto/#s');
  });

  it('gives Enter what the full text has where the answer list has nothing', async () => {
    const searchText = () => Promise.resolve({ pages: [hit('t')], isPartial: false });
    const { view, type } = setUp({ search: (typed) => Promise.resolve(found(typed)), searchText });
    type('elevator');
    expect((await view.top())?.getAttribute('href')).toBe('/process/t/');
  });

  it('shows where to start, and again when the input is emptied', async () => {
    const { list, message, type, view } = setUp(instantly('a'));
    await view.ask();
    expect(message.textContent).toBe('Topics');
    type('a');
    await vi.runAllTimersAsync();
    expect(message.hidden).toBe(true);
    type('');
    await vi.runAllTimersAsync();
    expect([message.textContent, list.children.length]).toEqual(['Topics', 0]);
  });

  it('helps when nothing is found, without making markup of the query', async () => {
    const { message, status, type } = setUp(instantly());
    type('<img src=x> lift');
    await vi.runAllTimersAsync();
    expect(message.querySelector('img')).toBeNull();
    expect(message.textContent).toContain('Nothing found for “<img src=x> lift”.');
    expect(message.querySelector('a')?.getAttribute('href')).toBe('/topics/');
    expect(status.textContent).toBe('Nothing found.');
  });

  it('says “nothing found” only once the full text has nothing either, and not when the network failed', async () => {
    const { status, message, below, askedText, type } = setUp({
      ...instantly(),
      searchText: (_, options) => after(1_400, { pages: [hit('t')], isPartial: false }, options),
    });
    type('kubernetes');
    await vi.advanceTimersByTimeAsync(300);
    expect(status.textContent).toBe('Searching …');
    await vi.runAllTimersAsync();
    expect(status.textContent).toBe('1 page found by text.');
    askedText.mockImplementation(() => Promise.reject(new SearchError('failed')));
    type('helm');
    await vi.runAllTimersAsync();
    expect([status.textContent, message.textContent]).toEqual(['', '']);
    expect(below.textContent).toContain('The full text could not be loaded.');
    askedText.mockImplementation(() => Promise.reject(new SearchError('unable')));
    type('chart');
    await vi.runAllTimersAsync();
    expect(message.textContent).toContain('Nothing found for “chart”.');
    expect(below.textContent).toContain('WebAssembly');
  });

  it('says aloud what is said of the query above results, and not where to start', async () => {
    const { message, type } = setUp(instantly('a'));
    type('x');
    await vi.runAllTimersAsync();
    expect(message.ariaLive).toBe('polite');
    type('');
    await vi.runAllTimersAsync();
    expect(message.ariaLive).toBe('off');
  });

  it('says that a query was cut', async () => {
    const { message, type } = setUp({
      search: (typed) => Promise.resolve({ ...found(typed, hit('a')), isCut: typed === 'long' }),
    });
    type('long');
    await vi.runAllTimersAsync();
    expect(message.textContent).toBe('Only the first 400 characters were searched.');
    type('short');
    await vi.runAllTimersAsync();
    expect(message.textContent).toBe('');
  });

  it('says which word no page has, and offers the one that was searched for', async () => {
    const { message, input, asked, type } = setUp({
      search: (typed) =>
        Promise.resolve({
          ...found(typed, hit('debrief')),
          unknown: typed.includes('breif') ? [{ word: 'debreif', meant: 'debrief' }, { word: 'tired' }] : [],
        }),
    });
    type('the Debreif is tired');
    await vi.runAllTimersAsync();
    expect(message.textContent).toContain('“debreif” is on no page.');
    expect(message.textContent).toContain('“tired” is on no page.');
    expect(message.querySelectorAll('button')).toHaveLength(1);
    message.querySelector('button')?.click();
    await vi.runAllTimersAsync();
    expect(input.value).toBe('the debrief is tired');
    expect(asked).toHaveBeenCalledTimes(2);
    // Typed with a mark, which the word it was compared as does not have.
    type('the Débreif?');
    await vi.runAllTimersAsync();
    message.querySelector('button')?.click();
    await vi.runAllTimersAsync();
    expect(input.value).toBe('the debrief');
  });

  it('says that no page is about what was asked, above the nearest, and calls none of them found', async () => {
    const { list, message, status, type } = setUp({
      search: (typed) => Promise.resolve({ ...found(typed, hit('a'), hit('b')), isAnswered: false }),
      searchText: () => Promise.resolve({ pages: [{ ...hit('t'), inShort: undefined }], isPartial: false }),
    });
    type('oven lift');
    await vi.advanceTimersByTimeAsync(100);
    expect(message.textContent).toContain('No page is mainly about this. The nearest pages:');
    expect(status.textContent).toBe('2 pages close to it.');
    await vi.runAllTimersAsync();
    expect(status.textContent).toBe('2 pages close to it, and 1 more by text.');
    expect(list.querySelector('.search-joint')?.textContent).toBe('In the text of');
  });

  it.each(['missing', 'failed'] as const)(
    'says that the list is %s; only a fault of the moment can be tried again',
    async (reason) => {
      const { list, message, asked, type } = setUp({ search: () => Promise.reject(new SearchError(reason)) });
      type('loop');
      await vi.runAllTimersAsync();
      expect(list.getAttribute('aria-busy')).toBe('false');
      expect(message.querySelector('a')?.getAttribute('href')).toBe('/topics/');
      const again = message.querySelector('button');
      expect(again !== null).toBe(reason === 'failed');
      asked.mockImplementation((typed) => Promise.resolve(found(typed, hit('loop'))));
      again?.click();
      await vi.runAllTimersAsync();
      expect(list.querySelectorAll('a[data-result="page"]')).toHaveLength(reason === 'failed' ? 1 : 0);
    },
  );

  it.each([
    ['unable', 'WebAssembly', false],
    ['missing', 'no index of the full text', false],
    ['failed', 'Check the connection', true],
  ] as const)('keeps the answer where the full text is %s, and says so', async (reason, words, isAgain) => {
    const { list, below, askedText, type } = setUp({
      ...instantly('a'),
      searchText: () => Promise.reject(new SearchError(reason)),
    });
    type('x');
    await vi.runAllTimersAsync();
    expect(list.children).toHaveLength(1);
    expect(list.getAttribute('aria-busy')).toBe('false');
    expect(below.textContent).toContain(words);
    expect(below.querySelector('button') !== null).toBe(isAgain);
    askedText.mockResolvedValue({ pages: [hit('t')], isPartial: false });
    below.querySelector('button')?.click();
    await vi.runAllTimersAsync();
    expect(list.children).toHaveLength(isAgain ? 2 : 1);
  });

  it('offers all pages where a filter leaves none', async () => {
    const unfilter = vi.fn();
    const { message, type } = setUp(instantly(), { filter: () => ({ kind: 'Quiz', part: '' }), unfilter });
    type('x');
    await vi.runAllTimersAsync();
    message.querySelector('button')?.click();
    expect(unfilter).toHaveBeenCalled();
  });

  it('goes through the links with arrow keys, and back to the input with a letter; an input method keeps its keys', async () => {
    const { input, list, type } = setUp(instantly('a'));
    type('a');
    await vi.runAllTimersAsync();
    const press = (key: string, init: KeyboardEventInit = {}) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
      );
    const [page, section] = list.querySelectorAll('a');
    input.focus();
    press('ArrowDown', { keyCode: 229 });
    expect(document.activeElement).toBe(input);
    press('ArrowDown');
    expect(document.activeElement).toBe(page);
    press('ArrowDown');
    expect(document.activeElement).toBe(section);
    press('ArrowDown');
    expect(document.activeElement?.localName).toBe('summary');
    press('ArrowUp');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input);
    press('ArrowDown');
    press('x');
    expect(document.activeElement).toBe(input);
  });
});
