/** What any story can be asked and scored by: for questions of the reader's own, and for the blank form on paper. */

/** Follow-ups, in the order of the ladder (/behavioral/follow-ups/#the-ladder). */
export const FOLLOW_UPS: readonly string[] = [
  'Which part was yours, and which was not?',
  'What else could you have done, and what would it have cost?',
  'What did you know that day, and where did it come from?',
  'Who said no, and what was their reason?',
  'How was that number counted, and what was it before?',
  'What broke?',
  'What would you have done if they had refused?',
  'What is left of it today?',
  'What would you do differently?',
  'Where have you used that since?',
];

export const CRITERIA: readonly string[] = [
  'The first sentence says what the story is about.',
  'I name what I decided, and what I gave up for it.',
  'Somebody disagrees, and has a reason.',
  'The result has a number with its start, or something anyone can see.',
  'One mistake is mine, and something has changed since.',
];
