// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { render } from '../../parts/render.ts';
import { clearElsewhere, setElsewhere } from '../../../../tests/lib/other-tab.ts';
import './theme-switch.ts';

const root = document.documentElement;
const visit = () => {
  delete root.dataset['theme'];
  render('<theme-switch><button type="button" hidden>Theme</button></theme-switch>');
  return document.querySelector('button') as HTMLButtonElement;
};

beforeEach(() => clearElsewhere());

test('goes round System, Light and Dark, and says which is on', () => {
  const button = visit();
  expect(button.hidden).toBe(false);
  const seen = [1, 2, 3].map(() => {
    const now = [button.textContent, root.dataset['theme'], localStorage.getItem('loop-ready/theme')];
    button.click();
    return now;
  });
  expect(seen).toEqual([
    ['Theme: System', undefined, null],
    ['Theme: Light', 'light', 'light'],
    ['Theme: Dark', 'dark', 'dark'],
  ]);
  expect(button.textContent).toBe('Theme: System');
});

test('is remembered, and follows another tab', () => {
  visit().click();
  const button = visit();
  expect([button.textContent, root.dataset['theme']]).toEqual(['Theme: Light', 'light']);
  setElsewhere('settings', { theme: 'dark' });
  expect([button.textContent, root.dataset['theme']]).toEqual(['Theme: Dark', 'dark']);
});
