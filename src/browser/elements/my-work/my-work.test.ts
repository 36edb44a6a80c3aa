// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './my-work.ts';
import { eventually } from '../../../../tests/lib/eventually.ts';

const NAMES = {
  questions: {},
  criteria: '',
  essay: [],
  quizzes: { loop: { title: 'The <b>loop</b>', ids: ['one'] } },
  checklists: {},
  paths: {},
};
const store = (kind: string, fields: object) =>
  localStorage.setItem(`loop-ready/${kind}`, JSON.stringify({ version: 1, fields }));

/** Opens the page; there is no database here, so records are not among what is listed. */
async function visit(): Promise<HTMLElement> {
  render('<my-work data-names="/data/work.json"><h2>Under way</h2><div class="work-begin">Begin</div></my-work>');
  const element = document.querySelector('my-work') as HTMLElement;
  await eventually(() => expect(element.querySelector('.work')).not.toBeNull());
  return element;
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('with nothing stored where to begin stays, and no names are fetched', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const element = await visit();
  expect(element.querySelector<HTMLElement>('.work-begin')?.hidden).toBe(false);
  expect(fetched).not.toHaveBeenCalled();
});

test('of many lines the first are shown, the others below "more"; names are text', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(NAMES))));
  store('quizzes', { 'last/loop': { at: 1, value: { right: 1, of: 1 } } });
  store(
    'texts',
    Object.fromEntries([...'abcdef'].map((id, at) => [`answer-${id}/text`, { at, value: 'I called her.' }])),
  );
  const element = await visit();
  expect(element.querySelector<HTMLElement>('.work-begin')?.hidden).toBe(true);
  expect([...element.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(['Answers', 'Quizzes']);
  expect(element.querySelector('summary')?.textContent).toBe('2 more');
  expect(element.querySelectorAll('.work-sort:first-of-type > ul > li')).toHaveLength(4);
  expect(element.querySelector('b')).toBeNull();
  expect(element.querySelector('[aria-label="Retry: The <b>loop</b>"]')?.getAttribute('href')).toBe(
    '/practice/quizzes/loop/',
  );
  element.remove();
  expect(element.querySelector('.work')).toBeNull();
});
