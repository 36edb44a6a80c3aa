/** A reader's first nine days, invented: shown on the screen, never stored. Pure. */

import { grade } from './schedule.ts';
import type { Grade } from './schedule.ts';
import type { Card, States } from './decks.ts';

const DAY = 86_400_000;

/** Grades that a card got, one on each visit to it. */
const GRADED: readonly (readonly Grade[])[] = [[3, 3, 3], [3, 4], [1, 2, 3, 3], [4], [3, 3, 1, 3], [2, 3, 3]];

/** Schedules of the first twelve cards: two were begun on each day, and all graded when they were due, until a day ago. */
export function exampleStates(cards: readonly Card[], now: number): States {
  return new Map(
    cards.slice(0, 12).map(({ id }, n) => {
      const grades = GRADED[n % GRADED.length] ?? [];
      let state = grade(undefined, grades[0] ?? 3, now - (9 - Math.floor(n / 2)) * DAY);
      for (let visit = 1; state.due < now - DAY; visit += 1) state = grade(state, grades[visit] ?? 3, state.due);
      return [id, state];
    }),
  );
}
