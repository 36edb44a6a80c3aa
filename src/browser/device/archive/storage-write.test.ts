import { expect, test } from 'vitest';
import { FakeStorage } from '../../../../tests/lib/fake-storage.ts';
import { contents } from '../../../../tests/lib/fake-data.ts';
import { apply } from './storage-write.ts';

/** A storage without a character to spare. */
function tight(): FakeStorage {
  const storage = new FakeStorage();
  storage.setItem('a', 'x');
  storage.setItem('b', 'xxxxxx');
  storage.quota = 9;
  return storage;
}

test('what shrinks makes room for what grows, whatever comes first', () => {
  const storage = tight();
  const before = apply(
    () => storage,
    new Map([
      ['a', 'xxxxxx'],
      ['b', 'y'],
    ]),
  );
  expect(before).toEqual(new Map(Object.entries({ a: 'x', b: 'xxxxxx' })));
  expect(contents(storage)).toEqual({ a: 'xxxxxx', b: 'y' });
});

test('the way back needs no room of its own', () => {
  const storage = tight();
  const before = contents(storage);
  const changes = new Map([
    ['a', 'xxxxxx'],
    ['b', 'y'],
    ['c', 'too much'],
  ]);
  expect(apply(() => storage, changes)).toBe('full');
  expect(contents(storage)).toEqual(before);
});

test('null takes a key away, and a key that stays as it is is not written', () => {
  const storage = tight();
  const written: string[] = [];
  const set = storage.setItem.bind(storage);
  storage.setItem = (key, value) => {
    written.push(key);
    set(key, value);
  };
  const changes = new Map([
    ['a', null],
    ['b', 'xxxxxx'],
  ]);
  apply(() => storage, changes);
  expect([contents(storage), written]).toEqual([{ b: 'xxxxxx' }, []]);
});
