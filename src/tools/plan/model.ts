/** A reader's plan: what stands on which day, what was left out, and what would make all of it fit. Pure. */

import type { StepSlice } from '../../book/path-slices.ts';
import { arrange, fits, isLight, LIGHT_DAY } from './arrange.ts';
import type { Frame } from './arrange.ts';
import { addDays, daysBetween, weekdayOf } from './civil.ts';
import { minutesOf } from './place.ts';
import type { PlannedDay } from './place.ts';

/** Most minutes of a day that a reader can give. */
export const MOST_MINUTES = 600;
/** How far ahead a later date is looked for, and a date may lie, in days. */
export const HORIZON = 366;

/** What a reader wants. Days are civil days. */
export interface Wish {
  /** Those to be planned: without the ticked ones. */
  readonly steps: readonly StepSlice[];
  readonly from: string;
  /** Minutes of the first day that are used up: what was done on it before the plan was made. */
  readonly spent: number;
  /** The last day on which something may stand. */
  readonly last: string;
  readonly endsLight: boolean;
  /** From Monday to Sunday. */
  readonly minutes: readonly number[];
  readonly essayDue: string | undefined;
  /** Whether the exercise's date moves along with the other one. */
  readonly isEssayTied: boolean;
}

export interface Plan {
  readonly days: readonly PlannedDay[];
  /** Left out because the path marks them so, in its order. */
  readonly skipped: readonly StepSlice[];
  /** Left out because nothing else helped. */
  readonly missing: readonly StepSlice[];
  /** Of the writing exercise, whose date has come. */
  readonly overdue: readonly StepSlice[];
  /** What would make the missing ones fit; undefined if none is missing. */
  readonly advice: Advice | undefined;
}

export interface Advice {
  /** Minutes of the steps that the path does not mark for skipping, and of all days. */
  readonly needed: number;
  readonly given: number;
  /** Minutes more on each weekday that has some; undefined if no number of them is enough. */
  readonly more: number | undefined;
  /** Days later; undefined if none within a year is late enough. */
  readonly later: number | undefined;
}

/**
 * What goes first when not everything fits, by the handbook's own rule that reading is not practice: what the path marks,
 * quizzes, reading, checklists, light steps of the end, tools, answers aloud. Others wait for the exercise, so it goes after
 * them: what is read for it, what is written at the desk, and at last the step that sends it.
 */
const VALUE: Readonly<Record<StepSlice['do'], number>> = { quiz: 1, read: 2, checklist: 3, tool: 5, aloud: 6 };
const EVE = 4;
const ESSAY = 7;

/**
 * The steps in the order in which they go. Among the same the last goes first; but of the eve and of what is read for the
 * exercise the first, since what stands nearer to the interview, or to the sending, is needed more.
 */
function goingOrder(steps: readonly StepSlice[], endsLight: boolean): readonly StepSlice[] {
  const eve = endsLight ? steps.slice(steps.findLastIndex((step) => !isLight(step)) + 1) : [];
  // A path sends its essay with the last step about it.
  const sends = steps.findLast(({ essay, skip }) => essay && !skip);
  const valueOf = (step: StepSlice) => {
    if (step.skip) return 0;
    if (step === sends) return ESSAY + 2;
    if (step.essay) return step.do === 'tool' ? ESSAY + 1 : ESSAY;
    return eve.includes(step) ? EVE : VALUE[step.do];
  };
  return steps
    .map((step, place) => ({ step, value: valueOf(step), place }))
    .sort((a, b) => a.value - b.value || (a.value === EVE || a.value === ESSAY ? a.place - b.place : b.place - a.place))
    .map(({ step }) => step);
}

/** The steps that are left out because time is short, whatever chose them. */
export const leftOut = ({ skipped, missing }: Plan): readonly StepSlice[] => [...skipped, ...missing];

/** Makes the plan. What does not fit is left out, as little as possible of it. */
export function makePlan(wish: Wish): Plan {
  const frame = frameOf(wish);
  const { essayDue } = frame;
  const isOver = (step: StepSlice) => step.essay === true && essayDue !== undefined && essayDue <= wish.from;
  const steps = wish.steps.filter((step) => !isOver(step));
  const kept = new Set(steps);
  const inOrder = () => steps.filter((step) => kept.has(step));
  const gone: StepSlice[] = [];
  for (const step of goingOrder(steps, wish.endsLight)) {
    if (fits(inOrder(), frame)) break;
    kept.delete(step);
    gone.unshift(step);
  }
  const isOut = (step: StepSlice) => !kept.has(step);
  // A long step may have made room for short ones that went before it. What is marked comes last, and not in the place of
  // a step that is as short and not marked, though the evening before may have room for this one alone.
  for (const step of gone) {
    if (step.skip && steps.some((other) => !other.skip && isOut(other) && other.minutes <= step.minutes)) continue;
    kept.add(step);
    if (!fits(inOrder(), frame)) kept.delete(step);
  }
  const left = steps.filter(isOut);
  const missing = left.filter(({ skip }) => !skip);
  return {
    days: arrange(inOrder(), frame) ?? [],
    skipped: left.filter(({ skip }) => skip),
    missing,
    overdue: wish.steps.filter(isOver),
    advice: missing.length > 0 ? adviseOn(wish, steps) : undefined,
  };
}

/** What would make the steps fit that the path does not mark for skipping. */
function adviseOn(wish: Wish, steps: readonly StepSlice[]): Advice {
  const wanted = steps.filter(({ skip }) => !skip);
  const isEnough = (other: Partial<Wish>) => fits(wanted, frameOf({ ...wish, ...other }));
  const fives = least(MOST_MINUTES / 5, (number) =>
    isEnough({ minutes: wish.minutes.map((one) => more(one, number * 5)) }),
  );
  return {
    needed: minutesOf(wanted),
    given: minutesOf(frameOf(wish).days),
    more: fives && fives * 5,
    later: least(HORIZON - daysBetween(wish.from, wish.last), (days) => isEnough(laterBy(wish, days))),
  };
}

/** The least whole number from 1 to `most` that is enough, where more is never less; undefined if even `most` is not. */
function least(most: number, isEnough: (number: number) => boolean): number | undefined {
  if (most < 1 || !isEnough(most)) return undefined;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Days on which the reader has none stay so. */
const more = (minutes: number, extra: number) => (minutes === 0 ? 0 : Math.min(MOST_MINUTES, minutes + extra));

function laterBy({ last, essayDue, isEssayTied }: Wish, days: number): Partial<Wish> {
  return { last: addDays(last, days), essayDue: isEssayTied && essayDue ? addDays(essayDue, days) : essayDue };
}

function frameOf({ from, spent, last, minutes, endsLight, essayDue }: Wish): Frame {
  const days = Array.from({ length: Math.max(0, daysBetween(from, last) + 1) }, (_, index) => {
    const day = addDays(from, index);
    const given = Math.max(0, (minutes[weekdayOf(day)] ?? 0) - (index === 0 ? spent : 0));
    return { day, minutes: endsLight && day === last ? Math.min(LIGHT_DAY, given) : given };
  });
  return { days, endsLight, essayDue };
}
