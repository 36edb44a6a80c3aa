// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import { syntheticPage, syntheticRows } from '../../../../tests/lib/synthetic-list.ts';
import './question-list.ts';
import { eventually } from '../../../../tests/lib/eventually.ts';

const ROWS = syntheticRows(60);
const page = syntheticPage(ROWS);

/** A visit to the list under an address. */
function visit(search = '', html = page): HTMLElement {
  document.body.replaceChildren();
  history.replaceState(null, '', `/questions/${search}`);
  render(html);
  return find('question-list');
}
function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
const box = (name: string, value: string) => find<HTMLInputElement>(`[data-filter="${name}"][value="${value}"]`);
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-slug]')]
    .filter((item) => !item.hidden && !item.closest('section')?.hidden)
    .map((item) => item.dataset['slug'] ?? '');
const line = () => find('.list-status').textContent;
const fit = (fits: (row: (typeof ROWS)[number]) => boolean) => ROWS.filter(fits).map(({ slug }) => slug);
const mark = (marks: Record<string, string>) => setElsewhere('marks', marks);
const goTo = (search: string, state: unknown) => {
  history.replaceState(state, '', `/questions/${search}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

beforeEach(() => {
  clearElsewhere();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({})));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('shows all as it was written, and counts for each choice', () => {
  expect(visit().dataset).toHaveProperty('live');
  expect(shown()).toEqual(ROWS.map(({ slug }) => slug));
  expect(line()).toBe('60 questions');
  const tally = box('level', 'L7').closest('label')?.querySelector('.tally')?.textContent;
  expect(tally).toBe(String(fit(({ values }) => values.level.includes('L7')).length));
});

test('filters narrow one another, widen within themselves, and stand in the address as a step', () => {
  visit();
  const steps = vi.spyOn(history, 'pushState');
  box('category', 'technical').click();
  box('category', 'program').click();
  box('level', 'L5').click();
  expect(shown()).toEqual(
    fit(({ values }) => ['technical', 'program'].includes(values.category[0] ?? '') && values.level.includes('L5')),
  );
  expect(location.search).toBe('?category=program&category=technical&level=L5');
  expect(steps).toHaveBeenCalledTimes(3);
  expect(find('.list-view').textContent).toBe('program or technical · L5');
  expect(find('#behavioral').hidden).toBe(true);
  expect(find('.list-fold').textContent).toBe('Filter and sort (3)');
});

test('typing changes the address in place, after a pause', () => {
  vi.useFakeTimers();
  visit();
  const steps = vi.spyOn(history, 'pushState');
  const field = find<HTMLInputElement>('[name="q"]');
  for (const typed of ['v', 've', 'vendor']) {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(shown()).toEqual(fit(({ words }) => words.includes('vendor')));
  expect(location.search).toBe('');
  vi.advanceTimersByTime(400);
  expect(location.search).toBe('?q=vendor');
  expect(steps).not.toHaveBeenCalled();
});

test('typing finds a question by another wording of it', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ 'question-5': 'Tell me about your boss', gone: 'boss' })),
  );
  visit();
  const field = find<HTMLInputElement>('[name="q"]');
  field.value = 'Boss';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await eventually(() => expect(shown()).toEqual(['question-5']));
});

test('without the file of other wordings the titles answer, it is said, and the next letter tries again', async () => {
  const fetched = vi.fn<() => Promise<Response>>(() => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('fetch', fetched);
  visit('?q=vendor');
  expect(shown()).toEqual(fit(({ words }) => words.includes('vendor')));
  await eventually(() => expect(find('.list-notice').textContent).toMatch(/other wordings .* could not be loaded/i));
  const field = find<HTMLInputElement>('[name="q"]');
  fetched.mockImplementation(() => Promise.resolve(Response.json({ 'question-5': 'Tell me about your boss' })));
  field.value = 'boss';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await eventually(() => expect(shown()).toEqual(['question-5']));
  expect(find('.list-notice').textContent).toBe('');
});

test('an address opens its view; going back restores the one before', () => {
  visit('?level=L5&sort=wording&evidence=seed');
  expect(box('level', 'L5').checked).toBe(true);
  expect(find<HTMLSelectElement>('[name="evidence"]').value).toBe('seed');
  const expected = fit(({ values }) => values.level.includes('L5') && values.evidence.includes('seed'));
  expect([...shown()].sort()).toEqual([...expected].sort());
  expect(document.querySelectorAll('.list-flat > li')).toHaveLength(expected.length);
  goTo('', { marks: [] });
  expect(shown()).toEqual(ROWS.map(({ slug }) => slug));
  expect(document.querySelectorAll('.list-flat > li')).toHaveLength(0);
  expect(box('level', 'L5').checked).toBe(false);
});

test('the reader’s own marks filter, are remembered by the history, and stay out of address and link', async () => {
  mark({ [ROWS[0]?.slug ?? '']: 'solid', [ROWS[1]?.slug ?? '']: 'tried' });
  visit();
  const copied: string[] = [];
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({
    writeText: async (text: string) => void copied.push(text),
  } as Clipboard);
  box('mark', 'solid').click();
  expect(shown()).toEqual([ROWS[0]?.slug]);
  expect(location.search).toBe('');
  expect(history.state).toEqual({ marks: ['solid'] });
  box('category', 'intro').click();
  find('[data-do="copy"]').click();
  await eventually(() => expect(find('.list-copied').textContent).toBe('Copied'));
  expect(copied).toEqual([`${location.origin}/questions/?category=intro#category-intro`]);
  goTo('', { marks: ['tried'] });
  expect(shown()).toEqual([ROWS[1]?.slug]);
  // A link to a place on the page brings no state: the choice goes on.
  goTo('#coverage', null);
  expect(shown()).toEqual([ROWS[1]?.slug]);
});

