/** How a reader stands to their plan today. Pure. */

import type { PathSlice, StepSlice } from '../../book/path-slices.ts';
import type { Part, PlannedDay } from './place.ts';
import type { Plan } from './model.ts';

export interface Standing {
  /** Steps that are not ticked and whose day is over. */
  readonly late: readonly StepSlice[];
  /** Steps that are not ticked any more and stand on no day: they were ticked when the plan was made. */
  readonly unplanned: readonly StepSlice[];
  /** Days before today, today and the days after it; of the others only those that hold something. */
  readonly past: readonly PlannedDay[];
  readonly today: PlannedDay | undefined;
  readonly coming: readonly PlannedDay[];
}

/** Whether this part ends its step, so that the step can be ticked there. */
export const isEnd = ({ step, before, minutes }: Part): boolean => before + minutes === step.minutes;

/** @param wanted steps that belong to the plan, ticked or not */
export function standingOf(
  { days, skipped, missing, overdue }: Plan,
  wanted: PathSlice['steps'],
  isTicked: (id: string) => boolean,
  today: string,
): Standing {
  const filled = days.filter(({ parts }) => parts.length > 0);
  const past = filled.filter(({ day }) => day < today);
  const placed = new Set([
    ...days.flatMap(({ parts }) => parts.map(({ step }) => step)),
    ...skipped,
    ...missing,
    ...overdue,
  ]);
  const open = (step: StepSlice) => !isTicked(step.id);
  return {
    late: past.flatMap(({ parts }) => parts.filter(isEnd).map(({ step }) => step)).filter(open),
    unplanned: wanted.filter((step) => !placed.has(step) && open(step)),
    past,
    today: days.find(({ day }) => day === today),
    coming: filled.filter(({ day }) => day > today),
  };
}
