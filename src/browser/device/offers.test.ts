import { beforeEach, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { createOffers } from './offers.ts';

let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});
const open = () => createOffers({ storage: () => storage, events: new EventTarget(), now: () => (clock += 1) });

test('fields are there on the next visit; an empty one is none', () => {
  const offers = open();
  offers.set('a/base', '170,000');
  offers.set('b/base', '5');
  offers.set('b/base', '');
  expect(open().get()).toEqual(new Map([['a/base', '170,000']]));
});

test('two tabs that change different fields both keep theirs', () => {
  const [one, two] = [open(), open()];
  one.set('a/base', '1');
  two.set('b/base', '2');
  one.set('a/name', 'x');
  expect(open().get()).toEqual(
    new Map([
      ['a/base', '1'],
      ['b/base', '2'],
      ['a/name', 'x'],
    ]),
  );
});

test('replacing empties what is not given, and can be turned back', () => {
  const offers = open();
  offers.set('a/base', '1');
  const before = offers.get();
  offers.replace(new Map([['b/base', '2']]));
  expect(open().get()).toEqual(new Map([['b/base', '2']]));
  offers.replace(before);
  expect(open().get()).toEqual(before);
});

test('where storage is blocked, fields live in memory and the reader can be told', () => {
  const offers = createOffers({
    storage: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    events: new EventTarget(),
    now: () => 1,
  });
  offers.set('a/base', '1');
  expect([offers.get().get('a/base'), offers.problem()?.trouble]).toEqual(['1', 'blocked']);
});
