/**
 * The day-by-day plan a reader made: its date, its minutes, and from when on which steps it was made. What stands on which day
 * follows from these and from the path, and is not stored. Ticks of steps are those of the path’s page (`ticks`).
 *
 * One record, `mine`. Values are texts as typed; lists are ids or days with spaces between.
 */

import type { Kind } from './document.ts';
import { isText } from './guards.ts';
import { openRecords } from './records/index.ts';

export const PLAN: Kind<string> = {
  name: 'plan',
  noun: 'plans',
  version: 1,
  isValue: isText,
  migrate: {},
};

const ID = 'mine';

/** Opens the door. A page opens it once, and waits for `ready` before it reads. */
export function openPlan(records = openRecords(PLAN)) {
  return {
    ready: records.ready,
    /** Its fields that are not empty, by name. */
    get: (): ReadonlyMap<string, string> =>
      new Map([...(records.all().get(ID) ?? [])].filter(([, value]) => value !== '')),
    /** Sets fields; settles when they are stored, or it was reported that they cannot be. */
    set: (fields: ReadonlyMap<string, string>): Promise<void> => records.set(ID, fields),
    /** Takes the plan away. @returns brings it back */
    erase: (): Promise<() => Promise<void>> => records.erase([ID]),
    problem: records.problem,
    onProblem: records.onProblem,
    subscribe: records.subscribe,
  };
}

export type PlanStore = ReturnType<typeof openPlan>;
