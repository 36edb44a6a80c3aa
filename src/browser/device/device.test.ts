import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDevice } from './device.ts';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';

/** The document that older releases kept. */
const TICKS = 'loop-ready/ticks';
let storage: FakeStorage;
let clock: number;

beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});

/** Opens a tab; `hear` delivers a storage event to it. */
function tab(get: () => Storage = () => storage) {
  const events = new EventTarget();
  const device = createDevice({ storage: get, events, now: () => (clock += 1) });
  const hear = (key: string | null) => events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  return { device, hear, events };
}
const blocked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};
const stored = (path: string) => JSON.parse(storage.getItem(`${TICKS}:${path}`) ?? 'null') as unknown;
const on = (device: ReturnType<typeof tab>['device'], list = 'day') =>
  [...device.ticks.get(list)].filter(([, ticked]) => ticked).map(([item]) => item);

describe('ok', () => {
  test('keeps ticks by list and item for the next visit', () => {
    tab().device.ticks.set('day', 'badge', true);
    const { device } = tab();
    expect(device.ticks.get('day')).toEqual(new Map([['badge', true]]));
    expect(device.ticks.get('other').size).toBe(0);
    expect(device.ticks.problem()).toBeUndefined();
  });

  test('each field has a key of its own, with its time and version; what it does not know in it stays', () => {
    storage.setItem(`${TICKS}:day/badge`, '{"at":1,"value":false,"note":"n","version":1}');
    tab().device.ticks.set('day', 'badge', true);
    expect(stored('day/badge')).toEqual({ version: 1, at: 1001, value: true, note: 'n' });
    expect(Object.keys(storage).filter((key) => key.startsWith(TICKS))).toEqual([`${TICKS}:day/badge`]);
  });

  test('takes __proto__ and constructor for plain ids', () => {
    const { device } = tab();
    expect(device.ticks.get('day').get('constructor')).toBeUndefined();
    for (const id of ['__proto__', 'constructor']) {
      device.ticks.set(id, id, true);
      expect(on(tab().device, id)).toEqual([id]);
    }
    expect(({} as Record<string, unknown>)['at']).toBeUndefined();
  });

  test('clears one list only, and restores', () => {
    const { device } = tab();
    device.ticks.restore('day', ['a', 'b']);
    device.ticks.set('day-two', 'c', true);
    device.ticks.clear('day');
    expect(on(device)).toEqual([]);
    expect(on(device, 'day-two')).toEqual(['c']);
    device.ticks.restore('day', ['a', 'b']);
    expect(on(tab().device)).toEqual(['a', 'b']);
  });

  test('another kind, and a key that begins alike, is none of its fields', () => {
    for (const key of ['loop-ready/tick:day/a', 'loop-ready/ticks-2:day/a', 'loop-ready/ticks/day/a'])
      storage.setItem(key, '{"at":1,"value":true,"version":1}');
    expect(on(tab().device)).toEqual([]);
  });
});

