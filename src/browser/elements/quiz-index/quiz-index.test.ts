// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import './quiz-index.ts';
import { eventually } from '../../../../tests/lib/eventually.ts';

const QUIZZES = ['seats', 'tales'].map((slug) => ({
  slug,
  address: `/practice/quizzes/${slug}/`,
  questions: ['one', 'two'].map((id) => ({
    id,
    text: `${slug} ${id}?`,
    read: [`/read/#${id}`, `On ${id}`],
    choices: [
      { id: 'a', text: 'A', why: 'why A', right: true },
      { id: 'b', text: '<b>B</b>', why: 'why B' },
    ],
  })),
}));

const html = `<quiz-index data-slice="/data/quizzes.json"><div class="quiz-all">
  <p class="mixed-line" tabindex="-1"></p><button class="mixed-start">Start</button><a class="mixed-next">Go on</a>
  <p class="mixed-notice"></p><label class="quiz-weak"><input type="checkbox"></label><span class="weak-count"></span>
  <section class="quiz-stage">${QUIZZES.map(
    ({ slug }) => `<ul><li data-quiz="${slug}" data-key="one:a two:a"><a href="/q/${slug}">${slug}</a>
      <p class="quiz-score"><b>2</b> <span>questions</span></p></li></ul>`,
  ).join('')}</section></div></quiz-index>`;

/** Stores answers and scores, and opens the page. */
function visit(stored: Record<string, unknown>): HTMLElement {
  setElsewhere('quizzes', stored);
  render(html);
  return document.querySelector('quiz-index') as HTMLElement;
}
const text = (index: HTMLElement, part: string) => index.querySelector(part)?.textContent?.trim();
const press = (index: HTMLElement, name: string) =>
  [...index.querySelectorAll('button')].find(({ textContent, hidden }) => textContent === name && !hidden)?.click();

beforeEach(() => {
  clearElsewhere();
  location.hash = '';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(QUIZZES))));
});

test('a row without results says how many questions it has, and the first of them is offered', () => {
  const index = visit({});
  expect(text(index, '[data-quiz=seats] .quiz-score')).toBe('2 questions');
  expect(index.querySelector('.mixed-start')?.classList).toContain('waits');
  expect(text(index, '.mixed-next')).toBe('Begin with “seats”');
});

test('a quiz that was begun is gone on with before one that was not', () => {
  const index = visit({ 'answer/tales/one': 'a' });
  expect(text(index, '.mixed-next')).toBe('Go on with “tales”');
  setElsewhere('quizzes', { 'answer/tales/two': 'a' });
  expect(text(index, '.mixed-next')).toBe('Begin with “seats”');
});

test('follows another tab', () => {
  const index = visit({});
  setElsewhere('quizzes', { 'answer/seats/one': 'b' });
  expect(text(index, '[data-quiz=seats] .quiz-score')).toBe('1 of 2 answered');
  expect(text(index, '.mixed-line')).toBe('You have missed 1 question in one quiz.');
});

test('a mixed round asks what was missed, keeps the answers, and shows words as words', async () => {
  const index = visit({ 'answer/seats/one': 'b', 'answer/tales/two': 'b', 'answer/tales/one': 'a' });
  location.hash = '#mixed';
  window.dispatchEvent(new Event('hashchange'));
  await eventually(() => expect(index.querySelectorAll('fieldset')).toHaveLength(2));
  expect(index.querySelector<HTMLElement>('.quiz-all')?.hidden).toBe(true);
  expect(index.querySelector('fieldset b')).toBeNull();
  expect(index.querySelectorAll('fieldset [data-choice=b] strong')).toHaveLength(2);
  for (const choice of ['a', 'b']) {
    const field = index.querySelector('fieldset[data-shown]') as HTMLElement;
    field.querySelector<HTMLInputElement>(`[value=${choice}]`)?.click();
    press(index.querySelector('fieldset[data-shown]') as HTMLElement, 'Check');
    press(index, choice === 'a' ? 'Next question' : 'See the result');
  }
  expect(text(index, '.quiz-result h2')).toBe('1 of 2 right');
  const [back, read] = [...index.querySelectorAll('.quiz-missed a')].map((link) => link.getAttribute('href'));
  expect(back).toMatch(/^\/practice\/quizzes\/(seats|tales)\/#(one|two)$/);
  expect(read).toMatch(/^\/read\/#/);
  press(index, 'Try the one you still miss');
  await eventually(() => expect(index.querySelectorAll('fieldset')).toHaveLength(1));
});

test('a round is asked for in vain where nothing was missed', () => {
  const index = visit({ 'answer/seats/one': 'a' });
  location.hash = '#mixed';
  window.dispatchEvent(new Event('hashchange'));
  expect(index.querySelectorAll('fieldset')).toHaveLength(0);
  expect(text(index, '.mixed-line')).toContain('None missed');
});
