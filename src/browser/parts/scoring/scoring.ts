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
