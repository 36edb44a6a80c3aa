// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { render } from '../../parts/render.ts';
import './sheet-tools.ts';
import { eventually } from '../../../../tests/lib/eventually.ts';

const visit = () => {
  render(`<sheet-tools><button data-do="blank">Print blank</button><button data-do="whole">Print with ticks</button>
    <button data-do="copy">Copy link</button></sheet-tools><check-list data-page=""></check-list>`);
  return document.querySelector('check-list') as HTMLElement;
};
const press = (name: string) => document.querySelector<HTMLElement>(`[data-do="${name}"]`)?.click();

test('prints blank or with ticks, and the screen is as before', () => {
  const list = visit();
  const printed: (string | undefined)[] = [];
  vi.stubGlobal('print', () => printed.push(list.dataset['print']));
  press('blank');
  press('whole');
  expect(printed).toEqual(['blank', 'whole']);
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
  await eventually(() => expect(document.querySelector('[role=status]')?.textContent).toBe('Copied'));
  expect(copied).toEqual([location.origin + location.pathname]);
  location.hash = '';
});

test('on a phone the same button offers the link to other apps, and copies it where that is refused', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const share = vi.fn(() => Promise.resolve());
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  writeText.mockClear();
  visit();
  expect(document.querySelector('[data-do="copy"]')?.textContent).toBe('Share link');
  press('copy');
  await eventually(() => expect(share).toHaveBeenCalledOnce());
  expect(writeText).not.toHaveBeenCalled();
  share.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  press('copy');
  await eventually(() => expect(writeText).toHaveBeenCalledWith(location.origin + location.pathname));
  Reflect.deleteProperty(navigator, 'share');
  vi.unstubAllGlobals();
});
