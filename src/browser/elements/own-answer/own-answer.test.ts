// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnswers } from '../../device/answers.ts';
import { createMarks } from '../../device/marks.ts';
import { createTexts } from '../../device/texts.ts';
import { render } from '../../parts/render.ts';
import './own-answer.ts';

const LINE = 'Start from this skeleton in the answer check. What you type stays on your device.';
const outside = { storage: () => localStorage, events: window, now: Date.now };
const visit = async (question = 'late-launch') => {
  render(
    `<p><own-answer data-question="${question}" data-tool="/practice/answer/?question=${question}"><a href="#">${LINE}</a></own-answer></p>`,
  );
  // What tells it is loaded when it is needed.
  await vi.dynamicImportSettled();
  return document.querySelector('own-answer') as HTMLElement;
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

test('with nothing stored, or only about another question, the line stays as it was', async () => {
  expect((await visit()).textContent).toBe(LINE);
  createTexts(outside)('answer-late').save('I called her.', '');
  expect((await visit()).textContent).toBe(LINE);
});

test('an answer under way is told in the line, with its state, and leads on', async () => {
  createTexts(outside)('answer-late-launch').save('I called the director.', '');
  createAnswers(outside).of('late-launch').keep({ text: 'one', day: '2026-11-24' });
  createMarks(outside).set('late-launch', 'tried');
  const element = await visit();
  const told = element.querySelector('.own-answer-told');
  expect(told?.textContent).toBe('Your answer: 4 words, 1 version, tried. Continue in the answer check');
  expect(told?.querySelector('a')?.getAttribute('href')).toBe('/practice/answer/?question=late-launch');
  // The line before keeps its room, unseen; a second look tells it once.
  expect(element.querySelector<HTMLElement>('.own-answer-before')?.style.visibility).toBe('hidden');
  window.dispatchEvent(new Event('pageshow'));
  await vi.dynamicImportSettled();
  expect(element.querySelectorAll('.own-answer-told, .own-answer-before')).toHaveLength(2);
});

test('the line is no longer than the one whose place it takes', async () => {
  createTexts(outside)('answer-late-launch').save('I '.repeat(1_265), '');
  const answers = createAnswers(outside).of('late-launch');
  for (let n = 0; n < 12; n += 1) answers.keep({ text: `version ${n}`, day: '2026-11-24' });
  expect((await visit()).querySelector('.own-answer-told')?.textContent?.length).toBeLessThanOrEqual(LINE.length);
});

test('what was deleted again is told no more; a browser that refuses leaves the line', async () => {
  const text = createTexts(outside)('answer-late-launch');
  text.save('I called.', '');
  text.save('', 'I called.');
  expect((await visit()).textContent).toBe(LINE);
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect((await visit()).textContent).toBe(LINE);
});
