/** A loop as it is stored: reading its fields, what comes next, what to write. Pure. */

import { hashText } from '../../browser/device/texts.ts';
import { isClock, isPlan, isTimes } from '../../browser/device/mock-loops.ts';
import type { LoopPlan, LoopValue } from '../../browser/device/mock-loops.ts';
import { STOPPED } from '../../browser/parts/speaking/clock.ts';
import type { Clock } from '../../browser/parts/speaking/clock.ts';

/** What is stored about the answer to one question. */
export interface Answer {
  /** Milliseconds of the first answer and of each follow-up's that is over. */
  readonly times: readonly number[];
  /** Whether the question is over: answered or skipped. */
  readonly isDone: boolean;
  readonly notes: string;
  /** Points of a criterion, 0 to 2; undefined where none are given. */
  readonly score: (criterion: string) => number | undefined;
}

export interface Loop {
  readonly id: string;
  readonly plan: LoopPlan;
  /** Of the answer that is being given. */
  readonly clock: Clock;
  /** Whether answers are recorded, and whether questions are read aloud. */
  readonly isRecorded: boolean;
  readonly isRead: boolean;
  readonly answer: (slug: string) => Answer;
}

type Fields = ReadonlyMap<string, LoopValue>;

/** Names of fields. */
export const field = {
  times: (slug: string) => `times-${slug}`,
  done: (slug: string) => `done-${slug}`,
  notes: (slug: string) => `notes-${slug}`,
  score: (slug: string, criterion: string) => `score-${hashText(criterion)}-${slug}`,
} as const;

/** A loop from its fields; undefined where there is no plan, as after an import of half a record. */
export function readLoop(id: string, fields: Fields): Loop | undefined {
  const plan = fields.get('plan');
  if (!isPlan(plan)) return undefined;
  const clock = fields.get('clock');
  return {
    id,
    plan,
    clock: isClock(clock) ? clock : STOPPED,
    isRecorded: fields.get('recorded') === true,
    isRead: fields.get('read') === true,
    answer(slug) {
      const [times, notes] = [fields.get(field.times(slug)), fields.get(field.notes(slug))];
      return {
        times: isTimes(times) ? times : [],
        isDone: fields.get(field.done(slug)) === true,
        notes: typeof notes === 'string' ? notes : '',
        score(criterion) {
          const points = fields.get(field.score(slug, criterion));
          return points === 0 || points === 1 || points === 2 ? points : undefined;
        },
      };
    },
  };
}

/** All loops, the latest first. */
export function readLoops(records: ReadonlyMap<string, Fields>): readonly Loop[] {
  return [...records]
    .flatMap(([id, fields]) => readLoop(id, fields) ?? [])
    .sort((a, b) => (a.plan.made === b.plan.made ? (a.id < b.id ? 1 : -1) : a.plan.made < b.plan.made ? 1 : -1));
}

/** Slugs of all questions of a loop in their order. */
export const slugsOf = ({ plan }: Loop): readonly string[] => plan.interviews.flatMap(({ questions }) => questions);

/** How many questions are over. */
export const doneOf = (loop: Loop): number => slugsOf(loop).filter((slug) => loop.answer(slug).isDone).length;

/** A question in its place; both count from 0. */
export interface Place {
  readonly slug: string;
  readonly interview: number;
  readonly question: number;
}

/** The question that comes next: the first that is not over; undefined at the end. */
export function nextOf(loop: Loop): Place | undefined {
  for (const [interview, { questions }] of loop.plan.interviews.entries()) {
    const question = questions.findIndex((slug) => !loop.answer(slug).isDone);
    const slug = questions[question];
    if (slug !== undefined) return { slug, interview, question };
  }
  return undefined;
}
