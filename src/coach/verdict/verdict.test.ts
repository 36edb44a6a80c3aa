import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../answer.ts';
import type { GateId, GateState } from './gates.ts';
import { levelWords } from './verdict.ts';

/** A telling of two minutes with everything in it, and its parts to leave out. */
const BEFORE =
  'In March 2021 I stopped a launch eleven days before its date, against the director who had announced it. ' +
  'Forty thousand restaurants waited for a new payout service. ';
const ACTS =
  'I reran 3 percent of the last quarter and found 212 payouts of 61,400 that differed, all of them cash tips. ' +
  'I called Marta, the finance lead, the same afternoon. She refused to move the date, because the press had it. ' +
  'I showed her the twenty worst cases, and I asked for nine days. She took a night over it and agreed. ' +
  'I wrote to the forty largest restaurants myself, and I sat with support while they read it. ' +
  'I asked the engineers to rerun a sample by type of tip, and Jonas built the list in two days. ';
const END =
  'In the end 61,400 payouts arrived, and three were late instead of the 212 before. ' +
  'I should have asked for the sample in January. Since then each launch of mine reruns one first. ';
const WHOLE = BEFORE + ACTS + END;

const verdict = (source: string) => checkAnswer(source).verdict;
const gates = (source: string) =>
  Object.fromEntries(verdict(source).gates.map(({ id, state }) => [id, state])) as Record<GateId, GateState>;
const level = (source: string) => levelWords(verdict(source));

test('a whole telling is ready, and nothing stands in its way', () => {
  expect(gates(WHOLE)).toEqual({ length: 'passed', event: 'passed', act: 'passed', result: 'passed' });
  expect(verdict(WHOLE).first).toEqual([]);
  expect(level(WHOLE)).toBe('Ready to say aloud');
});

test('an empty field has no verdict', () => {
  expect(verdict('  ')).toMatchObject({ level: 'empty', gates: [], first: [] });
  expect(level('')).toBe('');
});

describe('a gate', () => {
  const GENERAL = 'A good manager should listen to people, and it is important to have a plan. ';
  test.each<[string, string, GateId, GateState]>([
    ['too short', 'I called the director and she agreed.', 'length', 'failed'],
    ['past four minutes', WHOLE.repeat(4), 'length', 'failed'],
    ['in general', GENERAL.repeat(14), 'event', 'failed'],
    ['what one would do', 'I would call the director and I would ask her. '.repeat(15), 'event', 'failed'],
    ['what one always does', 'I always make a plan and I usually call people first. '.repeat(14), 'event', 'failed'],
    [
      'a history of years',
      `In 2008 I joined, in 2012 I moved to the apps team, in 2015 I led nine people. ${ACTS} In 2019 I came here.`,
      'event',
      'failed',
    ],
    [
      'a program that took years',
      `${BEFORE} The first plan was of 2018, and in 2019 and 2020 it waited. ${ACTS} ${END}`,
      'event',
      'passed',
    ],
    ['no time named', ACTS.replace('last quarter', 'payouts').repeat(2), 'event', 'not checked'],
    ['all "we"', 'We moved the date and we called the director. '.repeat(16), 'act', 'failed'],
    ['nobody', 'The platform has four parts and a queue in the middle. '.repeat(16), 'act', 'failed'],
    [
      'phrases',
      'I spearheaded a holistic journey, leveraging best practices and synergies. '.repeat(14),
      'act',
      'failed',
    ],
    [
      'a result in degrees',
      BEFORE + ACTS + 'After that everything improved significantly. '.repeat(9),
      'result',
      'failed',
    ],
    ['a result one must hear', BEFORE + ACTS + 'It worked, and she agreed. '.repeat(9), 'result', 'not checked'],
  ])('%s', (_, source, id, state) => expect(gates(source)[id]).toBe(state));

  test('quotes the words that decided it', () => {
    const words = (source: string, id: GateId) => {
      const span = verdict(source).gates.find((gate) => gate.id === id)?.words;
      return span && source.slice(span.start, span.end);
    };
    expect(words(WHOLE, 'event')).toBe('In March 2021 I stopped a launch eleven');
    expect(words(WHOLE, 'act')).toBe('I stopped a launch eleven days before');
    expect(words(WHOLE, 'result')).toMatch(/^In the end 61,400 payouts arrived/);
    expect(words('I would wait and I would ask. '.repeat(24), 'event')).toBe('I would');
  });
});

