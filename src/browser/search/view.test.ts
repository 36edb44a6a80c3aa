// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { el } from './dom.ts';
import { SearchError, type Answer, type PageHit } from './engine.ts';
import { SearchView } from './view.ts';

const hit = (slug: string, sectionFirst = false): PageHit => ({
  url: `/process/${slug}/`,
  title: `<b>${slug}</b>`,
  kind: 'Chapter',
  excerpt: [{ text: slug, marked: true }],
  sections: [{ url: `/process/${slug}/#s`, title: 'A section', excerpt: [{ text: 's', marked: true }] }],
  sectionFirst,
});
const answer = (typed: string, ...pages: PageHit[]): Answer => ({
  query: { typed, variants: [], relaxed: [] },
  pages,
  total: pages.length,
});

function setUp(search: (typed: string) => Promise<Answer>) {
  const input = el('input');
  const list = el('ol', { 'aria-busy': 'true' });
  const status = el('p');
  const message = el('div');
  document.body.replaceChildren(input, el('div', {}, message, list), status);
  const asked = vi.fn(search);
  const start = () => [el('a', { href: '/topics/' }, 'Topics')];
  const engine = { search: asked, warm: () => Promise.resolve() };
  const view = new SearchView({ engine, input, list, status, message, limit: 7, start });
  const type = (typed: string): void => {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  };
  return { input, list, status, message, asked, view, type };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('SearchView', () => {
  it('asks once for what was typed in one go, and is busy until the answer is there', async () => {
    const { list, status, asked, type } = setUp((typed) => Promise.resolve(answer(typed, hit('loop'))));
    type('lo');
    type('loop');
    expect(list.getAttribute('aria-busy')).toBe('true');
    await vi.runAllTimersAsync();
    expect(asked.mock.calls).toEqual([['loop', 7]]);
    expect(list.getAttribute('aria-busy')).toBe('false');
    expect(status.textContent).toBe('1 page found.');
  });

  it('lists pages in rank order with their sections below, as text', async () => {
    const { list, type } = setUp((typed) => Promise.resolve(answer(typed, hit('a'), hit('b'))));
    type('x');
    await vi.runAllTimersAsync();
    const links = [...list.querySelectorAll('a')].map((a) => `${a.dataset['result']} ${a.getAttribute('href')}`);
    expect(links).toEqual(['page /process/a/', 'section /process/a/#s', 'page /process/b/', 'section /process/b/#s']);
    expect(list.querySelector('b')).toBeNull();
    expect(list.querySelector('li > a')?.textContent).toBe('<b>a</b> Chapter');
  });

  it('forgets an answer that comes after a newer question', async () => {
    const late = (typed: string): Promise<Answer> =>
      new Promise((resolve) => setTimeout(() => resolve(answer(typed, hit(typed))), typed === 'slow' ? 900 : 10));
    const { list, type } = setUp(late);
    type('slow');
    await vi.advanceTimersByTimeAsync(200);
    type('fast');
    await vi.runAllTimersAsync();
    expect(list.querySelector('a')?.getAttribute('href')).toBe('/process/fast/');
  });

  it('gives the page to Enter, or the section that answers better, of what stands in the input now', async () => {
    const search = (typed: string) => Promise.resolve(answer(typed, hit(typed, typed === 'veto')));
    const { view, type } = setUp(search);
    type('loop');
    expect((await view.top())?.getAttribute('href')).toBe('/process/loop/');
    type('veto');
    expect((await view.top())?.getAttribute('href')).toBe('/process/veto/#s');
  });

  it('shows where to start, and again when the input is emptied', async () => {
    const { list, message, type, view } = setUp((typed) => Promise.resolve(answer(typed, hit('a'))));
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
    const { message, status, input, asked, type } = setUp((typed) => Promise.resolve(answer(typed)));
    type('<img src=x> negotation');
    await vi.runAllTimersAsync();
    expect(message.querySelector('img')).toBeNull();
    expect(message.querySelector('a')?.getAttribute('href')).toBe('/topics/');
    expect(status.textContent).toBe('Nothing found.');
    message.querySelector('button')?.click();
    expect(input.value).toContain('negotiation');
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it.each(['missing', 'failed'] as const)(
    'says that the index is %s; only a fault of the moment can be tried again',
    async (reason) => {
      const { list, message, asked, type } = setUp(() => Promise.reject(new SearchError(reason, undefined)));
      type('loop');
      await vi.runAllTimersAsync();
      expect(list.getAttribute('aria-busy')).toBe('false');
      const button = message.querySelector('button');
      expect(button === null).toBe(reason === 'missing');
      button?.click();
      expect(asked).toHaveBeenCalledTimes(reason === 'missing' ? 1 : 2);
    },
  );

  it('moves through the links with the arrow keys, and back to the input with a letter', async () => {
    const { input, list, type } = setUp((typed) => Promise.resolve(answer(typed, hit('a'))));
    type('a');
    await vi.runAllTimersAsync();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const [page, section] = list.querySelectorAll('a');
    input.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(page);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(section);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(input);
    press('ArrowDown');
    press('x');
    expect(document.activeElement).toBe(input);
  });
});
