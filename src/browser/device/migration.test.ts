import { beforeEach, describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { serialize } from './document.ts';
import type { Kind } from './document.ts';
import { TICKS } from './kinds.ts';
import { Store } from './store.ts';

const DOCUMENT = 'loop-ready/ticks';
let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});

/** Opens a tab; `hear` delivers a storage event to it. */
function tab(kind: Kind<boolean> = TICKS, place: () => Storage = () => storage) {
  const events = new EventTarget();
  const store = new Store(kind, { storage: place, events, now: () => (clock += 1) });
  const hear = (key: string) => events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  const values = () => Object.fromEntries([...store.fields()].map(([path, { value }]) => [path, value]));
  return { store, hear, values };
}
const put = (fields: object, version = 1) => storage.setItem(DOCUMENT, JSON.stringify({ version, fields }));
const field = (path: string) => JSON.parse(storage.getItem(`${DOCUMENT}:${path}`) ?? 'null') as unknown;
/** Characters in use. */
const used = () => Object.keys(storage).reduce((sum, key) => sum + (storage.getItem(key)?.length ?? -key.length) + key.length, 0); // prettier-ignore

describe('a document of an older release', () => {
  test('becomes a key for each field at the first reading, with what a field says besides, and goes', () => {
    put({ 'day/a': { at: 5, value: true, note: 'n' }, 'day/__proto__': { at: 6, value: false } });
    expect(tab().store.fields().size).toBe(2);
    expect(field('day/a')).toEqual({ at: 5, value: true, note: 'n', version: 1 });
    expect(field('day/__proto__')).toEqual({ at: 6, value: false, version: 1 });
    expect(storage.getItem(DOCUMENT)).toBeNull();
    expect(tab().values()).toEqual({ 'day/a': true, ['day/__proto__']: false });
  });

  test('wins with its later fields and loses with its earlier ones', () => {
    tab().store.set([['day/a', true], ['day/b', true]]); // prettier-ignore
    put({ 'day/a': { at: 1, value: false }, 'day/b': { at: 9000, value: false } });
    expect(tab().values()).toEqual({ 'day/a': true, 'day/b': false });
    expect(storage.getItem(DOCUMENT)).toBeNull();
  });

  test('that a tab of that release writes again is taken up when it is heard of', () => {
    const { hear, values, store } = tab();
    store.set([['day/a', true]]);
    put({ 'day/a': { at: 9000, value: false }, 'day/b': { at: 9000, value: true } });
    hear(DOCUMENT);
    expect(values()).toEqual({ 'day/a': false, 'day/b': true });
    expect([storage.getItem(DOCUMENT), field('day/b')]).toEqual([null, { at: 9000, value: true, version: 1 }]);
  });

  test('that is written again while it is taken apart stays until that is read too', () => {
    put({ 'day/a': { at: 1, value: true } });
    const set = storage.setItem.bind(storage);
    storage.setItem = (key, text) => {
      storage.setItem = set;
      put({ 'day/a': { at: 1, value: true }, 'day/b': { at: 2, value: true } });
      set(key, text);
    };
    const { values } = tab();
    values();
    expect(storage.getItem(DOCUMENT)).toContain('day/b');
    expect(tab().values()).toEqual({ 'day/a': true, 'day/b': true });
    expect(storage.getItem(DOCUMENT)).toBeNull();
  });

  test('of an older version is lifted; so is a field by itself, which is stored so with the next write', () => {
    const kind: Kind<boolean> = {
      ...TICKS,
      version: 2,
      migrate: {
        1: ({ fields, ...more }) => ({
          ...more,
          version: 2,
          fields: Object.fromEntries(
            Object.entries(fields as Record<string, { value: unknown }>).map(([path, one]) => [
              path,
              { ...one, value: one.value === 'on' },
            ]),
          ),
        }),
      },
    };
    put({ 'day/a': { at: 1, value: 'on' } });
    storage.setItem(`${DOCUMENT}:day/b`, '{"version":1,"at":2,"value":"on"}');
    const { store, values } = tab(kind);
    expect(values()).toEqual({ 'day/a': true, 'day/b': true });
    store.set([['day/b', false]]);
    expect([field('day/a'), field('day/b')]).toMatchObject([{ version: 2 }, { version: 2, value: false }]);
    expect(tab().store.fields().size).toBe(0);
  });
});

describe('where there is no room for both', () => {
  const MANY = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`day/item-${n}`, { at: n, value: n % 2 === 0 }]),
  );
  const all = Object.fromEntries(Object.entries(MANY).map(([path, { value }]) => [path, value]));

  test('the document shrinks by what is stored, until all is', () => {
    put(MANY);
    storage.quota = used() + 200;
    storage.quota *= 1.6;
    const { values } = tab();
    expect(values()).toEqual(all);
    expect(storage.getItem(DOCUMENT)).toBeNull();
    expect(tab().values()).toEqual(all);
  });

  test('what is left of it is read along, written beside, and moved when there is room', () => {
    put(MANY);
    storage.quota = used() + 100;
    const { store, values } = tab();
    expect(values()).toEqual(all);
    expect(storage.getItem(DOCUMENT)).not.toBeNull();
    expect(tab().values()).toEqual(all);
    storage.quota = Number.POSITIVE_INFINITY;
    store.set([['day/item-1', true]]);
    expect(storage.getItem(DOCUMENT)).toBeNull();
    expect(tab().values()).toEqual({ ...all, 'day/item-1': true });
  });

  test('none at all leaves the document as it was', () => {
    put(MANY);
    const before = storage.getItem(DOCUMENT);
    storage.quota = used();
    const { store, values } = tab();
    expect(values()).toEqual(all);
    expect([storage.getItem(DOCUMENT), store.problem()]).toEqual([before, undefined]);
  });

  test.each([0, 60, 130, 300])(
    'a tab that is killed after any single step loses nothing, with %i characters of room',
    (room) => {
      const before = serialize(TICKS, { rest: {}, fields: new Map(Object.entries(MANY)) });
      let isWhole = false;
      for (let steps = 0; !isWhole; steps += 1) {
        storage = new FakeStorage();
        storage.setItem(DOCUMENT, before);
        storage.quota = used() + room;
        let left = steps;
        let isKilled = false;
        // From that moment on nothing of this tab reaches the storage any more.
        const dying = new Proxy(storage, {
          get(target, name) {
            const method = Reflect.get(target, name) as unknown;
            if (typeof method !== 'function') return method;
            return (...given: unknown[]) => {
              const isChange = name === 'setItem' || name === 'removeItem';
              if (isChange && left === 0) isKilled = true;
              if (isKilled && isChange) throw new DOMException('killed', 'InvalidStateError');
              if (isChange) left -= 1;
              return Reflect.apply(method, target, given) as unknown;
            };
          },
        });
        tab(TICKS, () => dying).values();
        isWhole = !isKilled;
        expect(tab().values()).toEqual(all);
        storage.quota = Number.POSITIVE_INFINITY;
        expect(tab().values()).toEqual(all);
        expect(storage.getItem(DOCUMENT)).toBeNull();
      }
    },
  );
});
