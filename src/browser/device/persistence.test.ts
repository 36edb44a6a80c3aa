import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { askAgain, ASKED_KEY, askOnce, persistence } from './persistence.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
});

/** A browser that grants it once asked, or never. */
function browser(grants: boolean) {
  let granted = false;
  return {
    persist: vi.fn<() => Promise<boolean>>(async () => (granted = grants)),
    persisted: async () => granted,
  };
}

test('the browser is asked once, however often something is saved', async () => {
  const manager = browser(true);
  expect(await persistence(manager)).toBe('not granted');
  for (let n = 0; n < 3; n += 1) askOnce(() => storage, manager);
  expect(manager.persist).toHaveBeenCalledOnce();
  expect(storage.getItem(ASKED_KEY)).toBe('yes');
  expect(await persistence(manager)).toBe('granted');
});

test('a reader can ask again, and hears what the browser says', async () => {
  expect(await askAgain(browser(false))).toBe('not granted');
  expect(await askAgain(browser(true))).toBe('granted');
});

test('where nothing can be asked, nothing is marked or thrown', async () => {
  askOnce(() => storage, undefined);
  const refusing = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const manager = browser(true);
  askOnce(refusing, manager);
  expect([storage.length, manager.persist.mock.calls.length]).toEqual([0, 0]);
  const broken = { persist: () => Promise.reject(new Error('no')), persisted: () => Promise.reject(new Error('no')) };
  expect(await askAgain(broken)).toBe('unknown');
});
