import { expect, test } from 'vitest';
import type { Field } from '../document.ts';
import { keepEarlier, keepUnseen, readHistory } from './history.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('of the last hour every minute is kept, before that the last of each quarter of an hour, then of each day', () => {
  const fields = new Map<string, Field<string>>();
  const start = 40 * 24 * HOUR;
  const write = (from: number, until: number) => {
    for (let at = from; at < until; at += MINUTE)
      keepEarlier(fields, 'title', { at, value: `${at}` }, at + MINUTE, at + MINUTE);
  };
  write(start - 48 * HOUR, start - 47 * HOUR);
  write(start, start + 3 * HOUR);
  const minutes = readHistory(fields).map(({ at }) => (at - start) / MINUTE);
  const lastHour = Array.from({ length: 60 }, (_, n) => 179 - n);
  expect(minutes).toEqual([...lastHour, 119, 104, 89, 74, 59, 44, 29, 14, -47 * 60 - 1]);
  write(start + 3 * HOUR, start + 30 * HOUR);
  expect(readHistory(fields)).toHaveLength(100);
});

test('what was written over unseen outlives what is thinned around it', () => {
  const fields = new Map<string, Field<string>>();
  keepEarlier(fields, 'title', { at: 1, value: 'first' }, MINUTE, MINUTE);
  keepUnseen(fields, 'title', { at: 2, value: 'unseen' });
  keepUnseen(fields, 'title', { at: 2, value: 'as old' });
  const late = 40 * 24 * HOUR;
  keepEarlier(fields, 'title', { at: 5, value: 'last of its day' }, late, late);
  keepEarlier(fields, 'result', { at: 4, value: 'another field' }, late, late);
  expect(readHistory(fields).map(({ value }) => value)).toEqual([
    'last of its day',
    'another field',
    'unseen',
    'as old',
  ]);
  expect(readHistory(fields)[0]).toEqual({ name: 'title', value: 'last of its day', at: 5 });
});
