import { beforeEach, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { openHeld } from './held.ts';
import { MARKS } from './marks.ts';

let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});

/** A tab, and how it hears of a write elsewhere. */
function tab() {
  const events = new EventTarget();
  const store = openHeld(MARKS, { storage: () => storage, events, now: () => (clock += 1) });
  const hear = () => events.dispatchEvent(Object.assign(new Event('storage'), { key: store.key }));
  return { store, hear };
}
const write = (fields: object) => storage.setItem('loop-ready/marks', JSON.stringify({ version: 1, fields }));
const values = () =>
  Object.entries((JSON.parse(storage.getItem('loop-ready/marks') ?? '{}') as { fields: object }).fields);

test('what a tab wrote over unseen is set again, beside what that tab wrote', () => {
  const { store, hear } = tab();
  store.set([['a', 'tried']]);
  write({ b: { at: 5, value: 'solid' } });
  hear();
  expect(values().map(([path, field]) => [path, (field as { value: string }).value])).toEqual([
    ['b', 'solid'],
    ['a', 'tried'],
  ]);
});

test('what another tab set later stays as it set it', () => {
  const { store, hear } = tab();
  store.set([['a', 'tried']]);
  write({ a: { at: 9_000, value: 'solid' } });
  hear();
  expect(store.fields().get('a')?.value).toBe('solid');
});

test('what was erased with everything stays erased, and so does what is long ago', () => {
  const { store, hear } = tab();
  store.set([['a', 'tried']]);
  storage.clear();
  hear();
  expect(storage.length).toBe(0);
  store.set([['a', 'tried']]);
  clock += 10_000;
  write({ b: { at: 5, value: 'solid' } });
  hear();
  expect(values().map(([path]) => path)).toEqual(['b']);
});
