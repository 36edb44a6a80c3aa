// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../parts/render.ts';
import './tick-count.ts';

const KEY = 'loop-ready/ticks';
const store = (ticks: Record<string, boolean>, at = Date.now()) =>
  localStorage.setItem(
    KEY,
    JSON.stringify({
      version: 1,
      fields: Object.fromEntries(Object.entries(ticks).map(([path, value]) => [path, { at, value }])),
    }),
  );
const visit = () => {
  render('<tick-count data-list="counted" data-items="badge clock water">3 items</tick-count>');
  return document.querySelector('tick-count') as HTMLElement;
};

beforeEach(() => localStorage.clear());

test('says how many items there are, until one is ticked', () => {
  expect(visit().textContent).toBe('3 items');
  store({ 'counted/badge': true, 'counted/clock': false, 'other/water': true, 'counted/gone': true });
  expect(visit().textContent).toBe('1 of 3 done');
});

test('follows another tab', () => {
  const line = visit();
  store({ 'counted/badge': true, 'counted/clock': true, 'counted/water': true }, Date.now() + 1000);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
  expect(line.textContent).toBe('All 3 done');
});