test('where the clipboard refuses, the link stands there to be copied', async () => {
  visit('?level=L6');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({
    writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  } as unknown as Clipboard);
  find('[data-do="copy"]').click();
  await eventually(() => expect(find<HTMLInputElement>('.list-copied input').value).toMatch(/\?level=L6$/));
  box('level', 'L5').click();
  expect(document.querySelector('.list-copied input')).toBeNull();
});

test('marks show beside their rows, follow other tabs, and lead to the next not tried', () => {
  mark({ [ROWS[0]?.slug ?? '']: 'solid' });
  visit();
  const first = find(`[data-slug="${ROWS[0]?.slug}"]`);
  expect([first.dataset['mark'], first.querySelector('.meta')?.textContent]).toEqual([
    'solid',
    expect.stringMatching(/ · solid$/),
  ]);
  const next = () => find<HTMLAnchorElement>('[data-do="next"]').pathname;
  expect(next()).toBe(`/questions/${ROWS[1]?.slug}/`);
  mark({ [ROWS[0]?.slug ?? '']: '', [ROWS[1]?.slug ?? '']: 'tried' });
  expect(first.dataset['mark']).toBeUndefined();
  expect(first.textContent).not.toContain('solid');
  expect(next()).toBe(`/questions/${ROWS[0]?.slug}/`);
  mark(Object.fromEntries(ROWS.map(({ slug }) => [slug, 'tried'])));
  expect(find('[data-do="next"]').hidden).toBe(true);
});

test('a ring before each row marks it, around and around, and the row stays until the view changes', () => {
  visit();
  const [first, second] = [ROWS[0]?.slug ?? '', ROWS[1]?.slug ?? ''];
  const ring = (slug: string) => find<HTMLButtonElement>(`[data-slug="${slug}"] .list-ring`);
  expect(ring(first).getAttribute('aria-label')).toBe(`How it went: not tried. ${ROWS[0]?.title}`);
  box('mark', 'new').click();
  const tally = (value: string) => box('mark', value).closest('label')?.querySelector('.tally')?.textContent;
  ring(first).click();
  expect(find(`[data-slug="${first}"]`).dataset['mark']).toBe('tried');
  expect(ring(first).getAttribute('aria-label')).toContain('How it went: tried.');
  expect([tally('tried'), shown().length]).toEqual(['1', 60]);
  ring(first).click();
  ring(second).click();
  ring(second).click();
  ring(second).click();
  expect([first, second].map((slug) => find(`[data-slug="${slug}"]`).dataset['mark'])).toEqual(['solid', undefined]);
  box('level', 'L6').click();
  expect(shown()).not.toContain(first);
  visit();
  expect(find(`[data-slug="${first}"]`).dataset['mark']).toBe('solid');
});

