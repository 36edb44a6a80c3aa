// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import './quiz-form.ts';

/** Question id → its choices, the right one first. */
type Questions = Record<string, string[]>;

const html = (questions: Questions) => `
  <quiz-form data-quiz="loop">
  <div class="quiz-progress"><p>Question 1</p><progress></progress></div>
  <form method="dialog">
    ${Object.entries(questions)
      .map(
        ([id, choices], place) => `<fieldset id="${id}" data-question="${id}"><legend>${place + 1}. ${id}</legend>
          ${choices.map((c) => `<label><input type="radio" name="q-${id}" value="${c}"> ${c}</label>`).join('')}
          <details><summary>Answer</summary><ul>
            ${choices.map((c, n) => `<li data-choice="${c}"${n ? '' : ' data-right'}><p>${c}</p><p>why ${c}</p></li>`).join('')}
          </ul><p class="quiz-read">Read: <a href="/read/#${id}">on ${id}</a></p></details></fieldset>`,
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
/** Ids of the questions on the screen. */
const shown = (quiz: HTMLElement) =>
  [...quiz.querySelectorAll<HTMLElement>('fieldset[data-shown]')].map((one) => one.dataset['question']);
const line = (quiz: HTMLElement) => quiz.querySelector('.quiz-progress p')?.textContent;
const title = (quiz: HTMLElement) => quiz.querySelector('.quiz-result:not([hidden]) h2')?.textContent;
const result = (quiz: HTMLElement) => quiz.querySelector('.quiz-result')?.textContent ?? '';
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
/** Answers all three and goes to the end. */
function play(quiz: HTMLElement, one: string, two: string, three: string): void {
  answer(quiz, 'one', one);
  press(quiz, 'Next question');
  answer(quiz, 'two', two);
  press(quiz, 'Next question');
  answer(quiz, 'three', three);
  press(quiz, 'See the result');
}

beforeEach(() => {
  clearElsewhere();
  location.hash = '';
});

test('says nothing before "Check", then explains in words the choice made and the right one, and where to read', () => {
  const quiz = visit();
  expect(quiz.dataset['live']).toBe('');
  choose(quiz, 'one', 'b');
  expect(said(quiz, 'one')).toBe('');
  press(field(quiz, 'one'), 'Check');
  expect(said(quiz, 'one')).toBe('Not this one. You chose:bwhy bThe right answer:awhy aRead: on one');
  expect(document.activeElement).toBe(field(quiz, 'one').querySelector('.quiz-feedback'));
  answer(quiz, 'two', 'c');
  expect(said(quiz, 'two')).toBe('Right.cwhy cRead: on two');
});

test('shows one question at a time, says which, and goes back, on and past one', () => {
  const quiz = visit();
  expect([shown(quiz), line(quiz)]).toEqual([['one'], 'Question 1 of 3']);
  expect(quiz.querySelector('progress')).toMatchObject({ value: 1, max: 3 });
  press(quiz, 'Skip');
  expect([shown(quiz), line(quiz)]).toEqual([['two'], 'Question 2 of 3']);
  expect(document.activeElement).toBe(field(quiz, 'two').querySelector('legend'));
  answer(quiz, 'two', 'c');
  press(quiz, 'Next question');
  press(quiz, 'Skip');
  expect([shown(quiz), title(quiz), line(quiz)]).toEqual([[], '1 of 3 answered, 1 right', '1 of 3 answered']);
  expect(document.activeElement?.textContent).toBe('1 of 3 answered, 1 right');
  press(quiz, 'Back');
  press(quiz, 'Back');
  expect([shown(quiz), state(quiz, 'two')]).toEqual([['two'], 'right']);
  press(quiz, 'Next question');
  press(quiz, 'Skip');
  press(quiz, 'Answer the 2 left');
  expect(shown(quiz)).toEqual(['one']);
  expect(() => press(quiz, 'Back')).toThrow('no button');
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
  press(quiz, 'Skip');
  choose(quiz, 'two', 'c');
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  field(quiz, 'two').querySelector('[value="c"]')?.dispatchEvent(enter);
  expect(enter.defaultPrevented).toBe(true);
  expect(state(quiz, 'two')).toBe('right');
});

test('a choice not checked yet survives a look at another question and its check', () => {
  const quiz = visit();
  press(quiz, 'Skip');
  choose(quiz, 'two', 'd');
  press(quiz, 'Back');
  answer(quiz, 'one', 'a');
  press(quiz, 'Next question');
  expect(field(quiz, 'two').querySelector<HTMLInputElement>('[value="d"]')?.checked).toBe(true);
});

test('ends with the score, and what was missed with the sections that explain it', () => {
  const quiz = visit();
  play(quiz, 'a', 'd', 'f');
  expect(title(quiz)).toBe('1 of 3 right');
  expect(result(quiz)).toContain('The 2 you missed');
  const links = [...quiz.querySelectorAll('.quiz-result a')].map((a) => [a.getAttribute('href'), a.textContent]);
  expect(links).toEqual([
    ['#two', 'two'],
    ['/read/#two', 'on two'],
    ['#three', 'three'],
    ['/read/#three', 'on three'],
  ]);
});

test('the missed ones alone can be tried again, fresh; the score of the round stays that of the first try', () => {
  const quiz = visit();
  play(quiz, 'a', 'd', 'e');
  expect(title(quiz)).toBe('2 of 3 right');
  press(quiz, 'Try the missed ones again');
  expect(['one', 'two', 'three'].map((id) => state(quiz, id))).toEqual(['right', 'open', 'right']);
  expect([shown(quiz), line(quiz)]).toEqual([['two'], 'Question 1 of 1']);
  expect(document.activeElement).toBe(field(quiz, 'two').querySelector('legend'));
  // Leaving in the middle keeps the answer there was.
  expect(state(visit(), 'two')).toBe('wrong');
  const again = document.querySelector('quiz-form') as HTMLElement;
  press(again, 'Try the missed ones again');
  answer(again, 'two', 'c');
  press(again, 'See the result');
  expect(title(again)).toBe('3 of 3 right');
  expect(result(again)).toContain('2 of 3 right on the first try.');
  expect(result(again)).not.toContain('missed');
});

test('goes on where the reader left off, ends with the result, and starts over', () => {
  const first = visit();
  answer(first, 'one', 'a');
  answer(first, 'two', 'c');
  const next = visit();
  expect([shown(next), line(next)]).toEqual([['three'], 'Question 3 of 3']);
  answer(next, 'three', 'e');
  const done = visit();
  expect([shown(done), title(done)]).toEqual([[], '3 of 3 right']);
  expect(said(done, 'one')).toBe('Right.awhy aRead: on one');
  press(done, 'Start over');
  expect([state(done, 'one'), shown(done)]).toEqual(['open', ['one']]);
  play(done, 'b', 'd', 'f');
  expect(title(done)).toBe('0 of 3 right');
  expect(result(done)).toContain('Your best first try: 3.');
});

test('a link to a question opens it, whatever was answered, and the way on forgets it', () => {
  location.hash = '#two';
  const quiz = visit();
  expect([shown(quiz), line(quiz)]).toEqual([['two'], 'Question 2 of 3']);
  press(quiz, 'Skip');
  expect(location.hash).toBe('');
  location.hash = '#one';
  window.dispatchEvent(new Event('hashchange'));
  expect(shown(quiz)).toEqual(['one']);
  location.hash = '#no-such-question';
  expect(shown(visit())).toEqual(['one']);
});

test('the link of the question on the screen leaves the round and the choice in it', () => {
  const quiz = visit();
  play(quiz, 'a', 'd', 'f');
  press(quiz, 'Try the missed ones again');
  choose(quiz, 'two', 'c');
  location.hash = '#two';
  window.dispatchEvent(new Event('hashchange'));
  expect([shown(quiz), line(quiz), state(quiz, 'two')]).toEqual([['two'], 'Question 1 of 2', 'open']);
  expect(field(quiz, 'two').querySelector<HTMLInputElement>('[value="c"]')?.checked).toBe(true);
});

test('results stored by earlier releases count', () => {
  const fields = Object.entries({
    'answer/loop/one': 'a',
    'answer/loop/two': 'd',
    'answer/loop/three': 'e',
    'last/loop': { right: 2, of: 3 },
    'best/loop': { right: 3, of: 3 },
  }).map(([path, value]) => [path, { at: 1, value }]);
  localStorage.setItem('loop-ready/quizzes', JSON.stringify({ version: 1, fields: Object.fromEntries(fields) }));
  const quiz = visit();
  expect(title(quiz)).toBe('2 of 3 right');
  expect(result(quiz)).toContain('Your best first try: 3.');
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

test('follows another tab', () => {
  const quiz = visit();
  setElsewhere('quizzes', { 'answer/loop/one': 'b' });
  expect([state(quiz, 'one'), shown(quiz)]).toEqual(['wrong', ['one']]);
  press(quiz, 'Next question');
});

test('says when nothing can be stored, and works on', () => {
  const refuse = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  // What could not be stored lives as long as the page: a quiz of its own.
  render(html(QUIZ).replace('data-quiz="loop"', 'data-quiz="blocked"'));
  const quiz = document.querySelector('quiz-form') as HTMLElement;
  play(quiz, 'a', 'c', 'f');
  expect(title(quiz)).toBe('2 of 3 right');
  expect(quiz.querySelector('.quiz-notice')?.textContent).toContain('does not let this site store');
  refuse.mockRestore();
});

test('a broken question leaves the whole quiz as the server wrote it, and other quizzes alive', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = html(QUIZ).replace('data-question="two"', 'data-question=""');
  render(broken + html(QUIZ));
  const [one, two] = [...document.querySelectorAll<HTMLElement>('quiz-form')];
  expect(one?.dataset['live']).toBeUndefined();
  expect(one?.querySelectorAll('button, .quiz-feedback, [data-state], [data-shown], [tabindex]')).toHaveLength(0);
  expect(two?.dataset['live']).toBe('');
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
