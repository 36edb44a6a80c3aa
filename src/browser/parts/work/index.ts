/** What a reader has under way, sort by sort: My work lists it, My data names with it what is stored. Pure. */

import { ANSWERS, MARKED } from './answers.ts';
import type { FieldsOf, Sort, WorkLine } from './line.ts';
import { CHECKLISTS, PATHS, QUIZZES } from './lists.ts';
import type { Names } from './names.ts';
import { CARDS, MOCK_LOOPS, PLAN, STORIES } from './records.ts';
import { ESSAYS, OFFERS } from './writing.ts';

export type { FieldsOf, Sort, Way, WorkLine } from './line.ts';
export { NO_NAMES, readNames } from './names.ts';
export type { Names } from './names.ts';

/** Every sort of work, in the order of the list: first what has its day. A new kind of data that is work adds its own. */
const SORTS: readonly Sort[] = [
  PLAN,
  CARDS,
  PATHS,
  ESSAYS,
  STORIES,
  ANSWERS,
  MOCK_LOOPS,
  QUIZZES,
  CHECKLISTS,
  OFFERS,
  MARKED,
];

/** A sort with what there is of it, what was worked on last first. */
export interface Work {
  readonly sort: Sort;
  readonly lines: readonly WorkLine[];
}

/**
 * All that is under way; sorts of which nothing is stored are left out.
 *
 * @param now milliseconds since 1970
 */
export function workOf(fieldsOf: FieldsOf, names: Names, now: number): readonly Work[] {
  return SORTS.map((sort) => ({
    sort,
    lines: [...sort.lines(fieldsOf, names, now)].sort((one, other) => other.at - one.at),
  })).filter(({ lines }) => lines.length > 0);
}
