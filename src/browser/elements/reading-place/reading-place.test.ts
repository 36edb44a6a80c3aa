// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { device } from '../../device/index.ts';
import { lastPassed } from './model.ts';
import { render } from '../../parts/render.ts';
import './reading-place.ts';

let pass: (id: string, top: number, isIntersecting: boolean) => void;
let visibility: DocumentVisibilityState;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  class Observer {
    constructor(callback: (entries: unknown[]) => void) {
      pass = (id, top, isIntersecting) =>
        callback([{ target: document.getElementById(id), isIntersecting, boundingClientRect: { top } }]);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = () => {
  render(`
    <main><h2 id="one">1</h2><h3 id="two">2</h3><h2 id="three">3</h2></main>
    <reading-place data-address="/process/the-loop/" data-title="The loop"></reading-place>`);
};
const section = () => device.reading.last()?.section;

test('the last heading passed is the last in the order of the page', () => {
  expect(lastPassed(['a', 'b', 'c'], new Set(['b', 'a']))).toBe('b');
  expect(lastPassed(['a', 'b', 'c'], new Set())).toBe('');
});

test('records the page and the section, once a second at most', () => {
  open();
  expect(device.reading.last()).toBeUndefined();
  vi.advanceTimersByTime(1000);
  expect(device.reading.last()).toEqual({ address: '/process/the-loop/', title: 'The loop', section: '' });
  const write = vi.spyOn(device.reading, 'stop');
  pass('one', 50, true);
  pass('one', -20, false);
  pass('two', 50, true);
  vi.advanceTimersByTime(999);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(section()).toBe('two');
  // Scrolling back up: the heading leaves through the bottom.
  pass('two', 700, false);
  vi.advanceTimersByTime(1000);
  expect(section()).toBe('one');
  expect(write).toHaveBeenCalledTimes(2);
});

test('records at once when the page is left', () => {
  open();
  pass('three', 50, true);
  window.dispatchEvent(new Event('pagehide'));
  expect(section()).toBe('three');
});

test('a page opened in the background is recorded once it is seen', () => {
  visibility = 'hidden';
  open();
  pass('one', 50, true);
  vi.advanceTimersByTime(5000);
  window.dispatchEvent(new Event('pagehide'));
  expect(device.reading.last()).toBeUndefined();
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1000);
  expect(section()).toBe('one');
});

test('records again when the reader comes back from another page', () => {
  open();
  vi.advanceTimersByTime(1000);
  device.reading.stop({ address: '/offer/', title: 'Offer', section: '' });
  document.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(1000);
  expect(device.reading.last()?.address).toBe('/process/the-loop/');
});
