import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Results } from '../../device/quizzes.ts';
import { anyOf, isWeak, missedAnywhere, missedLine, readKey, standing } from './model.ts';

const results = (answers: Record<string, string>, last?: string, best = last): Results => {
  const scoreOf = (text: string | undefined) => {
    const [right = 0, of = 0] = (text ?? '').split('/').map(Number);
    return text ? { right, of } : undefined;
  };
  return { answers: new Map(Object.entries(answers)), last: scoreOf(last), best: scoreOf(best) };
};
const QUIZ = { slug: 'loop', rights: readKey('one:a two:b') };

test('reads questions and their right choices', () => {
  expect([...readKey('which-seat:abbreviations two:b')]).toEqual([
    ['which-seat', 'abbreviations'],
    ['two', 'b'],
  ]);
});

describe('standing', () => {
  test.each([
    ['never begun', results({}), undefined],
    ['on the way', results({ one: 'b' }), '1 of 2 answered'],
    ['at the end', results({ one: 'a', two: 'x' }, '1/2'), '1 of 2 right on the first try'],
    ['mended since', results({ one: 'a', two: 'b' }, '0/2'), '0 of 2 right on the first try, 2 now'],
    ['of other questions since', results({ one: 'a', two: 'b' }, '2/3'), '2 of 3 right on the first try'],
    ['mended, of other questions', results({ one: 'a', two: 'b' }, '1/3'), '1 of 3 right on the first try, 2 of 2 now'],
    ['worse than before', results({ one: 'a', two: 'x' }, '1/2', '2/2'), '1 of 2 right on the first try, best 2'],
    ['begun anew', results({ one: 'a' }, '1/2'), '1 of 2 answered'],
    ['taken back', results({}, '1/2', '2/2'), '1 of 2 right on the first try, best 2'],
    ['an answer to a question that is gone', results({ gone: 'a' }), undefined],
  ])('%s', (_, own, text) => {
    const now = standing(QUIZ, own);
    expect(now && `${now.number} ${now.words}`).toBe(text);
  });
});

test('below 70 percent is below seven of ten, and an unfinished quiz is not', () => {
  expect(
    [undefined, { right: 6, of: 10 }, { right: 7, of: 10 }, { right: 4, of: 6 }, { right: 5, of: 7 }].map(isWeak),
  ).toEqual([false, true, false, true, false]);
});

test('what was missed anywhere: present answers that are wrong, of questions that exist', () => {
  const stored: Record<string, Results> = {
    loop: results({ one: 'a', two: 'x', gone: 'x' }),
    star: results({ one: 'x' }),
    levels: results({}),
  };
  const quizzes = Object.keys(stored).map((slug) => ({ slug, rights: QUIZ.rights }));
  expect(missedAnywhere(quizzes, (slug) => stored[slug] ?? results({}))).toEqual([
    { quiz: 'loop', question: 'two' },
    { quiz: 'star', question: 'one' },
  ]);
});

test('a round takes each at most once, and as many as there are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer()),
      fc.nat(12),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (all, count, chances) => {
        const taken = anyOf(all, count, () => chances.next().value as number);
        expect(taken).toHaveLength(Math.min(count, all.length));
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((one) => all.includes(one))).toBe(true);
      },
    ),
  );
});

test('says what was missed, or that nothing was', () => {
  const one = { quiz: 'loop', question: 'one' };
  expect(missedLine([], false)).toContain('Nothing is answered yet');
  expect(missedLine([], true)).toContain('None missed');
  expect(missedLine([one], true)).toBe('You have missed 1 question in one quiz.');
  expect(missedLine([one, { ...one, quiz: 'star' }], true)).toBe('You have missed 2 questions in 2 quizzes.');
});
