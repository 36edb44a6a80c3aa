/**
 * The rules of a plan. Pure.
 *
 * A path says no more than its order, and what to skip when late. So steps keep that order, and a rehearsal comes after the
 * stories it rehearses because each path has it so. Two rules are added: the steps of the writing exercise end before its
 * date, and are moved forward only as far as that needs; the last day before an interview takes light steps alone.
 */

import type { StepSlice } from '../../book/path-slices.ts';
import { minutesOf, place } from './place.ts';
import type { Day, PlannedDay } from './place.ts';

/** Most minutes on the last day before an interview. */
export const LIGHT_DAY = 45;
/** Most minutes of a reading that is light: something read again, not work on a text. */
const LIGHT_READING = 20;

/** From even to as early as possible: an even plan is kinder, and the first that fits is taken. */
const PACES = [1, 1.1, 1.25, 1.5, 2, 3, Infinity] as const;

export interface Frame {
  /** From the first day to the last on which something may stand. */
  readonly days: readonly Day[];
  /** Whether the last day takes light steps alone; its minutes are then at most LIGHT_DAY. */
  readonly endsLight: boolean;
  /** Steps of the writing exercise end before this day; undefined where it has no date of its own. */
  readonly essayDue: string | undefined;
}

/** Whether a step fits the evening before an interview. */
export function isLight(step: StepSlice): boolean {
  return !step.essay && (step.do === 'checklist' || (step.do === 'read' && step.minutes <= LIGHT_READING));
}

/** Lays all steps onto the days. @returns undefined if they do not fit */
export function arrange(steps: readonly StepSlice[], frame: Frame): readonly PlannedDay[] | undefined {
  for (const cutsAll of [false, true]) {
    if (!attempt(steps, frame, Infinity, cutsAll)) continue;
    for (const pace of PACES) {
      const plan = attempt(steps, frame, pace, cutsAll);
      if (plan) return plan;
    }
  }
  return undefined;
}

/** Whether all steps fit: begun as early as they can be and cut wherever a day ends, they take the least room. */
export const fits = (steps: readonly StepSlice[], frame: Frame): boolean =>
  attempt(steps, frame, Infinity, true) !== undefined;

function attempt(steps: readonly StepSlice[], frame: Frame, pace: number, cutsAll: boolean) {
  const { days, endsLight, essayDue } = frame;
  if (minutesOf(steps) > minutesOf(days)) return undefined;
  const [last] = days.slice(-1);
  const hasEssay = essayDue !== undefined && steps.some(({ essay }) => essay);
  const others = steps.filter(({ essay }) => !essay).length;
  for (let ahead = 0; ahead <= (hasEssay ? others : 0); ahead += 1) {
    const sequence = hasEssay ? essayAhead(steps, ahead) : steps;
    const [least, most] = endsLight && last ? tails(sequence, last.minutes) : [0, 0];
    for (let tail = least; tail <= most; tail += 1) {
      const cut = sequence.length - tail;
      const body = place(sequence.slice(0, cut), endsLight ? days.slice(0, -1) : days, { pace, cutsAll });
      if (!body || (hasEssay && !isInTime(body, essayDue))) continue;
      const evening = sequence.slice(cut).map((step) => ({ step, minutes: step.minutes, before: 0 }));
      return endsLight && last ? [...body, { ...last, parts: evening }] : body;
    }
  }
  return undefined;
}

/** The steps with those of the exercise so many other steps further ahead; both keep their order. */
function essayAhead(steps: readonly StepSlice[], places: number): readonly StepSlice[] {
  let others = 0;
  const ranked = steps.map((step) => {
    const rank = step.essay ? Math.max(0, others - places) : others;
    if (!step.essay) others += 1;
    return { step, rank };
  });
  // At the same place the exercise comes first: its rank counts the steps before it.
  return ranked
    .sort((a, b) => a.rank - b.rank || Number(b.step.essay ?? false) - Number(a.step.essay ?? false))
    .map(({ step }) => step);
}

/** How many steps at the end may stand on the last day: those of the path's own end, and all light ones that it has room for. */
function tails(steps: readonly StepSlice[], minutes: number): [least: number, most: number] {
  let [least, most, used] = [0, 0, 0];
  for (const step of steps.toReversed()) {
    used += step.minutes;
    if (!isLight(step) || used > minutes) break;
    most += 1;
    if (step.closing && least === most - 1) least = most;
  }
  return [least, most];
}

const isInTime = (days: readonly PlannedDay[], due: string): boolean =>
  days.every(({ day, parts }) => day < due || parts.every(({ step }) => !step.essay));
