/** Reversed strings: what units, points and clusters keep whole, and the edges that the page admits. */

import { describe, expect, test } from 'vitest';
import { examplesOf } from './load.ts';

type Reverse = (text: string) => string;

const page = (await examplesOf('content/questions/technical/reverse-a-string.mdx')) as unknown as {
  reverseUnits: Reverse;
  reverseInPlace: <T>(items: T[]) => void;
  reversePoints: Reverse;
  reverseClusters: Reverse;
};
const { reverseUnits, reverseInPlace, reversePoints, reverseClusters } = page;

const MARKED_E = 'e\u0301';
const THUMB = '\u{1F44D}';
const MONACO = '\u{1F1F2}\u{1F1E8}';
const CAMEROON = '\u{1F1E8}\u{1F1F2}';
const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';

const clustersIn = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

test.each([
  ['', ''],
  ['a', 'a'],
  ['stop', 'pots'],
  ['abcde', 'edcba'],
])('all three ways turn %j into %j', (text, reversed) => {
  expect([reverseUnits, reversePoints, reverseClusters].map((reverse) => reverse(text))).toEqual([
    reversed,
    reversed,
    reversed,
  ]);
});

test.each([
  ['cat', 3, 3, 3],
  ['\u00E9', 1, 1, 1],
  [MARKED_E, 2, 2, 1],
  [THUMB, 2, 1, 1],
  [MONACO, 4, 2, 1],
  [FAMILY, 8, 5, 1],
])('the table counts %s rightly', (text, units, points, clusters) => {
  expect([text.length, [...text].length, clustersIn(text)]).toEqual([units, points, clusters]);
});

test('the swap turns arrays of even and odd length around in place', () => {
  for (const [items, reversed] of [
    [[], []],
    [[1], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
  ] as [number[], number[]][]) {
    reverseInPlace(items);
    expect(items).toEqual(reversed);
  }
});

describe('signs made of several', () => {
  test('are torn by units', () => {
    expect(reverseUnits(THUMB)).toBe('\uDC4D\uD83D');
  });

  test('keep their points and lose their order by points', () => {
    expect(reversePoints(`a${THUMB}`)).toBe(`${THUMB}a`);
    expect(reversePoints(`${MARKED_E}s`)).toBe('s\u0301e');
    expect(reversePoints(MONACO)).toBe(CAMEROON);
  });

  test('stay whole by clusters', () => {
    expect(reverseClusters(`caf${MARKED_E}s`)).toBe(`s${MARKED_E}fac`);
    expect(reverseClusters(`${MONACO}a${FAMILY}${THUMB}`)).toBe(`${THUMB}${FAMILY}a${MONACO}`);
  });
});

describe('twice', () => {
  test('gives the original for units, even of broken text', () => {
    const broken = `\uDC4D\uD83D\u0301a${FAMILY}`;
    expect(reverseUnits(reverseUnits(broken))).toBe(broken);
  });

  test('does not for points and clusters, once pieces join in the new order', () => {
    const halves = '\uDC4D\uD83D';
    expect(reversePoints(reversePoints(halves))).toBe(THUMB);
    const loose = '\u0301a';
    expect(reverseClusters(loose)).toBe('a\u0301');
    expect(reverseClusters(reverseClusters(loose))).not.toBe(loose);
  });
});

test('normalizing joins an accent with its letter, and never a flag', () => {
  expect(MARKED_E.normalize('NFC')).toBe('\u00E9');
  expect([...MONACO.normalize('NFC')]).toHaveLength(2);
});
