/** Steps laid onto days, in their order. Pure. */

import type { StepSlice } from '../../book/path-slices.ts';

/** A day and the minutes that the reader has on it. */
export interface Day {
  readonly day: string;
  readonly minutes: number;
}

/** A step on a day, whole or one part of it. */
export interface Part {
  readonly step: StepSlice;
  readonly minutes: number;
  /** Minutes of the step that were done on days before. */
  readonly before: number;
}

/** What a day holds, in order. */
export interface PlannedDay extends Day {
  readonly parts: readonly Part[];
}

export interface Manner {
  /** 1 spreads the work evenly over all days; twice that is done in half of them; Infinity begins each as early as it can. */
  readonly pace: number;
  /** Whether any step may be cut; else only one that is longer than the whole day. */
  readonly cutsAll: boolean;
}

/** Minutes below which a part of a step is not worth sitting down for. */
const SHORTEST = 10;

/** Lays steps onto days. No day gets more than its minutes. @returns undefined if they do not fit */
export function place(steps: readonly StepSlice[], days: readonly Day[], { pace, cutsAll }: Manner) {
  const total = minutesOf(steps);
  const room = minutesOf(days);
  const plan = days.map(({ day, minutes }) => ({ day, minutes, parts: [] as Part[] }));
  let [index, used, past, done] = [0, 0, 0, 0];
  for (const step of steps) {
    let left = step.minutes;
    while (left > 0) {
      const today = plan[index];
      if (!today) return undefined;
      const free = today.minutes - used;
      // A step is begun on the day by whose end its turn has come: so free days lie between full ones, not all at the end.
      const isEarly = left === step.minutes && (past + today.minutes) * pace * total <= done * room;
      const take = isEarly ? 0 : left <= free ? left : cutsAll ? free : partOf(left, free, today.minutes);
      if (take > 0) today.parts.push({ step, minutes: take, before: step.minutes - left });
      [used, left, done] = [used + take, left - take, done + take];
      if (left > 0) [index, used, past] = [index + 1, 0, past + today.minutes];
    }
  }
  return plan satisfies readonly PlannedDay[];
}

/** How much of a step that is longer than the day is done on it: no crumbs, neither today nor left for another day. */
function partOf(left: number, free: number, day: number): number {
  if (left <= day) return 0;
  const part = Math.min(free, Math.max(left - SHORTEST, SHORTEST));
  return part >= Math.min(SHORTEST, day) ? part : 0;
}

/** The sum of the minutes of steps or days. */
export function minutesOf(list: readonly { readonly minutes: number }[]): number {
  return list.reduce((sum, { minutes }) => sum + minutes, 0);
}
