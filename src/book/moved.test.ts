import { expect, test } from 'vitest';
import { movedPaths } from './moved.ts';

test('pages that changed their slug are known wherever readers store something about them', () => {
  expect(
    movedPaths([
      { from: '/questions/late-launch/', to: '/questions/missed-date/' },
      { from: '/questions/slipped/', to: '/questions/missed-date/' },
      { from: '/checklists/day/', to: '/checklists/loop-day/' },
      { from: '/practice/quizzes/basics/', to: '/practice/quizzes/roots/' },
      { from: '/start/tonight/', to: '/start/one-evening/' },
    ]),
  ).toEqual({
    ticks: { day: 'loop-day', 'path/tonight': 'path/one-evening' },
    quizzes: { 'answer/basics': 'answer/roots', 'last/basics': 'last/roots', 'best/basics': 'best/roots' },
    marks: { 'late-launch': 'missed-date', slipped: 'missed-date' },
    answers: { 'late-launch': 'missed-date', slipped: 'missed-date' },
    texts: { 'answer/late-launch': 'answer/missed-date', 'answer/slipped': 'answer/missed-date' },
    cards: {
      'questions--late-launch': 'questions--missed-date',
      'technical--late-launch': 'technical--missed-date',
      'questions--slipped': 'questions--missed-date',
      'technical--slipped': 'technical--missed-date',
      'quiz-basics': 'quiz-roots',
    },
  });
});

test('sections, chapters and pages that became something else leave what is stored alone', () => {
  expect(
    movedPaths([
      { from: '/questions/gone/', to: '/process/the-loop/#seats' },
      { from: '/questions/a/#old', to: '/questions/a/#new' },
      { from: '/process/timeline/', to: '/process/six-weeks/' },
      { from: '/checklists/x/', to: '/practice/quizzes/x/' },
    ]),
  ).toBeUndefined();
});
