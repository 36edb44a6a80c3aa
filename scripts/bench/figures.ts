/** Figures of the benchmark, against those that were recorded. */

/** What is measured: bytes had better not grow, ratios (0 to 1) had better not fall. */
export type Unit = 'bytes' | 'ratio';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
}

/** Recorded figures by name. */
export type Recorded = Readonly<Record<string, number>>;

/** Bytes may grow by this share, a ratio fall by so much, before it is called out. */
const TOLERANCE: Readonly<Record<Unit, number>> = { bytes: 0.02, ratio: 0.02 };

/** How much worse a figure has become, above 0: a share of its bytes, or a ratio's loss. New ones are no worse. */
function worsening({ name, value, unit }: Figure, recorded: Recorded): number {
  const before = recorded[name];
  if (before === undefined) return 0;
  if (unit === 'ratio') return before - value;
  return before === 0 ? 0 : value / before - 1;
}

/** Whether a figure is worse than recorded by more than is tolerated. */
export const isWorse = (figure: Figure, recorded: Recorded): boolean =>
  worsening(figure, recorded) > TOLERANCE[figure.unit];

/** A line of the report: name, value, change. */
export function line(figure: Figure, recorded: Recorded): string {
  const { name, value, unit } = figure;
  const shown = unit === 'bytes' ? value.toLocaleString('en-US') : value.toFixed(2);
  const before = recorded[name];
  return `${name.padEnd(46)} ${shown.padStart(9)}  ${before === undefined ? 'new' : change(figure, before)}`;
}

function change({ value, unit }: Figure, before: number): string {
  const signed = (number: number, digits: number) => `${number >= 0 ? '+' : ''}${number.toFixed(digits)}`;
  if (unit === 'ratio') return signed(value - before, 2);
  return `${signed(before === 0 ? 0 : (value / before - 1) * 100, 1)} %`;
}
