import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWER_RULES, checkAnswer } from './answer.ts';
import { LEFT_OUT, MEASURED_RULES } from './left-out.ts';

/** A told story with every part, and nothing to remark on its shape. */
const STORY =
  'I stopped a launch eleven days before its date, against the director who had announced it. ' +
  'Forty thousand restaurants waited for a new payout service. Starting it was my decision. ' +
  'I reran 3 percent of the last quarter and found 212 payouts of 61,400 that differed, all of them cash tips. ' +
  'I told the finance lead the same afternoon and moved the date by nine days. ' +
  'In the end 61,400 payouts arrived and three were late. Since then each launch reruns a sample by type of tip first.';
const padded = (words: number) => 'Our city has nine depots and a hall for the trams. '.repeat(Math.ceil(words / 11));

/** Rules that speak, shown to readers or not. */
const rules = (source: string) => [
  ...new Set(checkAnswer(source, undefined, MEASURED_RULES).remarks.map(({ rule }) => rule)),
];

describe('the shape of a story', () => {
  test('a whole one has its parts in order and no remark on its shape', () => {
    const report = checkAnswer(STORY);
    expect(report.parts.map(({ name }) => name)).toEqual(['situation', 'action', 'result', 'lesson']);
    expect(rules(STORY)).toEqual([]);
    expect(report.counts).toMatchObject({ i: 5, we: 0 });
  });

  test.each<[string, string]>([
    ['long-setup', padded(90) + 'I called the mayor. In the end nine trams left. Since then I call first.'],
    ['no-act', padded(70) + 'It was decided to wait. In the end nine trams left late. Since then they wait.'],
    ['headline', padded(70) + 'I called the mayor. In the end nine trams left. Since then I call first.'],
    ['no-result', 'I called the mayor at nine. ' + padded(60)],
    ['no-lesson', 'I called the mayor at nine. ' + padded(60) + 'In the end 40 of 41 trams left.'],
    ['no-numbers', 'I called the mayor. ' + 'She had a plan for the hall and the trams. '.repeat(8)],
    ['too-long', 'I called the mayor at nine. ' + padded(600)],
    ['hypothetical', 'I would listen first. I usually make a plan. I always call people. ' + padded(60)],
    ['we', 'We moved the trams. We closed the hall. We called the mayor. I watched.'],
    ['number-baseline', 'I moved the trams. Complaints are lower by 40 percent.'],
    ['stock-phrase', 'I took ownership and drove alignment.'],
    ['headline', padded(70) + 'I called the mayor.'],
    ['headline', 'I would begin with the goals, on a scale from one to five. ' + padded(60) + 'I called the mayor.'],
    [
      'no-lesson',
      'I called the mayor at nine. ' + padded(60) + 'In the end 40 of 41 trams left. She agreed, and we agreed.',
    ],
    ['no-numbers', 'I called the mayor. ' + 'She had a one-on-one for the hall and the trams. '.repeat(8)],
    ['number-baseline', 'I moved the trams. Complaints are three times lower.'],
    ['weasel-word', 'I quickly moved several trams.'],
    ['passive-run', 'The hall was closed and the trams were moved. The mayor was called.'],
    ['long-sentence', `I called ${'and called '.repeat(25)}again.`],
  ])('%s is found', (rule, source) => expect(rules(source)).toContain(rule));

  test.each<[string, string]>([
    ['number-baseline', 'In March 41 of 610 trams were late. In June it was 40 percent fewer.'],
    ['we', 'We moved the trams. I called the mayor and closed the hall.'],
    ['no-result', 'Too short to be a story.'],
    ['too-long', padded(300)],
    ['we', 'We moved the trams. We closed the hall. I watched.'],
    ['long-setup', padded(90)],
    ['long-setup', 'I stopped a tram. She refused it at nine. ' + padded(60) + 'I called the mayor. ' + padded(30)],
    ['headline', 'Forty trams were late and nobody knew why. ' + padded(60) + 'I called the mayor.'],
    ['headline', 'The worst tram I ever drove was new. ' + padded(60) + 'I called the mayor.'],
    ['no-result', 'I called the mayor. ' + padded(40) + 'Complaints were at 12 that month; 40 is usual.'],
    ['no-result', 'I called the mayor. ' + padded(40) + 'The day passed without a crash.'],
    ['no-lesson', 'I called the mayor at nine. ' + padded(60) + 'In the end 40 trams left. I count them each morning.'],
    ['no-lesson', 'I called the mayor at nine. ' + padded(60) + 'In the end 40 trams left. Each tram has an owner.'],
    ['number-baseline', 'A tram stopped four times in the night.'],
    ['claim-without-number', 'I saw that the trams grew old. The hall cannot be saved.'],
    ['weasel-word', 'I quickly moved the trams.'],
    ['passive-run', 'The hall was closed and the trams were moved.'],
    ['long-sentence', `I called ${'and called '.repeat(15)}again.`],
  ])('%s is not found where it should not be', (rule, source) => expect(rules(source)).not.toContain(rule));
});

test('rules that were left out do not speak to readers', () => {
  const ids = new Set(LEFT_OUT.map(({ id }) => id));
  expect(ANSWER_RULES.filter(({ id }) => ids.has(id))).toEqual([]);
  expect(checkAnswer(padded(70)).remarks.filter(({ rule }) => ids.has(rule))).toEqual([]);
});

test('time goes by the pace', () => {
  expect(checkAnswer('word '.repeat(280)).seconds).toBe(120);
  expect(checkAnswer('word '.repeat(280), 120).seconds).toBe(140);
});

test('any text: remarks point into it, parts make up the whole, nothing throws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'I called',
      'we moved',
      '40 percent',
      'since then',
      'In the end',
      '. ',
      '\n\n',
      '👩‍👩‍👧',
      'שלום',
      '\ud800',
      'took ownership',
      'was told',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const source = pieces.join(' ');
      const { remarks, parts, words } = checkAnswer(source, undefined, MEASURED_RULES);
      for (const { start, end, rule } of remarks) {
        expect(start >= 0 && start < end && end <= source.length).toBe(true);
        expect(MEASURED_RULES.map(({ id }) => id)).toContain(rule);
      }
      expect(parts.reduce((sum, part) => sum + part.words, 0)).toBe(words);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['100,000 words', 'I called the mayor and we moved 40 percent of it. '.repeat(10_000)],
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['one sentence of 100,000 words', 'we moved and then '.repeat(25_000)],
])('does not choke on %s', (_, source) => expect(() => checkAnswer(source)).not.toThrow());
