import { beforeEach, describe, expect, test } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { createQuizzes } from './quizzes.ts';

let storage: FakeStorage;
let clock: number;
beforeEach(() => {
  storage = new FakeStorage();
  clock = 1000;
});
const open = () => createQuizzes({ storage: () => storage, events: new EventTarget(), now: () => (clock += 1) });

describe('quizzes', () => {
  test('keep answers and scores; starting over keeps the scores', () => {
    const quizzes = open();
    quizzes.answer('loop', 'one', 'a');
    quizzes.answer('loop-two', 'one', 'z');
    quizzes.score('loop', { right: 3, of: 4 });
    quizzes.score('loop', { right: 2, of: 4 });
    expect(open().get('loop')).toEqual({
      answers: new Map([['one', 'a']]),
      last: { right: 2, of: 4 },
      best: { right: 3, of: 4 },
    });
    quizzes.startOver('loop');
    expect(quizzes.get('loop').answers.size).toBe(0);
    expect(quizzes.get('loop').best).toEqual({ right: 3, of: 4 });
    expect(quizzes.get('loop-two').answers.size).toBe(1);
  });

  test('the best score is the greatest share, of the newer on a tie', () => {
    const quizzes = open();
    quizzes.score('loop', { right: 4, of: 5 });
    quizzes.score('loop', { right: 5, of: 10 });
    expect(quizzes.get('loop').best).toEqual({ right: 4, of: 5 });
    quizzes.score('loop', { right: 8, of: 10 });
    expect(quizzes.get('loop').best).toEqual({ right: 8, of: 10 });
  });
});
