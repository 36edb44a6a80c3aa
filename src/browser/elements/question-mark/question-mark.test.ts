// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import './question-mark.ts';

const visit = (question = 'late-launch') => {
  render(`<question-mark data-question="${question}"></question-mark>`);
  return document.querySelector('question-mark') as HTMLElement;
};
const radio = (value: string) => document.querySelector<HTMLInputElement>(`[value="${value}"]`);
const chosen = () => document.querySelector<HTMLInputElement>('input:checked')?.value;

beforeEach(() => clearElsewhere());

test('asks in three words, begins with not tried, and remembers by question', () => {
  const labels = [...visit().querySelectorAll('label')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['not tried', 'tried', 'solid']);
  expect(document.querySelector('legend')?.textContent).toBe('How did it go?');
  expect(chosen()).toBe('new');
  radio('tried')?.click();
  visit('another');
  expect(chosen()).toBe('new');
  visit();
  expect(chosen()).toBe('tried');
  radio('new')?.click();
  visit();
  expect(chosen()).toBe('new');
});

test('follows another tab', () => {
  visit();
  setElsewhere('marks', { 'late-launch': 'solid' });
  expect(chosen()).toBe('solid');
});

test('says when nothing can be stored, and keeps the mark on the page', () => {
  const refuse = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const element = visit();
  radio('solid')?.click();
  expect(chosen()).toBe('solid');
  expect(element.querySelector('[role=status]')?.textContent).toContain('your marks last until you close this page');
  refuse.mockRestore();
});

test('moved in the page, it asks once', () => {
  const element = visit();
  document.body.append(document.createElement('main'));
  document.querySelector('main')?.append(element);
  expect(element.querySelectorAll('fieldset')).toHaveLength(1);
});
