import { expect, test } from 'vitest';
import { chosen, chosenTitle } from './model.ts';

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

test('a choice is called by its sections where they are few and whole, else “chosen pages”', () => {
  const whole = 'Name: the whole handbook';
  const section = (title: string, pages: number, some: number) => ({ title, pages, chosen: some });
  const left = section('Left', 4, 0);
  expect(chosenTitle(whole, [section('The role', 5, 5), left])).toBe('Name: The role');
  expect(chosenTitle(whole, [section('The role', 5, 5), left, section('$& cost', 1, 1)])).toBe(
    'Name: The role, $& cost',
  );
  expect(chosenTitle(whole, [section('The role', 5, 4), section('Glossary', 1, 1)])).toBe('Name: chosen pages');
  const four = ['A', 'B', 'C', 'D'].map((title) => section(title, 1, 1));
  expect(chosenTitle(whole, [...four, left])).toBe('Name: chosen pages');
  expect(chosenTitle(whole, four)).toBe(whole);
});
