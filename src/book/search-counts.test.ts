import { expect, it } from 'vitest';
import { countSearches, packCounts, unpackCounts } from './search-counts.ts';

const plain = (counts: ReadonlyMap<string, ReadonlyMap<number, number>>) =>
  Object.fromEntries([...counts].map(([stem, pages]) => [stem, Object.fromEntries(pages)]));

it('counts in how many queries for each page a word stands, in any form and once a query', () => {
  const searches = new Map([
    ['/b/', ['deadlines missed', 'missing a deadline', 'deadline deadline']],
    ['/c/', ['missed']],
    ['/gone/', ['missed', 'missed again']],
  ]);
  // One query alone has “a”.
  expect(plain(countSearches(searches, ['/a/', '/b/', '/c/']))).toEqual({ deadlin: { 1: 3 }, miss: { 1: 2, 2: 1 } });
});

it('comes out of its file as it went in, but for large numbers, which are near', () => {
  const counts = new Map([
    [
      'miss',
      new Map([
        [0, 1],
        [1, 3],
        [90, 4],
        [355, 1],
      ]),
    ],
    ['rollback', new Map([[7, 36]])],
    [
      'zone',
      new Map([
        [200, 2],
        [201, 2],
      ]),
    ],
  ]);
  const file = packCounts(counts);
  expect(file.stems).toBe('miss rollback zone');
  expect(plain(unpackCounts(JSON.parse(JSON.stringify(file)) as typeof file))).toEqual({
    ...plain(counts),
    rollback: { 7: 34 },
  });
  expect(unpackCounts(packCounts(new Map())).size).toBe(0);
});
