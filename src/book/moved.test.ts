import { expect, test } from 'vitest';
import { movedNames } from './moved.ts';

test('pages that changed their slug are known by their kind; sections and pages that became something else are not', () => {
  expect(
    movedNames([
      { from: '/questions/late-launch/', to: '/questions/missed-date/' },
      { from: '/questions/slipped/', to: '/questions/missed-date/' },
      { from: '/checklists/day/', to: '/checklists/loop-day/' },
      { from: '/practice/quizzes/basics/', to: '/practice/quizzes/roots/' },
      { from: '/start/tonight/', to: '/start/one-evening/' },
      { from: '/questions/gone/', to: '/process/the-loop/#seats' },
      { from: '/questions/a/#old', to: '/questions/a/#new' },
      { from: '/process/timeline/', to: '/process/six-weeks/' },
      { from: '/checklists/x/', to: '/practice/quizzes/x/' },
    ]),
  ).toEqual({
    question: { 'late-launch': 'missed-date', slipped: 'missed-date' },
    checklist: { day: 'loop-day' },
    quiz: { basics: 'roots' },
    path: { tonight: 'one-evening' },
  });
});
