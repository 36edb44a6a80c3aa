/**
 * Mock loops: which questions were dealt, how long each answer was, how the reader scored it, notes. Loaded with its tool.
 *
 * One record for each loop. Its fields: `plan`; `clock`, of the answer that is being given; `recorded` and `read`,
 * whether answers are recorded and questions read aloud; and of each question, by its
 * slug, `times-<slug>`: milliseconds of the first answer and of each follow-up's; `done-<slug>`; `score-<hash of
 * criterion>-<slug>`: 0 to 2; `notes-<slug>`. What is not stored: words of the handbook. Follow-ups are drawn again
 * from the seed.
 */

import type { Kind } from './document.ts';
import { openRecords } from './records/index.ts';
import type { Records } from './records/index.ts';
import { isCount, isObject, isText } from './guards.ts';

/** One interview: who asks, by the name of the seat, and what, by slugs of questions. */
export interface PlannedInterview {
  readonly seat: string;
  readonly questions: readonly string[];
}

/** What was dealt. */
export interface LoopPlan {
  /** `loop`, `screen`, `path`, or the name of a category. */
  readonly format: string;
  /** Of the format `path`: its slug. */
  readonly path?: string;
  readonly level: string;
  /** What the draw began from. */
  readonly seed: number;
  /** Day by the reader's calendar, `2026-11-29`. */
  readonly made: string;
  readonly interviews: readonly PlannedInterview[];
}

/** As in parts/speaking/clock.ts. */
interface StoredClock {
  readonly run: number;
  readonly since: number;
}

/** A text, a score, whether something is so, times, a clock, a plan. */
export type LoopValue = string | number | boolean | readonly number[] | StoredClock | LoopPlan;

const isTexts = (input: unknown): input is readonly string[] => Array.isArray(input) && input.every(isText);

export const isTimes = (input: unknown): input is readonly number[] => Array.isArray(input) && input.every(isCount);

/** Whether times are those of an answer: a question that was skipped has none. */
export const isAnswered = (input: unknown): boolean => isTimes(input) && input.length > 0;

export const isClock = (input: unknown): input is StoredClock =>
  isObject(input) && isCount(input['run']) && isCount(input['since']);

export const isPlan = (input: unknown): input is LoopPlan =>
  isObject(input) &&
  isText(input['format']) &&
  (input['path'] === undefined || isText(input['path'])) &&
  isText(input['level']) &&
  isCount(input['seed']) &&
  isText(input['made']) &&
  Array.isArray(input['interviews']) &&
  input['interviews'].every((one) => isObject(one) && isText(one['seat']) && isTexts(one['questions']));

export const MOCK_LOOPS: Kind<LoopValue> = {
  name: 'mock-loops',
  noun: 'mock loops',
  version: 1,
  isValue: (input): input is LoopValue =>
    isText(input) || isCount(input) || typeof input === 'boolean' || isTimes(input) || isClock(input) || isPlan(input),
  migrate: {},
};

/** Opens the door. A page opens it once. */
export const openMockLoops = (): MockLoops => openRecords(MOCK_LOOPS);
export type MockLoops = Records<LoopValue>;
