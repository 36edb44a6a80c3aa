// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './wide-table.ts';

let resize: () => void;
beforeEach(() => {
  class Observer {
    constructor(callback: () => void) {
      resize = callback;
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer);
  render('<wide-table class="table"><table aria-labelledby="seats"></table></wide-table>');
});
afterEach(() => vi.unstubAllGlobals());

const box = () => document.querySelector('wide-table') as HTMLElement;
const attributes = () => ['tabindex', 'role', 'aria-labelledby'].map((name) => box().getAttribute(name));
const setWidths = (content: number, own: number) => {
  Object.defineProperty(box(), 'scrollWidth', { value: content, configurable: true });
  Object.defineProperty(box(), 'clientWidth', { value: own, configurable: true });
  resize();
};

test('is a stop with the table’s name only while the table is wider than its box', () => {
  setWidths(320, 320);
  expect(attributes()).toEqual([null, null, null]);
  setWidths(400, 320);
  expect(attributes()).toEqual(['0', 'group', 'seats']);
  setWidths(400, 660);
  expect(attributes()).toEqual([null, null, null]);
});

test('taken out of the page, it is the box that was written', () => {
  setWidths(400, 320);
  const element = box();
  element.remove();
  expect(element.outerHTML).toBe('<wide-table class="table"><table aria-labelledby="seats"></table></wide-table>');
});