describe('a time is known however it is written', () => {
  const event = (source: string) => verdict(source).gates.find(({ id }) => id === 'event');
  test.each([
    'In March 2025',
    'On June 24',
    'Before June 30',
    'On 2025-06-24',
    'In 2025-06',
    'On 24.06.2025',
    'On 6/24',
    'On 24 Jun 2025',
    'In Sept',
    'In Q3',
    'In Q3 2024',
    'In Q1’24',
    'In H1',
    'Late in H2 of 2024',
    "In '23",
    'In ’23',
    'In FY24',
    'In mid-2024',
    'In the spring of 2024',
    'In the third quarter of 2024',
    'On the 24th', // prettier-ignore
  ])('%s', (time) => {
    expect(event(`${time} I moved the launch.`)).toMatchObject({ state: 'passed' });
    // With "we" it is not the date that is missing.
    expect(event(`${time} we moved the launch.`)).toMatchObject({
      state: 'not checked',
      why: 'It names a time, but nothing that you did then.',
    });
  });
  test.each(['In 1/2 of the cases', 'Around the clock, 24/7,', 'With 6/8 of them', 'For the Q3 plan'])(
    '%s: none',
    (words) => expect(event(`${words} I moved the launch.`)?.why).toMatch(/^It has no exact date or day/),
  );
  test('where habits outweigh what was done, that is said, with the habit', () => {
    const found = event('In March 2021 I moved it. I always plan. I usually call people.');
    expect(found).toMatchObject({ state: 'not checked', words: { start: 26, end: 34 } });
    expect(found?.why).toMatch(/more of what would be, or is done as a rule/);
  });
});

describe('what never happened is no result', () => {
  const result = (end: string) => verdict(`${BEFORE}${ACTS.repeat(2)}${end}`).gates.find(({ id }) => id === 'result');
  test.each([
    'Without it, the launch would have cost us 240,000 dollars.',
    'It could have cost us 240,000 dollars.',
    'We might have lost 240,000 dollars.',
    'A late launch would cost 240,000 dollars.',
    'If we had launched on the date, it had cost 240,000 dollars.',
  ])('%s', (end) => {
    const source = `${BEFORE}${'I called Marta, and she refused. '.repeat(20)}${end}`;
    const gate = verdict(source).gates.find(({ id }) => id === 'result');
    expect(gate?.state).toBe('not checked');
    expect(gate?.why).toMatch(/would have happened/);
    expect(checkAnswer(source).parts.map(({ name }) => name)).not.toContain('result');
  });
  test('beside it, what did happen still is one', () =>
    expect(result('It cost us 3,000 dollars instead of the 240,000 that it would have cost.')?.state).toBe('passed'));
  test('nor is a year or a quarter', () =>
    expect(
      verdict(`${BEFORE}${'I called Marta, and she refused. '.repeat(20)}It opened in Q3 2021.`).gates.at(-1)?.state,
    ).toBe('not checked'));
});

test('beside a bound the length is said to the second, so that it agrees with the verdict', () => {
  const length = (words: number) => {
    const gate = verdict('word '.repeat(words)).gates[0];
    return `${gate?.state}: ${gate?.why}`;
  };
  expect(length(137)).toBe('failed: About 59 seconds at 140 words a minute.');
  expect(length(139)).toBe('passed: About 1 min at 140 words a minute.');
  expect(length(142)).toBe('passed: About 1 min 1 s at 140 words a minute.');
  expect(length(280)).toBe('passed: About 2 min at 140 words a minute.');
  expect(length(560)).toBe('passed: About 4 min at 140 words a minute.');
  expect(length(563)).toBe('failed: About 4 min 1 s at 140 words a minute.');
});

