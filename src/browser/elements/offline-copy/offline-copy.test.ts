// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

/** A worker as the browser tells of it. */
class FakeWorker extends EventTarget {
  state = 'installing';
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

let registration: { active: FakeWorker | null; waiting: null; installing: FakeWorker | null };
let isOnline: boolean;
let failing: string;
/** What the answer to one more request waits for. */
let late: Promise<void> | undefined;

/** How many have the lock, and when they give it back. */
let holds: number;
let isHeld: Promise<unknown>;
/** As `navigator.locks.request`, of one lock. */
async function request(_: string, { ifAvailable }: LockOptions, work: (lock: object | null) => unknown) {
  if (ifAvailable && holds > 0) return work(null);
  await isHeld;
  holds += 1;
  const done = Promise.resolve(work({})).finally(() => (holds -= 1));
  isHeld = done;
  return done;
}

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
  registration = { active: new FakeWorker(), waiting: null, installing: null };
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
  isHeld = Promise.resolve();
  holds = 0;
  for (const [name, value] of Object.entries({
    locks: { request },
    serviceWorker: {
      register: () => Promise.resolve(registration),
      getRegistration: () => Promise.resolve(registration),
    },
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

test('pages are said to be saved only once they open without a network', async () => {
  const first = new FakeWorker();
  registration = { active: null, waiting: null, installing: first };
  render('<offline-copy></offline-copy>');
  await press('Save the handbook for offline use');
  await eventually(() => expect(words()).toContain('0.5 MB of 0.5 MB'));
  expect(said()).not.toContain('saved');
  registration = { active: null, waiting: null, installing: null };
  first.become('redundant');
  await eventually(() => expect(said()).toContain('cannot open without a network yet'));
  expect(words()).toContain('They do not open without a network yet.');
  const second = new FakeWorker();
  registration = { active: null, waiting: null, installing: second };
  await press('Finish');
  registration = { active: second, waiting: null, installing: null };
  second.become('activated');
  await eventually(() => expect(said()).toContain('The handbook is saved.'));
  expect(words()).not.toContain('yet');
  expect(button('Finish')).toBeUndefined();
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

describe('in two tabs', () => {
  let tabs: readonly Element[];
  const wordsIn = (tab: number) => tabs[tab]?.textContent ?? '';
  const saidIn = (tab: number) => tabs[tab]?.querySelector('.offline-said')?.textContent;
  const pressIn = (tab: number, name: string) =>
    eventually(() => {
      const found = [...(tabs[tab]?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === name);
      expect(found).toBeDefined();
      found?.click();
    });
  /** Begins to save in the first tab. @returns lets it go on */
  async function saving(): Promise<() => void> {
    await eventually(() => expect(wordsIn(1)).toContain('Save the handbook'));
    await pressIn(0, 'Save the handbook for offline use');
    await eventually(() => expect(wordsIn(0)).toContain('Cancel'));
    return () => resolve();
  }
  let resolve = (): void => undefined;

  beforeEach(async () => {
    render('<offline-copy></offline-copy><offline-copy></offline-copy>');
    tabs = [...document.querySelectorAll('offline-copy')];
    await eventually(() => expect(wordsIn(0) + wordsIn(1)).toMatch(/to load.*to load/s));
    late = new Promise<void>((done) => (resolve = done));
  });

  test('nothing is removed while the other saves', async () => {
    failing = '/a/';
    (await saving())();
    await eventually(() => expect(saidIn(0)).toContain('The connection broke.'));
    await eventually(() => expect(wordsIn(1)).toContain('Go on saving'));
    failing = '';
    late = new Promise<void>((done) => (resolve = done));
    await pressIn(0, 'Go on saving');
    await eventually(() => expect(wordsIn(0)).toContain('Cancel'));
    await pressIn(1, 'Remove what is saved');
    await eventually(() => expect(saidIn(1)).toContain('Nothing was removed'));
    resolve();
    await eventually(() => expect(saidIn(0)).toContain('The handbook is saved.'));
    expect(await caches.keys()).toHaveLength(1);
  });

  test('each shows what the other saved and removed, and says nothing that is over', async () => {
    const goOn = await saving();
    await pressIn(1, 'Save the handbook for offline use');
    await eventually(() => expect(saidIn(1)).toBe('The handbook is being saved in another tab.'));
    goOn();
    await eventually(() => expect(wordsIn(1)).toContain('This is the newest edition.'));
    expect(saidIn(1)).toBe('');
    await pressIn(1, 'Remove what is saved');
    await eventually(() => expect(saidIn(1)).toContain('Removed.'));
    await eventually(() => expect(wordsIn(0)).toContain('to load'));
    expect(saidIn(0)).toBe('');
  });

  test('a tab that was closed while it saved is not waited for', async () => {
    const goOn = await saving();
    await pressIn(1, 'Save the handbook for offline use');
    await eventually(() => expect(saidIn(1)).toBe('The handbook is being saved in another tab.'));
    tabs[0]?.remove();
    goOn();
    await eventually(() => expect(saidIn(1)).toBe(''));
  });
});
