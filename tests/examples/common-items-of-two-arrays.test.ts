/** Common items: three ways with one answer, what doubles do, and what a wrong order loses. */

import { describe, expect, test } from 'vitest';
import { examplesOf } from './load.ts';

type Common = <T>(left: readonly T[], right: readonly T[]) => T[];

const page = (await examplesOf('content/questions/technical/common-items-of-two-arrays.mdx')) as unknown as {
  commonByPairs: Common;
  commonOnce: Common;
  commonCounted: Common;
  commonSorted: (left: readonly string[], right: readonly string[]) => string[];
};
const { commonByPairs, commonOnce, commonCounted, commonSorted } = page;

test.each([
  ['two empty lists', [], [], []],
  ['an empty list', [], ['a'], []],
  ['nothing in common', ['a', 'b'], ['c', 'd'], []],
  ['all in common', ['a', 'b'], ['a', 'b'], ['a', 'b']],
  ['some in common', ['a', 'b', 'd', 'e'], ['b', 'c', 'e', 'f'], ['b', 'e']],
  ['doubles on both sides', ['a', 'a', 'b'], ['a', 'a', 'a', 'c'], ['a']],
])('the three ways agree on %s', (_name, left, right, common) => {
  for (const way of [commonByPairs<string>, commonOnce<string>, commonSorted]) {
    expect(way(left, right)).toEqual(common);
    expect(way(right, left)).toEqual(common);
  }
});

test('the order is that of the list which is read', () => {
  expect(commonOnce(['a', 'b', 'c'], ['c', 'x', 'a'])).toEqual(['c', 'a']);
});

describe('twice and three times', () => {
  const twice = ['car', 'car'];
  const thrice = ['car', 'car', 'car'];

  test('give one, two or six, by what is meant', () => {
    expect(commonOnce(twice, thrice)).toHaveLength(1);
    expect(commonCounted(twice, thrice)).toHaveLength(2);
    expect(commonCounted(thrice, twice)).toHaveLength(2);
    expect(twice.flatMap((car) => thrice.filter((other) => other === car))).toHaveLength(6);
  });

  test('come out of the weak answer by the order of its lists', () => {
    const weak = (first: readonly string[], second: readonly string[]) => {
      const seen = new Set(first);
      return second.filter((item) => seen.has(item));
    };
    expect(weak(twice, thrice)).toHaveLength(3);
    expect(weak(thrice, twice)).toHaveLength(2);
  });
});

test('a number, its text and objects alike are different items', () => {
  expect(commonOnce<number | string>([7], ['7'])).toEqual([]);
  expect(commonOnce([{ car: 'A' }], [{ car: 'A' }])).toEqual([]);
});

describe('the walk', () => {
  test('loses a match when the lists are sorted by different rules', () => {
    const byText = ['9', '10'].sort();
    expect(byText).toEqual(['10', '9']);
    expect(commonSorted(byText, ['10', '9'])).toEqual(['10', '9']);
    expect(commonSorted(byText, ['9', '10'])).toEqual(['9']);
  });

  test('loses one beside an accent when a language did the sorting', () => {
    const byLanguage = ['f', 'é', 'e'].sort(new Intl.Collator('fr').compare);
    expect(byLanguage).toEqual(['e', 'é', 'f']);
    expect(commonSorted(byLanguage, ['e', 'f', 'é'])).not.toEqual(['e', 'é', 'f']);
  });
});