describe('two tabs', () => {
  test('lose nothing, in whatever order they write, also before they hear of each other', () => {
    const step = fc.record({ by: fc.nat(1), item: fc.constantFrom('a', 'b', 'c', '__proto__'), on: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        storage = new FakeStorage();
        const tabs = [tab(), tab()];
        const expected = new Map<string, boolean>();
        for (const { by, item, on: value } of steps) {
          tabs[by]?.device.ticks.set('day', item, value);
          expected.set(item, value);
        }
        for (const { hear } of tabs) for (const item of expected.keys()) hear(`${TICKS}:day/${item}`);
        for (const { device } of [...tabs, tab()]) expect(new Map(device.ticks.get('day'))).toEqual(expected);
      }),
    );
  });

  test('that write different fields between each other’s reading and writing both keep theirs', () => {
    const { device } = tab();
    device.ticks.get('day');
    const set = storage.setItem.bind(storage);
    let other: (() => void) | undefined = () => tab().device.ticks.set('day', 'b', true);
    storage.setItem = (key, text) => {
      const write = other;
      other = undefined;
      write?.();
      set(key, text);
    };
    device.ticks.set('day', 'a', true);
    expect(on(tab().device).sort()).toEqual(['a', 'b']);
  });

  test('hear of each other; a listener that fails keeps no other from hearing', () => {
    const [here, there] = [tab(), tab()];
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen: string[][] = [];
    here.device.ticks.subscribe(() => {
      throw new Error('broken');
    });
    const end = here.device.ticks.subscribe(() => seen.push(on(here.device)));
    there.device.ticks.set('day', 'a', true);
    here.hear(`${TICKS}:day/a`);
    here.hear('loop-ready/settings:theme');
    here.hear('loop-ready/ticks/corrupt-1');
    expect(seen).toEqual([['a']]);
    storage.clear();
    here.hear(null);
    expect(seen).toEqual([['a'], []]);
    end();
    here.hear(TICKS);
    expect(seen).toHaveLength(2);
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });

  test('what a reader erased elsewhere does not come back with the next write', () => {
    const { device } = tab();
    device.ticks.set('day', 'a', true);
    storage.clear();
    device.ticks.set('day', 'b', true);
    expect(on(tab().device)).toEqual(['b']);
  });

  test('a page that comes back from the cache looks again', () => {
    const { device, events } = tab();
    const listener = vi.fn<() => void>();
    device.ticks.subscribe(listener);
    events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('blocked', () => {
  test('works in memory and says so', () => {
    const { device } = tab(blocked);
    device.ticks.set('day', 'badge', true);
    device.settings.setTheme('dark');
    expect(on(device)).toEqual(['badge']);
    expect(device.settings.theme()).toBe('dark');
    expect(device.ticks.problem()).toMatchObject({ trouble: 'blocked' });
    expect(device.ticks.problem()?.message).toContain('does not let this site store');
  });

  test('stores everything once the browser allows it', () => {
    let isBlocked = true;
    const { device } = tab(() => (isBlocked ? blocked() : storage));
    device.ticks.set('day', 'a', true);
    expect(device.ticks.problem()?.trouble).toBe('blocked');
    isBlocked = false;
    device.ticks.set('day', 'b', true);
    expect(on(tab().device)).toEqual(['a', 'b']);
    expect(device.ticks.problem()).toBeUndefined();
  });
});

describe('full', () => {
  test('keeps what does not fit, and stores it with the next write that does', () => {
    const { device } = tab();
    device.ticks.set('day', 'a', true);
    storage.quota = 80;
    device.ticks.set('day', 'b', true);
    expect(device.ticks.problem()).toMatchObject({ trouble: 'full' });
    expect(on(tab().device)).toEqual(['a']);
    expect(on(device)).toEqual(['a', 'b']);
    storage.quota = Number.POSITIVE_INFINITY;
    tab().device.ticks.set('day', 'x', true);
    expect(on(device).sort()).toEqual(['a', 'b', 'x']);
    device.ticks.set('day', 'c', true);
    expect(device.ticks.problem()).toBeUndefined();
    expect(on(tab().device).sort()).toEqual(['a', 'b', 'c', 'x']);
  });

  test('a change made elsewhere, later than the one waiting, wins', () => {
    const { device } = tab();
    storage.quota = 0;
    device.ticks.set('day', 'a', true);
    storage.quota = Number.POSITIVE_INFINITY;
    tab().device.ticks.set('day', 'a', false);
    expect(on(device)).toEqual([]);
    device.ticks.set('day', 'b', true);
    expect(on(tab().device)).toEqual(['b']);
  });

  test('what is set again while it waits is stored once there is room, as it was set last', () => {
    const { device } = tab();
    storage.quota = 0;
    for (const value of [true, false, true]) device.ticks.set('day', 'a', value);
    storage.quota = Number.POSITIVE_INFINITY;
    device.ticks.set('day', 'b', false);
    expect(on(tab().device)).toEqual(['a']);
  });
});

describe('corrupt', () => {
  const BROKEN = '{"version":1,"fields":{"day/a":{"at":1,"value":tr';

  test('a field is put aside alone, and the others live on', () => {
    storage.setItem(`${TICKS}:day/a`, BROKEN);
    storage.setItem(`${TICKS}:day/c`, '{"at":1,"value":true,"version":1}');
    const { device } = tab();
    expect(on(device)).toEqual(['c']);
    expect([storage.getItem(`${TICKS}:day/a`), storage.getItem(`${TICKS}/corrupt-1`)]).toEqual([null, BROKEN]);
    expect(device.ticks.problem()).toMatchObject({ trouble: 'mended' });
  });

  test('several fields are all put aside, or where there is no room for one of them nothing is written over it', () => {
    storage.setItem(`${TICKS}:day/a`, '{first');
    storage.setItem(`${TICKS}:day/b`, BROKEN);
    const put = storage.setItem.bind(storage);
    storage.setItem = (key, text) => {
      if (key.includes('corrupt') && text === BROKEN) throw new DOMException('no room', 'QuotaExceededError');
      put(key, text);
    };
    const { device } = tab();
    device.ticks.set('day', 'b', true);
    expect([storage.getItem(`${TICKS}:day/b`), storage.getItem(`${TICKS}/corrupt-1`)]).toEqual([BROKEN, '{first']);
    expect([on(device), device.ticks.problem()?.trouble]).toEqual([['b'], 'corrupt']);
    storage.setItem = put;
    device.ticks.set('day', 'c', true);
    expect(storage.getItem(`${TICKS}/corrupt-2`)).toBe(BROKEN);
    expect(on(tab().device)).toEqual(['b', 'c']);
  });

  test('a document is put aside whole, and the reader starts afresh', () => {
    storage.setItem(TICKS, BROKEN);
    const { device } = tab();
    expect(on(device)).toEqual([]);
    expect(storage.getItem(`${TICKS}/corrupt-1`)).toBe(BROKEN);
    device.ticks.set('day', 'b', true);
    expect(on(tab().device)).toEqual(['b']);
    expect(device.ticks.problem()).toMatchObject({ trouble: 'mended' });
  });

  test('never takes the place of what was put aside before', () => {
    for (const text of ['first', 'second', 'second', 'third']) {
      storage.setItem(TICKS, text);
      tab().device.ticks.get('day');
    }
    expect([1, 2, 3, 4].map((n) => storage.getItem(`${TICKS}/corrupt-${n}`))).toEqual([
      'first',
      'second',
      'third',
      null,
    ]);
  });

  test('stays where it is when it cannot be put aside, and is tried again', () => {
    storage.setItem(TICKS, BROKEN);
    storage.quota = 100;
    const { device } = tab();
    device.ticks.set('day', 'b', true);
    expect(storage.getItem(TICKS)).toBe(BROKEN);
    expect(device.ticks.problem()).toMatchObject({ trouble: 'corrupt' });
    expect(on(device)).toEqual(['b']);
    storage.quota = Number.POSITIVE_INFINITY;
    device.ticks.set('day', 'c', true);
    expect(storage.getItem(`${TICKS}/corrupt-1`)).toBe(BROKEN);
    expect(on(tab().device)).toEqual(['b', 'c']);
  });

  test('stays where it is when the copy does not last', () => {
    storage.setItem(TICKS, BROKEN);
    const set = storage.setItem.bind(storage);
    storage.setItem = (key, value) => (key.includes('corrupt') ? undefined : set(key, value));
    tab().device.ticks.set('day', 'b', true);
    expect(storage.getItem(TICKS)).toBe(BROKEN);
  });

  test('no stored text of any kind makes a read or a write throw or disappear', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const key of [TICKS, `${TICKS}:day/b`]) {
          storage = new FakeStorage();
          storage.setItem(key, text);
          const { device } = tab();
          device.ticks.set('day', 'a', true);
          expect(on(device)).toEqual(['a']);
          expect([storage.getItem(key), storage.getItem(`${TICKS}/corrupt-1`)]).toContain(text);
        }
      }),
    );
  });
});

