import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOpen, isComplete, missed, result, score, valid } from './model.ts';
import type { Question } from './model.ts';

const CHOICES = ['a', 'b', 'c'];
const questions = fc
  .uniqueArray(fc.constantFrom('one', 'two', 'three', '__proto__', 'constructor'), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.constantFrom(...CHOICES).map((right): Question => ({ id, choices: CHOICES, right }))),
    ),
  );
const answers = fc
  .array(
    fc.tuple(
      fc.constantFrom<string>('one', 'two', 'three', 'gone', '__proto__'),
      fc.constantFrom('a', 'b', 'c', 'gone'),
    ),
  )
  .map((entries) => new Map(entries));

test('answers to vanished questions or choices do not count, all others do', () => {
  fc.assert(
    fc.property(questions, answers, (some, given) => {
      const kept = valid(some, given);
      for (const [id, choice] of given) {
        const question = some.find((candidate) => candidate.id === id);
        expect(kept.get(id)).toBe(question?.choices.includes(choice) ? choice : undefined);
      }
      expect([...kept.keys()].every((id) => given.has(id))).toBe(true);
    }),
  );
});

test('each question is right, missed or unanswered', () => {
  fc.assert(
    fc.property(questions, answers, (some, given) => {
      const kept = valid(some, given);
      const { right, of } = score(some, kept);
      expect(right + missed(some, kept).length).toBe(kept.size);
      expect(of).toBe(some.length);
      expect(isComplete(some, given)).toBe(kept.size === of);
    }),
  );
});

test('a reader goes on at the first question without an answer', () => {
  fc.assert(
    fc.property(questions, answers, (some, given) => {
      const place = firstOpen(some, valid(some, given));
      expect(place === undefined).toBe(isComplete(some, given));
      expect(some.slice(0, place).every(({ id }) => valid(some, given).has(id))).toBe(true);
    }),
  );
});

describe('result', () => {
  const two: readonly Question[] = [
    { id: 'one', choices: CHOICES, right: 'a' },
    { id: 'two', choices: CHOICES, right: 'b' },
  ];
  const of = (one?: string, second?: string) =>
    new Map([...(one ? [['one', one] as const] : []), ...(second ? [['two', second] as const] : [])]);

  test.each([
    ['nothing yet', of(), undefined, undefined, '0 of 2 answered, 0 right', ''],
    ['on the way', of('a'), undefined, undefined, '1 of 2 answered, 1 right', ''],
    ['at the end', of('a', 'a'), { right: 1, of: 2 }, { right: 1, of: 2 }, '1 of 2 right', ''],
    [
      'after another try',
      of('a', 'b'),
      { right: 1, of: 2 },
      { right: 1, of: 2 },
      '2 of 2 right',
      '1 of 2 right on the first try.',
    ],
    ['after better', of('b', 'a'), { right: 0, of: 2 }, { right: 2, of: 2 }, '0 of 2 right', 'Your best first try: 2.'],
    ['after an edit', of('a', 'a'), { right: 3, of: 3 }, { right: 3, of: 3 }, '1 of 2 right', ''],
  ])('%s', (_, given, last, best, title, more) => {
    expect(result(two, given, last, best)).toEqual({ title, more });
  });
});
