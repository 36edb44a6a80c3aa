/** How a reader scores an answer. */

/** What any story can be scored by: for questions of the reader's own, and for the blank form on paper. */
export const CRITERIA: readonly string[] = [
  'The first sentence says what the story is about.',
  'I name what I decided, and what I gave up for it.',
  'Somebody disagrees, and has a reason.',
  'The result has a number with its start, or something anyone can see.',
  'One mistake is mine, and something has changed since.',
];

/** Scores a reader gives, from worst to best: the index is the points. */
export const SCORES = ['Not yet', 'Partly', 'Yes'] as const;

/** Points of a criterion that is met. */
export const FULL = SCORES.length - 1;

/**
 * The total: `2 of 10 points so far`; empty where nothing is scored.
 * @param scores by criterion; undefined where none is given yet
 * @param full points of a criterion that is met
 */
export function pointsLine(scores: readonly (number | undefined)[], full: number): string {
  const given = scores.filter((score) => score !== undefined);
  if (given.length === 0) return '';
  const points = given.reduce((sum, score) => sum + score, 0);
  return `${points} of ${scores.length * full} points${given.length < scores.length ? ' so far' : ''}`;
}
