import { expect, it } from 'vitest';
import { isHintOfUse, savedWords } from './words.ts';

it.each<[number | undefined, string | undefined, string, boolean]>([
  [undefined, undefined, '', true],
  [undefined, 'offer/negotiating/', '', true],
  [undefined, 'print/role/', 'Pages to print need a network.', false],
  [371, undefined, 'All 371 pages are saved. The topics from A to Z lead to each.', false],
  [371, 'offer/x/', 'All 371 pages are saved. None of them has this address, so it may be mistyped.', false],
  [371, 'print/role/', 'All 371 pages are saved. Pages to print are not among them: they need a network.', false],
])('with %s pages saved, in place of %s', (pages, missing, words, isOfUse) => {
  expect(savedWords(pages, missing)).toBe(words);
  expect(isHintOfUse(pages, missing)).toBe(isOfUse);
});
