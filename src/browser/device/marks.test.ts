import { beforeEach, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { createMarks, MARKS } from './marks.ts';

const KEY = `loop-ready/${MARKS.name}`;
let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});
const open = (events = new EventTarget()) => createMarks({ storage: () => storage, events, now: () => (clock += 1) });
const stored = (fields: Record<string, unknown>) => storage.setItem(KEY, JSON.stringify({ version: 1, fields }));

test('a mark is kept by question, with its moment, and can be taken back', () => {
  open().set('late-launch', 'tried');
  open().set('why-amazon', 'solid');
  expect([open().get('late-launch'), open().get('why-amazon'), open().get('late')]).toEqual(['tried', 'solid', 'new']);
  expect(open().all().get('late-launch')).toEqual({ mark: 'tried', at: 1001 });
  open().set('late-launch', 'new');
  expect(open().get('late-launch')).toBe('new');
});

test('two tabs keep each other’s marks and hear of them', () => {
  const events = new EventTarget();
  const [one, two] = [open(events), open()];
  let heard = 0;
  one.subscribe(() => (heard += 1));
  one.set('a', 'tried');
  two.set('b', 'solid');
  events.dispatchEvent(Object.assign(new Event('storage'), { key: `${KEY}:b` }));
  events.dispatchEvent(Object.assign(new Event('storage'), { key: 'loop-ready/ticks:b' }));
  expect(heard).toBe(2);
  expect([one.get('a'), one.get('b')]).toEqual(['tried', 'solid']);
});

test('a page that comes back looks again', () => {
  const events = new EventTarget();
  let heard = 0;
  open(events).subscribe(() => (heard += 1));
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(heard).toBe(1);
});

test('what another release wrote counts as no mark and stays', () => {
  stored({ a: { at: 5, value: 'mastered', by: 'later' }, b: { at: 6, value: 'tried' } });
  expect([...open().all()]).toEqual([
    ['a', { mark: 'new', at: 5 }],
    ['b', { mark: 'tried', at: 6 }],
  ]);
  open().set('c', 'solid');
  expect(JSON.parse(storage.getItem(`${KEY}:a`) ?? '')).toMatchObject({ value: 'mastered', by: 'later' });
});

test('hostile names and values harm nothing', () => {
  storage.setItem(
    KEY,
    '{"version":1,"fields":{"__proto__":{"at":1,"value":"solid"},"<img>":{"at":2,"value":"tried"}}}',
  );
  const marks = open();
  expect([marks.get('__proto__'), marks.get('<img>'), marks.get('constructor')]).toEqual(['solid', 'tried', 'new']);
  stored({ a: { at: 1, value: { toString: 'x' } } });
  expect(open().get('a')).toBe('new');
  expect(storage.getItem(`${KEY}/corrupt-1`)).toContain('toString');
});

test('full storage says so, and the mark lasts as long as the page', () => {
  storage.quota = 10;
  const marks = open();
  marks.set('a', 'solid');
  expect([marks.get('a'), marks.problem()?.trouble]).toEqual(['solid', 'full']);
});