describe('newer', () => {
  test.each([
    ['a document', TICKS, '{"version":2,"ticks":["a"]}'],
    ['a field', `${TICKS}:day/b`, '{"version":2,"since":7}'],
  ])('%s is never written over; the reader works in memory', (_, key, text) => {
    storage.setItem(key, text);
    const { device } = tab();
    device.ticks.set('day', 'b', true);
    expect(on(device)).toEqual(['b']);
    expect([Object.keys(storage).filter((name) => name.startsWith(TICKS)), storage.getItem(key)]).toEqual([
      [key],
      text,
    ]);
    expect(device.ticks.problem()).toMatchObject({ trouble: 'newer' });
  });
});

describe('settings and reading', () => {
  test('the theme also stands plain, for the head of the page', () => {
    const { device } = tab();
    expect(device.settings.theme()).toBe('system');
    device.settings.setTheme('dark');
    expect(storage.getItem('loop-ready/theme')).toBe('dark');
    expect(tab().device.settings.theme()).toBe('dark');
    device.settings.setTheme('system');
    expect(storage.getItem('loop-ready/theme')).toBeNull();
    expect(device.settings.theme()).toBe('system');
  });

  test('the plain theme counts where the settings cannot be read', () => {
    storage.setItem('loop-ready/settings', '{"version":9}');
    storage.setItem('loop-ready/theme', 'dark');
    expect(tab().device.settings.theme()).toBe('dark');
    storage.setItem('loop-ready/theme', 'no theme');
    expect(tab().device.settings.theme()).toBe('system');
  });

  test('the last place is kept', () => {
    const place = { address: '/process/the-loop/', title: 'The loop', section: 'seats' };
    expect(tab().device.reading.last()).toBeUndefined();
    tab().device.reading.stop(place);
    expect(tab().device.reading.last()).toEqual(place);
  });
});
