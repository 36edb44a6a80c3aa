import { expect, it } from 'vitest';
import { byRange, rangeName, rangeOf } from './ranges.ts';

it('finds the range by the first letter, whatever stands before it', () => {
  expect(['API', 'Dive Deep', 'ÉTA', '“Loop”', 'zero'].map(rangeOf)).toEqual(['a', 'b-d', 'e-h', 'i-l', 't-z']);
  expect(['401(k)', '5 whys'].map(rangeOf)).toEqual(['a', 'a']);
});

it('groups entries and leaves out empty ranges', () => {
  expect(byRange(['bar', 'loop', 'API'], (text) => text)).toEqual([
    { range: 'a', entries: ['API'] },
    { range: 'b-d', entries: ['bar'] },
    { range: 'i-l', entries: ['loop'] },
  ]);
});

it('names a range', () => expect([rangeName('a'), rangeName('b-d')]).toEqual(['A', 'B to D']));
