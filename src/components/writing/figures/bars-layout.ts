/** Arithmetic of stacked bars. */

import type { BarsData } from '../../../book/kinds/figure/schema.ts';

/** The full width of the drawing; the longest bar fills it. */
export const WIDTH = 1000;
/** Paper left between two pieces. */
const SEAM = 3;

export interface Stack {
  readonly label: string;
  readonly pieces: readonly { readonly series: number; readonly start: number; readonly length: number }[];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Places the pieces of each bar on a scale from 0 to {@link WIDTH}, all bars to the same scale. */
export function stackBars(figure: Pick<BarsData, 'bars'>): Stack[] {
  const totals = figure.bars.map((bar) => bar.values.reduce((sum, value) => sum + value, 0));
  const scale = WIDTH / Math.max(...totals, Number.MIN_VALUE);
  return figure.bars.map((bar) => {
    let before = 0;
    const pieces = bar.values.flatMap((value, series) => {
      const start = round(before * scale);
      before += value;
      const length = round(value * scale) - SEAM;
      return length > 0 ? [{ series, start, length: round(length) }] : [];
    });
    return { label: bar.label, pieces };
  });
}
