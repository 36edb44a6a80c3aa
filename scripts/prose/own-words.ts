/** Chapters too short to be one. */

import type { Content, Fault } from '../../src/book/types.ts';

/** Words of its own that a chapter has at least: notes of facts, quizzes and checklists are not counted. */
export const FEWEST_WORDS = 600;

export function ownWords({ chapters }: Content): Fault[] {
  return [...chapters.values()].flatMap(({ file, body }) =>
    body.words >= FEWEST_WORDS
      ? []
      : [
          {
            file,
            line: 1,
            what: `The chapter has ${body.words} words of its own.`,
            allowed: `At least ${FEWEST_WORDS}. Write more, or make it a section of another chapter.`,
          },
        ],
  );
}
