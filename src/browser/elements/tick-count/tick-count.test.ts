// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../parts/render.ts';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import './tick-count.ts';

const visit = () => {
  render('<tick-count data-list="counted" data-items="badge clock water">3 items</tick-count>');
  return document.querySelector('tick-count') as HTMLElement;
};

beforeEach(() => clearElsewhere());

test('says how many items there are, until one is ticked', () => {
  expect(visit().textContent).toBe('3 items');
  setElsewhere('ticks', { 'counted/badge': true, 'counted/clock': false, 'other/water': true, 'counted/gone': true });
  expect(visit().textContent).toBe('1 of 3 done');
});

test('follows another tab', () => {
  const line = visit();
  setElsewhere('ticks', { 'counted/badge': true, 'counted/clock': true, 'counted/water': true });
  expect(line.textContent).toBe('All 3 done');
});
