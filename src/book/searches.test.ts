import { expect, it } from 'vitest';
import { isSearches, joinSearches, readSearches } from './searches.ts';
import type { Fault } from './types.ts';

const FILE = 'content/searches/process.txt';

function read(text: string) {
  const faults: Fault[] = [];
  const blocks = readSearches(text, FILE, faults);
  return { blocks, faults: faults.map(({ line, what }) => `${line} ${what}`) };
}

it('reads what is typed for a page below its address', () => {
  const { blocks, faults } = read('/process/the-loop/\nhow many rounds\n  onsite  \n\n/process/debrief/\nwho votes\n');
  expect(faults).toEqual([]);
  expect(blocks.map(({ line }) => line)).toEqual([1, 5]);
  expect(Object.fromEntries(joinSearches(blocks))).toEqual({
    '/process/the-loop/': ['how many rounds', 'onsite'],
    '/process/debrief/': ['who votes'],
  });
});

it('says what is wrong, and where', () => {
  expect(read('lost\n/a/\nonsite\nOnsite\n').faults).toEqual([
    '1 “lost” stands below no address.',
    '4 “Onsite” stands twice below /a/.',
  ]);
  expect(read(`/a/\n${'x'.repeat(401)}`).faults).toEqual(['2 The query has 401 letters.']);
  // Two pages may be looked for in the same words.
  expect(read('/a/\nonsite\n/b/\nonsite').faults).toEqual([]);
});

it('knows its files by their place', () => {
  expect(['content/searches/offer.txt', 'content/searches/offer.yaml', 'content/offer.txt'].map(isSearches)).toEqual([
    true,
    false,
    false,
  ]);
});
