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

/** The questions about numbers. */
const aboutNumbers = (source: string) => questions(source).slice(4, -5);

test.each<[string, string[]]>([
  [
    'Failures fell from 41 a week to 9, each counted over four weeks in the build log.',
    ['What else could explain that result?'],
  ],
  ['Failures fell from 41 a week to 9.', ['How was “9” counted?']],
  ['I cut it to 9 failures instead of 41.', ['How was “9 failures” counted?']],
  ['In the end 9 services were late, down from 41 services.', ['How was “9 services” counted?']],
  ['There had been 41 failures a week. In the end 9 failures were left.', ['How was “9 failures” counted?']],
  ['In the end 9 failures were left, as the build log says.', ['What was “9 failures” before?']],
  [
    'There were 41 failures in a week. I cut the test. In the end they fell from 41 to 9 failures.',
    ['How was “9 failures” counted?'],
  ],
  ['In the end it would have cost us 240,000 dollars.', ['How did you work out “240,000 dollars”?']],
  ['I read the log of all 9 services.', ['How was “9 services” counted, and what was it before?']],
  ['In the end 12 of 40 services had moved.', ['How was “40 services” counted, and what was it before?']],
])('asks about numbers what the text leaves open: %s', (source, asked) => expect(aboutNumbers(source)).toEqual(asked));

test('what goes on since a year, or is due by one, is no moment; a quarter is', () => {
  const known = (source: string) => questions(source)[2];
  expect(known('I have led it since 2023.')).toBe('What did you know that day, and where did it come from?');
  expect(known('I moved it by March 2024.')).toBe('What did you know that day, and where did it come from?');
  expect(known('I led it since 2023. In Q3 I moved it.')).toBe('What did you know in Q3, and where did it come from?');
});

test('a blank is asked about by nobody', () => {
  expect(questions('We called the ___ about 9 payouts on June 24. I told them at last ___.')).toEqual(questions(''));
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
