/** The wall of hooks: finds what it holds, grows, and shows a bad spread that growth does not cure. */

import { describe, expect, test } from 'vitest';
import { examplesOf } from './load.ts';

type Hash = (key: string) => number;
interface Wall<V> {
  set: (key: string, value: V) => void;
  get: (key: string) => V | undefined;
  state: () => { hooks: number; longest: number };
}

const page = (await examplesOf('content/questions/technical/hash-table-complexity.mdx')) as unknown as {
  HookWall: new <V>(hash: Hash, hooks?: number) => Wall<V>;
  byAirline: Hash;
  byWholeTag: Hash;
};
const { HookWall, byAirline, byWholeTag } = page;

/** Tags of ten digits: one, three for the airline, six that count. */
const tags = (count: number, airline: string) =>
  Array.from({ length: count }, (_, serial) => `0${airline}${String(serial).padStart(6, '0')}`);

function filled(hash: Hash, keys: readonly string[], hooks?: number): Wall<number> {
  const wall = new HookWall<number>(hash, hooks);
  keys.forEach((key, at) => wall.set(key, at));
  return wall;
}

describe('the wall', () => {
  test('finds what it was given, through every growth, and nothing else', () => {
    const keys = tags(1000, '220');
    const wall = filled(byWholeTag, keys);
    expect(keys.map((key) => wall.get(key))).toEqual(keys.map((_key, at) => at));
    expect(wall.get('0220999999')).toBeUndefined();
    expect(wall.state().hooks).toBe(1024);
  });

  test('replaces the value of a key it has, and does not grow for it', () => {
    const wall = new HookWall<string>(byWholeTag, 1);
    wall.set('a', 'first');
    wall.set('a', 'second');
    expect(wall.get('a')).toBe('second');
    expect(wall.state()).toEqual({ hooks: 1, longest: 1 });
  });

  test('keeps two keys on one hook apart', () => {
    const wall = new HookWall<number>(() => 3, 4);
    wall.set('a', 1);
    wall.set('b', 2);
    expect([wall.get('a'), wall.get('b'), wall.get('c')]).toEqual([1, 2, undefined]);
    expect(wall.state().longest).toBe(2);
  });
});

describe('the spread', () => {
  const bags = [...tags(540, '220'), ...tags(180, '057'), ...tags(180, '125')];

  test('by airline hangs six in ten on one hook, however many there are', () => {
    for (const hooks of [1024, 2048, 4096]) expect(filled(byAirline, bags, hooks).state().longest).toBe(540);
  });

  test('by the whole tag keeps chains short, for the numbers of the page', () => {
    const many = [...tags(54_000, '220'), ...tags(18_000, '057'), ...tags(18_000, '125')];
    const { hooks, longest } = filled(byWholeTag, many).state();
    expect(hooks).toBe(131_072);
    expect(longest).toBeLessThanOrEqual(12);
  });
});

test('FNV-1a gives its published values', () => {
  expect(byWholeTag('')).toBe(0x811c9dc5);
  expect(byWholeTag('a')).toBe(0xe40c292c);
  expect(byWholeTag('foobar')).toBe(0xbf9cf968);
});

test('about 430 keys on 131,072 hooks have an even chance of a collision', () => {
  let apart = 1;
  for (let key = 0; key < 430; key += 1) apart *= 1 - key / 131_072;
  expect(1 - apart).toBeGreaterThan(0.5);
  expect(1 - apart).toBeLessThan(0.52);
});

test('all doublings together move fewer than two entries for each that was put in', () => {
  for (const count of [9, 10, 100, 1000, 90_000]) {
    let moved = 0;
    for (let hooks = 8; hooks < count; hooks *= 2) moved += hooks + 1;
    expect(moved).toBeLessThan(2 * count);
  }
});

test('some keys share a hook whatever secret value FNV starts with', () => {
  const after = (key: string, secret: number) =>
    [...key].reduce((value, sign) => Math.imul(value ^ sign.charCodeAt(0), 16_777_619), secret) >>> 0;
  expect(after('aha', 2_166_136_261)).toBe(byWholeTag('aha'));
  for (let secret = 0; secret < 4096; secret += 1) {
    expect(new Set(['aha', 'ahq', 'api', 'apy', 'axa'].map((key) => after(key, secret) % 16)).size).toBe(1);
  }
});
