// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './quiz-form.ts';

/** Question id → its choices, the right one first. */
type Questions = Record<string, string[]>;

const html = (questions: Questions) => `
  <quiz-form data-quiz="loop"><form method="dialog">
    ${Object.entries(questions)
      .map(
        ([id, choices]) => `<fieldset data-question="${id}"><legend>${id}</legend>
          ${choices.map((c) => `<label><input type="radio" name="q-${id}" value="${c}"> ${c}</label>`).join('')}
          <details><summary>Answer</summary><ul>
            ${choices.map((c, n) => `<li data-choice="${c}"${n ? '' : ' data-right'}><p>${c}</p><p>why ${c}</p></li>`).join('')}
          </ul></details></fieldset>`,
      )
      .join('')}
  </form></quiz-form>`;

const QUIZ: Questions = { one: ['a', 'b'], two: ['c', 'd'], three: ['e', 'f'] };

function visit(questions: Questions = QUIZ): HTMLElement {
  render(html(questions));
  return document.querySelector('quiz-form') as HTMLElement;
}
const field = (quiz: HTMLElement, id: string) => quiz.querySelector(`[data-question="${id}"]`) as HTMLFieldSetElement;
const state = (quiz: HTMLElement, id: string) => field(quiz, id).dataset['state'];
const said = (quiz: HTMLElement, id: string) => field(quiz, id).querySelector('.quiz-feedback')?.textContent;
const line = (quiz: HTMLElement) => quiz.querySelector('.quiz-status')?.textContent;
const press = (within: HTMLElement, text: string) => {
  const button = [...within.querySelectorAll('button')].find((one) => one.textContent === text && !one.hidden);
  if (!button) throw new Error(`no button "${text}"`);
  button.click();
};
const choose = (quiz: HTMLElement, id: string, choice: string) =>
  field(quiz, id).querySelector<HTMLInputElement>(`[value="${choice}"]`)?.click();
const answer = (quiz: HTMLElement, id: string, choice: string) => {
  choose(quiz, id, choice);
  press(field(quiz, id), 'Check');
};

beforeEach(() => localStorage.clear());

test('says nothing before "Check", then explains in words the choice made and the right one', () => {
  const quiz = visit();
  expect(quiz.dataset['live']).toBe('');
  choose(quiz, 'one', 'b');
  expect(said(quiz, 'one')).toBe('');
  press(field(quiz, 'one'), 'Check');
  expect(said(quiz, 'one')).toBe('Not this one. You chose:bwhy bThe right answer:awhy a');
  expect(document.activeElement).toBe(field(quiz, 'one').querySelector('.quiz-feedback'));
  answer(quiz, 'two', 'c');
  expect(said(quiz, 'two')).toBe('Right.cwhy c');
  expect(line(quiz)).toBe('2 of 3 answered, 1 right.');
});

test('asks for a choice when there is none', () => {
  const quiz = visit();
  press(field(quiz, 'one'), 'Check');
  expect(said(quiz, 'one')).toBe('Choose an answer first.');
  expect(state(quiz, 'one')).toBe('open');
  expect(localStorage).toHaveLength(0);
});

test('Enter checks the question at hand and sends nothing', () => {
  const quiz = visit();
  choose(quiz, 'two', 'c');
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  field(quiz, 'two').querySelector('[value="c"]')?.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(true);
  expect(state(quiz, 'two')).toBe('right');
});

test('a choice not checked yet survives the check of another question', () => {
  const quiz = visit();
  choose(quiz, 'two', 'd');
  answer(quiz, 'one', 'a');
  expect(field(quiz, 'two').querySelector<HTMLInputElement>('[value="d"]')?.checked).toBe(true);
});

test('missed ones can be tried again; the score of the round stays that of the first try', () => {
  const quiz = visit();
  answer(quiz, 'one', 'a');
  answer(quiz, 'two', 'd');
  answer(quiz, 'three', 'e');
  expect(line(quiz)).toBe('2 of 3 right.');
  press(quiz, 'Try the missed ones again');
  expect(['one', 'two', 'three'].map((id) => state(quiz, id))).toEqual(['right', 'open', 'right']);
  expect(document.activeElement).toBe(field(quiz, 'two').querySelector('input'));
  // Leaving in the middle keeps the answer there was.
  expect(state(visit(), 'two')).toBe('wrong');
  const again = document.querySelector('quiz-form') as HTMLElement;
  press(again, 'Try the missed ones again');
  answer(again, 'two', 'c');
  expect(line(again)).toBe('3 of 3 right. At the first try: 2.');
});

test('is restored on the next visit, and starts over', () => {
  const first = visit();
  for (const [id, choice] of [
    ['one', 'a'],
    ['two', 'c'],
    ['three', 'e'],
  ] as const)
    answer(first, id, choice);
  const next = visit();
  expect(line(next)).toBe('3 of 3 right.');
  expect(said(next, 'one')).toBe('Right.awhy a');
  press(next, 'Start over');
  expect([state(next, 'one'), line(next)]).toEqual(['open', '']);
  answer(next, 'one', 'b');
  answer(next, 'two', 'd');
  answer(next, 'three', 'f');
  expect(line(next)).toBe('0 of 3 right. Your best first try: 3.');
});

test('an edit of the content loses no answer that still has its question and choice', () => {
  const first = visit();
  answer(first, 'one', 'b');
  answer(first, 'two', 'c');
  answer(first, 'three', 'f');
  // one: another choice is right now; two: the choice is gone; three: gone; four: new.
  const edited = visit({ four: ['x', 'y'], two: ['n', 'm'], one: ['b', 'a'] });
  expect(['one', 'two', 'four'].map((id) => state(edited, id))).toEqual(['right', 'open', 'open']);
  answer(edited, 'four', 'x');
  // three comes back.
  expect(state(visit(), 'three')).toBe('wrong');
});

test('a broken question leaves the whole quiz as the server wrote it, and other quizzes alive', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = html(QUIZ).replace('data-question="two"', 'data-question=""');
  render(broken + html(QUIZ));
  const [one, two] = [...document.querySelectorAll<HTMLElement>('quiz-form')];
  expect(one?.dataset['live']).toBeUndefined();
  expect(one?.querySelectorAll('button, .quiz-feedback, [data-state]')).toHaveLength(0);
  expect(two?.dataset['live']).toBe('');
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
