/** Where the pieces of the stacked bars lie: one group a year, one bar an offer with its name and sum above it. Pure. */

import { PARTS, total } from './pay.ts';
import type { Part, Pay } from './pay.ts';

const HEAD = 24;
const LINE = 17;
const BAR = 14;
const GAP = 9;
const GROUP_GAP = 8;
/** Paper left between two pieces. */
const SEAM = 2;
/** Width of a letter of 13 px, generously. */
const LETTER = 7.6;
const SHORTEST_NAME = 8;

export interface Piece {
  readonly part: Part;
  readonly x: number;
  readonly width: number;
}
export interface Bar {
  /** Of the offer, as much as fits. */
  readonly name: string;
  readonly label: string;
  /** Top of the line of text. */
  readonly y: number;
  readonly barY: number;
  readonly pieces: readonly Piece[];
}
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly groups: readonly { readonly title: string; readonly y: number; readonly bars: readonly Bar[] }[];
}

export interface ChartData {
  readonly names: readonly string[];
  /** By offer, the pay of each year. */
  readonly years: readonly (readonly Pay[])[];
  /** What a bar of full width is worth: the same for all charts that are to be compared. */
  readonly most: bigint;
  /** Writes a sum, for the end of its line. */
  readonly write: (sum: bigint) => string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** As much of a name as fits beside its sum. */
function fitted(name: string, label: string, width: number): string {
  const most = Math.max(SHORTEST_NAME, Math.floor(width / LETTER) - label.length - 2);
  const letters = [...name];
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lays a chart out. */
export function chartOf({ names, years, most, write }: ChartData, width: number): Chart {
  // Only lengths leave whole numbers: a ten-thousandth of the longest bar is less than a pixel.
  const length = (sum: bigint): number => (Number((sum * 10_000n) / (most > 0n ? most : 1n)) / 10_000) * width;
  let y = 0;
  const groups = Array.from({ length: years[0]?.length ?? 0 }, (_, year) => {
    const top = y;
    y += HEAD;
    const bars = years.map((pays, offer) => {
      const pay = pays[year];
      const label = write(pay ? total(pay) : 0n);
      let before = 0n;
      const pieces = PARTS.flatMap((part) => {
        const sum = pay?.[part] ?? 0n;
        const x = length(before);
        before += sum;
        const wide = length(before) - x - SEAM;
        return sum > 0n && wide > 0 ? [{ part, x: round(x), width: round(wide) }] : [];
      });
      const bar: Bar = { name: fitted(names[offer] ?? '', label, width), label, y, barY: y + LINE, pieces };
      y += LINE + BAR + GAP;
      return bar;
    });
    y += GROUP_GAP;
    return { title: `Year ${year + 1}`, y: top, bars };
  });
  return { width, height: Math.max(0, y - GROUP_GAP - GAP), barHeight: BAR, groups };
}
