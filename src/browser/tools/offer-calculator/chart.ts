/** Where the pieces of the stacked bars lie: one group a year, one bar an offer, all to one scale. Pure. */

import { PARTS, total } from './pay.ts';
import type { Part, Pay } from './pay.ts';

const BAR = 20;
const GAP = 6;
const HEAD = 24;
const GROUP_GAP = 14;
/** Paper left between two pieces. */
const SEAM = 2;
/** Width of a letter of 13 px, generously. */
const LETTER = 7.6;
const KEY_WIDTH = 20;

export interface Piece {
  readonly part: Part;
  readonly x: number;
  readonly width: number;
}
export interface Bar {
  /** Letter of the offer. */
  readonly letter: string;
  readonly y: number;
  readonly pieces: readonly Piece[];
  readonly label: string;
  readonly labelX: number;
}
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly groups: readonly { readonly title: string; readonly y: number; readonly bars: readonly Bar[] }[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * @param years by offer, the pay of each year
 * @param write writes a sum, for the end of its bar
 */
export function chartOf(years: readonly (readonly Pay[])[], width: number, write: (sum: bigint) => string): Chart {
  const sums = years.map((pays) => pays.map(total));
  const labels = sums.map((row) => row.map(write));
  const longest = Math.max(...labels.flat().map(({ length }) => length), 0);
  const room = width - KEY_WIDTH - longest * LETTER - 8;
  const most = sums.flat().reduce((a, b) => (a > b ? a : b), 1n);
  // Only lengths leave whole numbers: a ten-thousandth of the longest bar is less than a pixel.
  const length = (sum: bigint): number => (Number((sum * 10_000n) / most) / 10_000) * room;
  let y = 0;
  const groups = Array.from({ length: years[0]?.length ?? 0 }, (_, year) => {
    const top = y;
    y += HEAD;
    const bars = years.map((pays, offer) => {
      const pay = pays[year];
      let before = 0n;
      const pieces = PARTS.flatMap((part) => {
        const sum = pay?.[part] ?? 0n;
        const x = KEY_WIDTH + length(before);
        before += sum;
        const wide = KEY_WIDTH + length(before) - x - SEAM;
        return sum > 0n && wide > 0 ? [{ part, x: round(x), width: round(wide) }] : [];
      });
      const bar: Bar = {
        letter: 'ABCD'[offer] ?? '',
        y,
        pieces,
        label: labels[offer]?.[year] ?? '',
        labelX: round(KEY_WIDTH + length(before) + 6),
      };
      y += BAR + GAP;
      return bar;
    });
    y += GROUP_GAP;
    return { title: `Year ${year + 1}`, y: top, bars };
  });
  return { width, height: Math.max(0, y - GROUP_GAP), barHeight: BAR, groups };
}
