import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, status } from './model.ts';

const id = fc.constantFrom('badge', 'phone', 'water', '__proto__', 'constructor', 'gone');

test('counts the ticked items of the page, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(fc.tuple(id, fc.boolean())), (items, entries) => {
      const ticks = new Map(entries);
      const { done, of } = count(items, ticks);
      expect(of).toBe(items.length);
      expect(done).toBe(items.filter((item) => ticks.get(item) === true).length);
    }),
  );
});

test('does not depend on the order of the items', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (items) => {
      expect(count(items, new Map([['b', true]]))).toEqual({ done: 1, of: 4 });
    }),
  );
});

test('says how far the reader is', () => {
  expect(status({ done: 7, of: 24 })).toBe('7 of 24 done');
  expect(status({ done: 24, of: 24 })).toBe('All 24 done');
});