test('the button below the filters says how many fit, and leads to them', () => {
  visit();
  const reveal = find('.list-show');
  expect(reveal.textContent).toBe('Show 60 questions');
  find('.list-fold').click();
  box('category', 'technical').click();
  expect(reveal.textContent).toBe(`Show ${shown().length} questions`);
  reveal.click();
  expect(find('form').dataset).not.toHaveProperty('open');
  expect(find('.list-fold').getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(find('.list-status'));
  const field = find<HTMLInputElement>('[name="q"]');
  field.value = 'nothing like it';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(reveal.textContent).toBe('No question fits');
});

test('a random question is one of those shown', () => {
  visit('?category=writing');
  const followed: string[] = [];
  find('question-list').addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    followed.push(link.pathname);
  });
  for (let times = 0; times < 5; times += 1) find('[data-do="random"]').click();
  expect(followed).toHaveLength(5);
  for (const path of followed) expect(shown().map((slug) => `/questions/${slug}/`)).toContain(path);
});

test('a cell of the coverage table is a view, and replaces the filters', () => {
  visit('?level=L5&q=vendor');
  find('[data-view]').click();
  expect(location.search).toBe('?category=technical&level=L7');
  expect(box('level', 'L5').checked).toBe(false);
  expect(document.activeElement).toBe(find('.list-status'));
});

test('filters can be cleared; an empty list says so', () => {
  visit('?q=nothing+like+it&sort=practice');
  expect(line()).toBe('0 of 60 questions. Take a word away, or try another one.');
  expect(find('[data-do="random"]').hidden).toBe(true);
  find('[data-do="clear"]').click();
  expect(line()).toBe('60 questions');
  expect(location.search).toBe('?sort=practice');
  expect(find('[data-do="clear"]').hidden).toBe(true);
});

test('what an address asks for in vain is named, as text', () => {
  visit(`?category=${encodeURIComponent('<img src=x>')}&level=L6`);
  expect(find('.list-notice').textContent).toContain('category “<img src=x>”');
  expect(document.querySelector('.list-notice img')).toBeNull();
  box('level', 'L7').click();
  expect(find('.list-notice').textContent).toBe('');
});

test('of 2,000 rows, a choice touches only those that come or go', async () => {
  visit('', syntheticPage(syntheticRows(2000)));
  const records: MutationRecord[] = [];
  const watcher = new MutationObserver((list) => records.push(...list));
  watcher.observe(find('question-list'), {
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden'],
    childList: true,
  });
  box('level', 'L5').click();
  await new Promise((resolve) => setTimeout(resolve));
  const rows = records.filter(({ type, target }) => type === 'attributes' && target.nodeName === 'LI').length;
  expect(rows).toBe(2000 - shown().length);
  const moved = records.filter(({ target }) => target.nodeName === 'UL').length;
  expect(moved).toBe(0);
});

test('without a control it leaves everything as it was', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const list = visit('?level=L5', page.replace('name="sort"', 'name="other"'));
  expect(error).toHaveBeenCalled();
  expect(list.dataset).not.toHaveProperty('live');
  expect(shown()).toHaveLength(60);
});

test('taken out of the page, it is the list that was written', () => {
  mark({ [ROWS[0]?.slug ?? '']: 'solid' });
  const list = visit('?level=L5&sort=wording');
  list.remove();
  expect(list.querySelectorAll('li[hidden], section[hidden], .list-flat, .list-mark, .list-ring')).toHaveLength(0);
  expect(list.dataset).not.toHaveProperty('live');
});
