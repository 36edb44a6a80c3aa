/** When the shares of a grant arrive. Pure. */

import type { Read } from './amounts.ts';

/** A vest: some months after the start, so many parts of the whole. */
export interface Step {
  readonly month: number;
  readonly parts: number;
}
export type Schedule = readonly Step[];

export interface Vest {
  readonly month: number;
  readonly shares: bigint;
}

export type PresetId = 'reported' | 'monthly' | 'quarters' | 'yearly' | 'cliff';

const every = (months: number, from: number, to: number): Step[] =>
  Array.from({ length: (to - from) / months + 1 }, (_, n) => ({ month: from + n * months, parts: 1 }));

/** Schedules to choose from. Their keys are stored and stand in links: none may change its meaning. */
export const PRESETS: Readonly<Record<PresetId, { readonly name: string; readonly schedule: Schedule }>> = {
  reported: {
    name: 'Amazon: 5/15/40/40, reported',
    schedule: [
      { month: 12, parts: 5 },
      { month: 24, parts: 15 },
      { month: 30, parts: 20 },
      { month: 36, parts: 20 },
      { month: 42, parts: 20 },
      { month: 48, parts: 20 },
    ],
  },
  monthly: { name: 'Monthly over 4 years', schedule: every(1, 1, 48) },
  quarters: { name: 'Quarterly over 4 years', schedule: every(3, 3, 48) },
  yearly: { name: 'Yearly, 25% each', schedule: every(12, 12, 48) },
  cliff: {
    name: 'One-year cliff, then monthly',
    schedule: [{ month: 12, parts: 12 }, ...every(1, 13, 48)],
  },
};

/** Latest month of a schedule of the reader’s own. What lies after month 48 is shown as left out. */
const LAST_MONTH = 120;
const MOST_STEPS = 60;

/** Reads a schedule like "12: 5, 24: 15, 30: 80": months after the start, and percent of the grant. */
export function readSchedule(text: string): Read<Schedule> {
  const pieces = text
    .normalize('NFKC')
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return { fault: 'Write months and percent, like 12: 25, 24: 25, 36: 25, 48: 25.' };
  if (pieces.length > MOST_STEPS) return { fault: `At most ${MOST_STEPS} vests.` };
  const steps: Step[] = [];
  for (const piece of pieces) {
    const [, at, whole, decimals = ''] = /^(\d{1,3})\s*:\s*(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(piece) ?? [];
    if (at === undefined || whole === undefined)
      return { fault: `“${piece.slice(0, 20)}” is not a month and a percentage. Write it like 12: 25.` };
    const month = Number(at);
    if (month < 1 || month > LAST_MONTH) return { fault: `Months go from 1 to ${LAST_MONTH}.` };
    if (month <= (steps.at(-1)?.month ?? 0)) return { fault: `Month ${month} must come later than the one before it.` };
    steps.push({ month, parts: Number(whole) * 100 + Number(decimals.padEnd(2, '0')) });
  }
  const sum = steps.reduce((total, { parts }) => total + parts, 0);
  if (sum !== 10_000) return { fault: `The percentages come to ${sum / 100}, not to 100.` };
  return { value: steps };
}

/**
 * Shares by vest. What has vested in all is rounded down to whole shares; a fraction waits for the next vest, and the last
 * one completes the grant.
 */
export function vestsOf(shares: bigint, schedule: Schedule): Vest[] {
  const whole = BigInt(schedule.reduce((total, { parts }) => total + parts, 0));
  let [seen, vested] = [0n, 0n];
  return schedule.map(({ month, parts }) => {
    seen += BigInt(parts);
    const now = (shares * seen) / whole;
    const vest = { month, shares: now - vested };
    vested = now;
    return vest;
  });
}
