/** The numbers that a text names, in digits or in words, as values that can be compared. */

import { WORD } from '../../src/book/words.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS = new Map<string, number>([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['dozen', 12],
]);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const SUFFIXES = new Map<string, number>([
  ['k', 1_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
]);
/** Ordinals that are not their number with -th: "every fifth door" is one door in five. */
const ODD_ORDINALS = new Map<string, string>([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
]);
const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(k|m|bn|st|nd|rd|th)?$/;

/** Values named: `40,000`, `2.1`, `twenty-two`, `two and a half`, `nine hundred`, `1.2 million`, `14-day`. */
export function numbersIn(text: string): Set<number> {
  return read(text, (word) => UNITS.get(word));
}

/** The same, with ordinals read as their numbers, so that "every fifth" tells 5. */
export function numbersSaid(text: string): Set<number> {
  return read(text, (word) => {
    const stem = ODD_ORDINALS.get(word) ?? word.replace(/ieth$/, 'y').replace(/th$/, '');
    return UNITS.get(word) ?? UNITS.get(stem);
  });
}

/** One number being read, word by word: `done` holds what a scale from a thousand up has closed. */
interface Reading {
  done: number;
  open: number;
  /** Whether its last word can take another: after "twenty" comes "two", after "nine" only "hundred". */
  last: 'ten' | 'unit' | 'scale';
}

function read(text: string, unit: (word: string) => number | undefined): Set<number> {
  // "Out of a hundred. Fourteen …" and "at ten, two of them" are two numbers each.
  return new Set(text.split(/[^\p{L}\p{N}\s%]\s|\n/u).flatMap((piece) => [...readPiece(piece, unit)]));
}

function readPiece(text: string, unit: (word: string) => number | undefined): Set<number> {
  const values = new Set<number>();
  let reading: Reading | undefined;
  const close = (): void => {
    if (reading) values.add(reading.done + reading.open);
    reading = undefined;
  };
  const words = (text.toLowerCase().match(WORD) ?? []).flatMap((word) => word.split(/[-/]/));
  for (const [n, word] of words.entries()) {
    const scale = SCALES.get(word);
    const own = digits(word) ?? unit(word);
    if (scale !== undefined) {
      reading ??= { done: 0, open: 1, last: 'unit' };
      if (scale === 100) reading.open *= 100;
      else reading = { done: (reading.done + reading.open) * scale, open: 0, last: 'scale' };
      reading.last = 'scale';
    } else if (own !== undefined) {
      const joins = reading && (reading.last === 'scale' || (reading.last === 'ten' && own > 0 && own < 10));
      if (!joins) close();
      reading ??= { done: 0, open: 0, last: 'unit' };
      reading.open += own;
      reading.last = TENS.includes(word) ? 'ten' : 'unit';
    } else if (word === 'half') {
      // "two and a half", and "half" alone.
      if (reading && words[n - 1] === 'a') reading.open += 0.5;
      else values.add(0.5);
      close();
    } else if (!(reading && (word === 'and' || (word === 'a' && words[n - 1] === 'and')))) close();
  }
  close();
  return values;
}

function digits(word: string): number | undefined {
  const [, number, suffix = ''] = DIGITS.exec(word) ?? [];
  return number === undefined ? undefined : Number(number.replaceAll(',', '')) * (SUFFIXES.get(suffix) ?? 1);
}
