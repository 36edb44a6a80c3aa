// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { nameForDevice, offerToApps } from './sharing.ts';

/** A device whose main pointer is a finger or a mouse, with a sheet that ends so, or none. */
function device(pointer: 'finger' | 'mouse', share?: (data: ShareData) => Promise<void>): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' && pointer === 'finger' }));
  if (share) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

const named = (text: string) => {
  const button = document.createElement('button');
  button.textContent = text;
  nameForDevice(button);
  return button.textContent;
};

test('a phone offers the link to its apps, with the page’s title', async () => {
  const share = vi.fn(() => Promise.resolve());
  device('finger', share);
  document.title = 'Loop day · Loop Ready';
  expect(named('Copy link')).toBe('Share link');
  expect(await offerToApps('https://example.org/checklists/loop-day/')).toBe(true);
  expect(share).toHaveBeenCalledWith({
    title: 'Loop day · Loop Ready',
    url: 'https://example.org/checklists/loop-day/',
  });
});

test('a desk copies, also where it has a sheet; so does a phone without one', async () => {
  const share = vi.fn(() => Promise.resolve());
  device('mouse', share);
  expect([named('Copy link'), await offerToApps('https://example.org/')]).toEqual(['Copy link', false]);
  expect(share).not.toHaveBeenCalled();
  Reflect.deleteProperty(navigator, 'share');
  device('finger');
  expect([named('Copy link'), await offerToApps('https://example.org/')]).toEqual(['Copy link', false]);
});

test('a sheet that the reader closes is no failure, one that the device refuses is', async () => {
  device('finger', () => Promise.reject(new DOMException('closed', 'AbortError')));
  expect(await offerToApps('https://example.org/')).toBe(true);
  device('finger', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
  expect(await offerToApps('https://example.org/')).toBe(false);
});
