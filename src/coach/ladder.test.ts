import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladder } from './ladder.ts';
import { readText } from './text.ts';

const questions = (source: string) => ladder(readText(source)).map(({ question }) => question);
const STORY =
  'In March 2021 I stopped a launch. I reran the quarter and found 212 payouts that differed, all of them tips. ' +
  'Marta refused to move the date. We called the bank, and she agreed. In the end 61,400 payouts arrived in 9 days. ';

test('of an empty text: the rungs of any story', () => {
  const rungs = ladder(readText(''));
  expect(rungs.map(({ isOwn }) => isOwn)).not.toContain(true);
  expect(rungs[0]?.question).toBe('Which part was yours, and which was not?');
  expect(rungs).toHaveLength(10);
});

test('slots are filled from the text', () => {
  expect(questions(STORY)).toEqual([
    'You said “We called the bank.” What did you do there yourself?',
    '“I reran the quarter and found 212 payouts that differed.” What else could you have done, and what would it have cost?',
    'What did you know in March 2021, and where did it come from?',
    'How would Marta tell this story?',
    'How was “61,400 payouts” counted, and what was it before?',
    'How was “9 days” counted, and what was it before?',
    'What broke?',
    'What would you have done if Marta had refused?',
    'What is left of it today?',
    'What would you do differently?',
    'Where have you used that since?',
  ]);
});

test('a percentage keeps its sign, and the same text gives the same questions', () => {
  const source = 'I moved the trams. Complaints are lower by 35%.';
  expect(questions(source)).toContain('How was “35%” counted, and what was it before?');
  expect(questions(source)).toEqual(questions(source));
});

test('any text: ten rungs or eleven, none of them long, all ending with a question mark', () => {
  const piece = fc.constantFrom(
    'We called',
    'I asked',
    '35%',
    '212 payouts',
    'Ann said',
    'in May 2020',
    '. ',
    '\n\n',
    '“',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 60 }), (pieces) => {
      const all = questions(pieces.join(' '));
      expect([10, 11]).toContain(all.length);
      for (const question of all) expect(question.length < 400 && question.endsWith('?')).toBe(true);
    }),
  );
});
