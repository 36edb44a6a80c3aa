// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './copy-link.ts';

let copied: string[];
const setClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as Clipboard);

beforeEach(() => {
  copied = [];
  setClipboard(async (text) => void copied.push(text));
  vi.useFakeTimers();
  location.href = 'http://localhost:3000/process/the-loop/?q=mine';
  render('<copy-link><a href="#seats">#</a></copy-link>');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const click = async (init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector('a')?.dispatchEvent(event);
  await vi.advanceTimersByTimeAsync(0);
  return event;
};
const shown = () => document.querySelector('copy-link [role=status]')?.textContent ?? '';

test('copies the absolute address without the query, confirms, and lets the browser follow', async () => {
  const event = await click();
  expect(copied).toEqual(['http://localhost:3000/process/the-loop/#seats']);
  expect(shown()).toBe('Copied');
  expect(event.defaultPrevented).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(shown()).toBe('');
});

test('is a link where the clipboard refuses, and says where its address is', async () => {
  setClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const event = await click();
  expect(shown()).toBe('Not copied. See the address bar.');
  expect(event.defaultPrevented).toBe(false);
});

test('leaves a click for a new tab alone', async () => {
  await click({ ctrlKey: true });
  expect(copied).toEqual([]);
});
