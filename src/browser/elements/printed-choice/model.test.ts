import { expect, test } from 'vitest';
import { chosen } from './model.ts';

const ENTRIES = [
  { part: 'role', paths: [] },
  { part: 'process', paths: ['three-days', 'two-weeks'] },
  { part: 'process', paths: [] },
  { part: 'topics', paths: [] },
];

test('parts and paths add up', () => {
  expect(chosen('?part=role', ENTRIES)).toEqual([true, false, false, false]);
  expect(chosen('?path=two-weeks', ENTRIES)).toEqual([false, true, false, false]);
  expect(chosen('?part=role&part=process&path=two-weeks', ENTRIES)).toEqual([true, true, true, false]);
});

test('without a choice, or with one that names nothing here, everything is printed', () => {
  expect(chosen('', ENTRIES)).toBeUndefined();
  expect(chosen('?part=&path=&part=no-such-part', ENTRIES)).toBeUndefined();
});
