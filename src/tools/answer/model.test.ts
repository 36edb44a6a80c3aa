import { expect, test } from 'vitest';
import { checkAnswer } from '../../coach/answer.ts';
import { lengthLine, ownId, partLines, partsLine, scoreLine } from './model.ts';

const ANSWER =
  'I stopped a launch eleven days before its date. Forty thousand restaurants waited for their money. ' +
  'I reran 3 percent of the payouts and called the director. In the end 212 of 61,400 were wrong. ' +
  'Since then each launch reruns a sample first.';

test('the length goes by the pace', () => {
  const report = checkAnswer('word '.repeat(280));
  expect(lengthLine(report, 140)).toContain('280 words, about 2 min at 140 words a minute');
  expect(lengthLine(checkAnswer('word '.repeat(280), 120), 120)).toContain('2 min 20 s at 120');
  expect(lengthLine(checkAnswer(''), 140)).toBe('Nothing to check yet.');
});

test('the parts of a story are found in their order and make up the whole', () => {
  const lines = partLines(checkAnswer(ANSWER));
  expect(lines.every(({ percent }) => percent > 0)).toBe(true);
  expect(lines.reduce((sum, { percent }) => sum + percent, 0)).toBeGreaterThanOrEqual(98);
});

test('each part is told beside what to aim at, which makes up the whole', () => {
  expect(partsLine(checkAnswer(ANSWER))).toMatch(
    /^Parts, roughly: Situation and headline \d+% \(aim at 25\) · Action \d+% \(aim at 50\) · Result \d+% \(aim at 15\) · Lesson/,
  );
  expect(partLines(checkAnswer(ANSWER)).reduce((sum, { plan }) => sum + plan, 0)).toBe(100);
  expect(partsLine(checkAnswer(''))).toBe('');
});

test('a question typed twice is the same question', () => {
  expect(ownId(' Why  Amazon? ')).toBe(ownId('why amazon?'));
  expect(ownId('Why Amazon?')).not.toBe(ownId('Why us?'));
});

test('scores have a total and a next step', () => {
  const criteria = ['A headline.', 'An act.', 'A result.'];
  expect(scoreLine(criteria, [undefined, undefined, undefined])).toBe('');
  expect(scoreLine(criteria, [2, undefined, undefined])).toBe('2 of 6 points so far. Next: score the other 2.');
  expect(scoreLine(criteria, [2, 0, undefined])).toBe('2 of 6 points so far. Next: score the other one.');
  expect(scoreLine(criteria, [2, 1, 0])).toBe(
    '3 of 6 points. Next: change the answer until this is a Yes: “A result.”',
  );
  expect(scoreLine(criteria, [2, 2, 2])).toMatch(/^6 of 6 points\. Next: tell it to someone/);
});
