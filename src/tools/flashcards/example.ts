/** A reader's first nine days, invented: shown on the screen, never stored. Pure. */

import { grade } from './schedule.ts';
import type { CardState, Grade } from './schedule.ts';
import type { Card, States } from './decks.ts';

const DAY = 86_400_000;

/** Grades that a card got, one on each visit to it. */
const GRADED: readonly (readonly Grade[])[] = [[3, 3, 3], [3, 4], [1, 2, 3, 3], [4], [3, 3, 1, 3], [2, 3, 3]];

/** Schedules of the first twelve cards, as if two were begun on each day before `now`, and graded when they were due. */
export function exampleStates(cards: readonly Card[], now: number): States {
  return new Map(
    cards.slice(0, 12).map(({ id }, n) => {
      let at = now - (9 - Math.floor(n / 2)) * DAY;
      let state: CardState | undefined;
      for (const given of GRADED[n % GRADED.length] ?? []) {
        state = grade(state, given, at);
        if (state.due > now) break;
        at = state.due;
      }
      return [id, state ?? grade(undefined, 3, at)];
    }),
  );
}
