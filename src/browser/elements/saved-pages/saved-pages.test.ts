// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { eventually } from '../../../../tests/lib/eventually.ts';
import { FakeCaches } from '../../../../tests/lib/fake-caches.ts';
import { SAVED_CHANGED } from '../../parts/offline/saved.ts';
import { render } from '../../parts/render.ts';
import './saved-pages.ts';

const LIST = { id: '11111111', edition: '2026-11-28', pages: 371, files: [['', 3, 1, '']] };

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

/** The page that stands in place of another. */
function insteadOf(address: string): FakeCaches {
  const caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  history.replaceState(null, '', address);
  render('<p id="save-hint">Save it.</p><saved-pages data-instead><ul></ul></saved-pages>');
  return caches;
}
const hint = () => document.getElementById('save-hint');

test('in place of a page to print, it says that those need a network, and hides the hint that would not help', async () => {
  insteadOf('/print/role/?a=1');
  await eventually(() => expect(document.querySelector('.saved-whole')?.textContent).toMatch(/^Pages to print need/));
  expect(hint()?.hidden).toBe(true);
});

test('the hint to save the handbook stays until it is saved', async () => {
  const caches = insteadOf('/offer/negotiating/');
  await eventually(() => expect(hint()?.hidden).toBe(false));
  await (await caches.open('loop-ready/saved/11111111')).put('/data/offline.json', Response.json(LIST));
  document.dispatchEvent(new Event(SAVED_CHANGED));
  await eventually(() => expect(hint()?.hidden).toBe(true));
});
