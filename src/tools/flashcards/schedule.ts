/** When a card comes back: FSRS with its published defaults. Pure: every function is given the moment. */

import { fsrs, Rating } from 'ts-fsrs';
import type { Card as FsrsCard } from 'ts-fsrs';
import type { CardState } from '../../browser/device/cards.ts';

export type { CardState } from '../../browser/device/cards.ts';

export const GRADES = [1, 2, 3, 4] as const;
/** Again, Hard, Good, Easy. */
export type Grade = (typeof GRADES)[number];
export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  [Rating.Again]: 'Again',
  [Rating.Hard]: 'Hard',
  [Rating.Good]: 'Good',
  [Rating.Easy]: 'Easy',
};

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Nobody prepares longer than a year, and what was forgotten by then should not be years away. */
const scheduler = fsrs({ maximum_interval: 365 });

/** A card that was never graded. */
export const fresh = (now: number): CardState => ({
  state: 0,
  due: now,
  stability: 0,
  difficulty: 0,
  days: 0,
  step: 0,
  reps: 0,
  lapses: 0,
  first: 0,
  last: 0,
});

/**
 * The card after a grade.
 * @param now the moment of the grade; a clock that was set back counts as standing still
 */
export function grade(before: CardState | undefined, given: Grade, now: number): CardState {
  const from = before ?? fresh(now);
  const { card } = scheduler.next(toFsrs(from), new Date(Math.max(now, from.last)), given);
  return {
    state: card.state,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    first: from.first || now,
    last: card.last_review?.getTime() ?? now,
  };
}

const toFsrs = ({ state, due, stability, difficulty, days, step, reps, lapses, last }: CardState): FsrsCard => ({
  state,
  due: new Date(due),
  stability,
  difficulty,
  // FSRS counts these days anew from the last review.
  elapsed_days: 0,
  scheduled_days: days,
  learning_steps: step,
  reps,
  lapses,
  ...(last > 0 ? { last_review: new Date(last) } : {}),
});

/** How long until a moment: `10 min`, `1 day`, `12 days`, `3 months`. */
export function wait(due: number, now: number): string {
  const minutes = Math.max(1, Math.round((due - now) / MINUTE));
  if (minutes < 60) return `${minutes} min`;
  const days = Math.round((due - now) / DAY);
  if (days < 1) return `${Math.round(minutes / 60)} h`;
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  return `${Math.round(days / 30.4)} months`;
}

/** What each grade would mean now. */
export function waits(before: CardState | undefined, now: number): Readonly<Record<Grade, string>> {
  const of = (given: Grade) => wait(grade(before, given, now).due, Math.max(now, before?.last ?? 0));
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}