describe('the English of many countries is no fault', () => {
  test.each([
    [
      'a story in the present tense',
      'I make a table of all switches. I ask him what he need. I call twenty merchant. ',
    ],
    ['no articles', 'I called director. I asked engineer for list. I sent mail to bank. '],
    ['another order', 'Yesterday only I told to him. With Ann I made the list. The bank I called also. '],
  ])('%s', (_, acts) => {
    const source = 'In March 2021 payment was failing for 40 merchants of 900. ' + acts.repeat(6) + END;
    expect(gates(source)).toMatchObject({ event: 'passed', act: 'passed', result: 'passed' });
  });
});

test('a customer whom no one could name is no secret', () => {
  const titles = (said: string) => verdict(`${BEFORE} ${said} `).first.map(({ title }) => title);
  expect(titles('We told a customer named Initech first.')).toContain('Words that sound confidential');
  for (const said of ['our largest customer', 'our client teams', 'privileged access', 'a secret that was rotated'])
    expect(titles(`I told them about ${said}.`), said).not.toContain('Words that sound confidential');
});

test('things to mend: three at most, gravest first, each with its words and what to do', () => {
  const source =
    BEFORE +
    'We moved the date. We called the bank. We closed the ticket. We told the press. We showed our revenue. '.repeat(
      6,
    ) +
    'It improved a lot. Complaints are lower by 40%. ';
  const { first, level: is } = verdict(source);
  expect(is).toBe('repair');
  expect(first).toHaveLength(3);
  expect(first.map(({ title }) => title)).toEqual([
    'Words that sound confidential',
    '“We” for your own part',
    'Results without a number',
  ]);
  for (const { words, todo, section } of first) {
    expect(words && source.slice(words.start, words.end)).toBeTruthy();
    expect(todo).toMatch(/\.$/);
    expect(section).toMatch(/^\/behavioral|^\/writing/);
  }
  expect(first[1]?.more).toBe(29);
  expect(verdict(source).later).toBeGreaterThan(0);
  expect(level(source)).toBe('Needs more than three repairs');
});

test.each([
  ['vague words', 'many people in several teams, and it was a significant effort. '],
  ['a percentage without a start', 'and errors are lower by 35%. '],
  ['applause', 'and everybody was very happy, and it was well received. '],
  ['a habit', 'and generally I always make a plan. '],
])('%s count against an answer', (_, words) => {
  const padded = (end: string) => `${BEFORE}${ACTS}I told the press ${end.repeat(3)}`;
  expect(verdict(padded(words)).strength).toBeLessThan(verdict(padded('on Monday and they printed it. ')).strength);
});

test('any text: no throw, things point into it, an order is a number', () => {
  const piece = fc.constantFrom(
    'I called',
    'we moved',
    '40 percent',
    'improved a lot',
    'In March 2021',
    '. ',
    '\n\n',
    '👩‍👩‍👧',
    '\ud800',
    'I would',
    'Ann said',
    'took ownership',
    'years of experience',
    'our customer',
    'it is important',
    'In the end 40 left',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 90 }), (pieces) => {
      const source = pieces.join(' ');
      const { first, gates: all, strength } = verdict(source);
      expect(Number.isFinite(strength)).toBe(true);
      expect(first.length).toBeLessThanOrEqual(3);
      for (const { words } of [...first, ...all])
        if (words) expect(words.start >= 0 && words.start < words.end && words.end <= source.length).toBe(true);
    }),
    { numRuns: 200 },
  );
});

describe('acts are counted once: the line, the verdict and the remarks say one number', () => {
  test('of “I”', () => {
    const { counts, verdict: found } = checkAnswer(
      'I moved the date and told the director. I joined a bank in 2015. I moved to Bergen. I always check twice. ' +
        'I then called Ann and closed the ticket.',
    );
    expect(counts.i).toBe(4);
    expect(found.gates.find(({ id }) => id === 'act')?.why).toBe('“I” acts 4 times.');
  });
  test('of “we”', () => {
    const {
      counts,
      verdict: found,
      remarks,
    } = checkAnswer('We moved the date and told the director. We implemented it. We closed the ticket and called Ann.');
    expect(counts).toMatchObject({ i: 0, we: 4 });
    expect(found.gates.find(({ id }) => id === 'act')?.why).toBe('“We” acts 4 times, “I” never.');
    expect(remarks.filter(({ rule }) => rule === 'we')).toHaveLength(4);
  });
});
