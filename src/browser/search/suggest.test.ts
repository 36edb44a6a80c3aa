import { expect, it } from 'vitest';
import { distance, suggest } from './suggest.ts';

it.each([
  ['negotation', 'negotiation'],
  ['referal', 'referral'],
  ['bar riaser', 'bar raiser'],
  ['compensaton for l6', 'compensation for l6'],
])('sets %s right', (typed, right) => expect(suggest(typed)).toBe(right));

it('leaves what it knows and what nothing is near to', () => {
  expect(suggest('referral')).toBeUndefined();
  expect(suggest('qqzzxx')).toBeUndefined();
});

it('counts a swap of neighbors as one slip', () => {
  expect(distance('raiser', 'riaser')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
  expect(distance('cat', 'cut')).toBe(1);
});
