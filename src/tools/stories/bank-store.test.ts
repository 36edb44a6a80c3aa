// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRecords } from '../../browser/device/records/records.ts';
import { STORIES } from '../../browser/device/stories.ts';
import { FakePlace } from '../../../tests/lib/fake-place.ts';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { openBank } from './bank-store.ts';

let life: AbortController;
let place: FakePlace;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  place = new FakePlace();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A tab with the bank, and how often it was told of a change. */
function open() {
  const storage = new FakeStorage();
  const records = createRecords(STORIES, {
    place,
    storage: () => storage,
    events: new EventTarget(),
    isHidden: () => false,
    channel: { tell: () => undefined, hear: () => undefined },
    now: Date.now,
    tab: 'tab',
  });
  const onChange = vi.fn();
  return { records, onChange, bank: openBank(records, Date.now, onChange, life.signal) };
}

test('what is typed is read at once and stored with each key, with the moment', async () => {
  vi.setSystemTime('2026-11-29T08:00:00Z');
  const { bank, records, onChange } = open();
  await records.ready;
  onChange.mockClear();
  bank.type('s1', 'title', 'Fl');
  bank.type('s1', 'title', 'Flaky');
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(bank.stories().map(({ title }) => title)).toEqual(['Flaky']);
  await bank.history('s1');
  expect([...place.items.values()].join()).toContain('Flaky');
  expect(bank.story('s1')?.changed).toBe('2026-11-29T08:00:00.000Z');
});

test('the moment is stored again when another story was changed since, or an hour has passed', () => {
  const { bank, records } = open();
  const changed = (id: string) => records.all().get(id)?.get('changed');
  const write = (id: string, at: string) => {
    vi.setSystemTime(at);
    bank.set(id, new Map([['title', at]]));
    return changed(id);
  };
  expect(write('a', '2026-11-29T08:00:00.000Z')).toBe('2026-11-29T08:00:00.000Z');
  expect(write('a', '2026-11-29T08:10:00.000Z')).toBe('2026-11-29T08:00:00.000Z');
  expect(write('b', '2026-11-29T08:20:00.000Z')).toBe('2026-11-29T08:20:00.000Z');
  expect(write('a', '2026-11-29T08:30:00.000Z')).toBe('2026-11-29T08:30:00.000Z');
  expect(write('a', '2026-11-29T09:31:00.000Z')).toBe('2026-11-29T09:31:00.000Z');
});

test('typing what stands there stores nothing', () => {
  const { bank, onChange } = open();
  bank.type('s1', 'title', '');
  expect(onChange).not.toHaveBeenCalled();
});

test('many stories come at once: one change is told before they are stored, and each has an id of its own', () => {
  const { bank, onChange } = open();
  const ids = bank.add(Array.from({ length: 300 }, (_, n) => new Map([['title', `Story ${n}`]])));
  expect(new Set(ids).size).toBe(300);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(bank.stories()[10]?.title).toBe('Story 10');
});

test('an erased story comes back with its words', async () => {
  vi.useRealTimers();
  const { bank } = open();
  const ids = bank.add([new Map([['title', 'Flaky']])]);
  const back = await bank.erase(ids);
  expect(bank.stories()).toEqual([]);
  await back();
  expect(bank.stories().map(({ title }) => title)).toEqual(['Flaky']);
});
