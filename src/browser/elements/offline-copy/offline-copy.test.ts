// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '../../../../tests/lib/eventually.ts';
import { FakeCaches } from '../../../../tests/lib/fake-caches.ts';
import { render } from '../../parts/render.ts';
import './offline-copy.ts';

const LIST = {
  id: '11111111',
  edition: '2026-11-28',
  pages: 2,
  files: [
    ['', 300_000, 100_000, ''],
    ['a/', 900_000, 400_000, ''],
  ],
};

let isOnline: boolean;
let failing: string;
/** What the answer to one more request waits for. */
let late: Promise<void> | undefined;

/** The network comes or goes. @param told whether the browser notices */
function turn(to: boolean, told = true): void {
  isOnline = to;
  if (told) dispatchEvent(new Event(to ? 'online' : 'offline'));
}
const words = () => document.querySelector('offline-copy')?.textContent ?? '';
const said = () => document.querySelector('.offline-said')?.textContent;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
const press = (name: string) =>
  eventually(() => {
    expect(words()).toContain(name);
    button(name)?.focus();
    button(name)?.click();
  });

beforeEach(() => {
  isOnline = true;
  failing = '';
  late = undefined;
  vi.stubGlobal('caches', new FakeCaches());
  vi.stubGlobal('fetch', async (url: string) => {
    const fails = !isOnline || url === failing;
    const wait = late;
    late = undefined;
    await wait;
    if (fails) throw new TypeError('Failed to fetch');
    return url.endsWith('.json') ? Response.json(LIST) : new Response('words');
  });
  const own = { request: (_: string, __: object, work: (lock: object) => unknown) => work({}) };
  for (const [name, value] of Object.entries({
    locks: own,
    serviceWorker: { register: () => Promise.resolve() },
    storage: { estimate: () => Promise.resolve({}), persisted: () => Promise.resolve(true) },
  }))
    Object.defineProperty(navigator, name, { configurable: true, value });
  // Sheets of a page that is not served never load.
  vi.spyOn(document.head, 'append').mockImplementation(
    (link) => void (link as Element).dispatchEvent(new Event('load')),
  );
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const name of ['locks', 'serviceWorker', 'storage']) Reflect.deleteProperty(navigator, name);
});

test('saving that broke can be gone on with as soon as the network is back', async () => {
  render('<offline-copy></offline-copy>');
  failing = '/a/';
  await press('Save the handbook for offline use');
  await eventually(() => expect(said()).toContain('When the network is back, you can go on.'));
  turn(false);
  await eventually(() => expect(words()).toContain('There is no network now. With one you can go on.'));
  expect(said()).toContain('The connection broke.');
  expect(button('Remove what is saved')).toBeDefined();
  failing = '';
  turn(true);
  await eventually(() => expect(said()).toBe('The network is back.'));
  expect(words()).toContain('There is about 0.4 MB to load.');
  await press('Go on saving');
  await eventually(() => expect(words()).toContain('Saved: 2 pages with search'));
});

test('a network that comes back unnoticed is found by the button, which keeps the focus', async () => {
  turn(false);
  render('<offline-copy></offline-copy>');
  await press('Try again');
  await eventually(() => expect(said()).toBe('There is still no network.'));
  turn(true, false);
  await press('Try again');
  await eventually(() => expect(said()).toBe('The network is back.'));
  expect(document.activeElement).toBe(button('Save the handbook for offline use'));
});

test('a saved handbook says that it is the newest once the network is back, with the focus on what is said', async () => {
  render('<offline-copy></offline-copy>');
  await press('Save the handbook for offline use');
  await eventually(() => expect(words()).toContain('This is the newest edition.'));
  turn(false);
  await eventually(() => expect(words()).toContain('cannot be told without a network'));
  turn(true, false);
  await press('Look for a newer edition');
  await eventually(() => expect(words()).toContain('This is the newest edition.'));
  await eventually(() => expect(document.activeElement?.className).toBe('offline-said'));
});

test('of a network that comes and goes, what was asked last is shown', async () => {
  render('<offline-copy></offline-copy>');
  await eventually(() => expect(button('Save the handbook for offline use')).toBeDefined());
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  late = promise;
  turn(false);
  turn(true);
  await eventually(() => expect(said()).toBe('The network is back.'));
  resolve();
  await new Promise((done) => setTimeout(done, 50));
  expect(words()).not.toContain('There is no network now');
});
