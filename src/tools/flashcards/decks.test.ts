import { describe, expect, it } from 'vitest';
import type { QuizSlice } from '../../book/slices.ts';
import { deckOf, readStates } from './decks.ts';
import { missedIds, quizCards } from './missed.ts';
import { fresh } from './schedule.ts';

const quizzes: readonly QuizSlice[] = [
  {
    slug: 'databases',
    address: '/practice/quizzes/databases/',
    questions: [
      {
        id: 'first',
        text: 'Which one?',
        read: ['/technical/databases/#index', 'Databases: an index'],
        choices: [
          { id: 'a', text: 'This', why: 'Because.', right: true },
          { id: 'b', text: 'That', why: 'No.' },
        ],
      },
      { id: 'second', text: 'And then?', choices: [{ id: 'a', text: 'So', why: 'Yes.', right: true }] },
    ],
  },
];

describe('readStates', () => {
  it('a schedule that cannot be read resets its card alone, and is named', () => {
    const good = fresh(5);
    const { states, unreadable } = readStates(
      new Map<string, unknown>([
        ['principles/a', good],
        ['principles/b', { due: 'soon' }],
        ['quiz-x/out', false],
      ]),
    );
    expect(states).toEqual(new Map([['principles/a', good]]));
    expect(unreadable).toEqual(['principles/b']);
  });
});

describe('quiz questions', () => {
  it('as cards show what there is to choose, and answer with the right choice and why', () => {
    expect(quizCards(quizzes)).toEqual([
      {
        id: 'quiz-databases/first',
        front: 'Which one?',
        choices: ['This', 'That'],
        back: ['This', 'Because.'],
        at: '/technical/databases/#index',
      },
      {
        id: 'quiz-databases/second',
        front: 'And then?',
        choices: ['So'],
        back: ['So', 'Yes.'],
        at: '/practice/quizzes/databases/#second',
      },
    ]);
    expect(deckOf('quiz-databases/first')).toBe('quizzes');
  });

  it('are missed when the last answer was wrong, not when it was right, taken back or no choice any more', () => {
    const missed = (answer: string) => missedIds(quizzes, () => new Map([['first', answer]]));
    expect(missed('b')).toEqual(['quiz-databases/first']);
    expect(['a', '', 'gone'].flatMap(missed)).toEqual([]);
  });
});
