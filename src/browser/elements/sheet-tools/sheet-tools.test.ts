// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './sheet-tools.ts';

const visit = () => {
  render(`<sheet-tools><button data-do="blank">Print blank</button><button data-do="ticks">Print with ticks</button>
    <button data-do="copy">Copy link</button></sheet-tools><check-list data-page=""></check-list>`);
  return document.querySelector('check-list') as HTMLElement;
};
const press = (name: string) => document.querySelector<HTMLElement>(`[data-do="${name}"]`)?.click();

test('prints blank or with ticks, and the screen is as before', () => {
  const list = visit();
  const printed: (string | undefined)[] = [];
  vi.stubGlobal('print', () => printed.push(list.dataset['print']));
  press('blank');
  press('ticks');
  expect(printed).toEqual(['blank', 'ticks']);
  window.dispatchEvent(new Event('afterprint'));
  expect(list.dataset['print']).toBeUndefined();
  vi.unstubAllGlobals();
});

test('copies the link of the list, without the place in it', async () => {
  visit();
  location.hash = '#week-before';
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  press('copy');
  await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('Copied'));
  expect(copied).toEqual([location.origin + location.pathname]);
  location.hash = '';
});
