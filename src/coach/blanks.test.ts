import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAnswer } from './answer.ts';
import { aroundBlank, blanksIn, withoutBlanks } from './blanks.ts';
import { readText } from './text.ts';
import { levelWords } from './verdict/verdict.ts';

const blanks = (source: string) => blanksIn(readText(source)).map(({ start, end }) => source.slice(start, end));

test.each<[string, string[]]>([
  ['I decided to ___, because ___.', ['___', '___']],
  ['It cost $___k, and __ people left.', ['___', '__']],
  ['It fell by XX percent, xx% of $XX,000 in 20XX.', ['XX percent', 'xx%', '$XX', '20XX']],
  ['It took N weeks, X% of the time, and $X.', ['N weeks', 'X%', '$X']],
  ['It went from X to Y.', ['X to Y']],
  ['TODO: the number. The owner is TBD.', ['TODO', 'TBD']],
  ['I told [name] and [Name of the manager] from [X].', ['[name]', '[Name of the manager]', '[X]']],
  ['I told <your manager> of {team} (your number).', ['<your manager>', '{team}', '(your number)']],
  ['I called ??? on Monday.', ['???']],
])('blanks: %s', (source, found) => expect(blanks(source)).toEqual(found));

test.each([
  '4XX and 5xx errors rose tenfold, 10x.',
  'The date was TBD then, and it was on my TODO list.',
  'Gen X people on team X weeks later said no, and Option N teams, too.',
  '[laughs] I told him (the lead) so. Really?? I asked.',
  '- [x] see [the page](address) at /orders/{id}, arr[0] and map[key]',
  'The X-ray team and snake_case and __init__ and Twitter, now X.',
])('no blanks: %s', (source) => expect(blanks(source)).toEqual([]));

const SAID =
  'In March 2021 I stopped a launch eleven days before its date. I called Marta, the finance lead, and she refused. ' +
  'I showed her the twenty worst cases, and I asked for nine days. '.repeat(9) +
  'In the end 61,400 payouts arrived, and three were late instead of 212.';

test('what has blanks is not ready: how many are left, the first with the words around it, and the way to it', () => {
  expect(levelWords(checkAnswer(SAID).verdict)).toBe('Ready to say aloud');
  const source = `${SAID} Since then I ___, and ___ checks it.`;
  const { verdict, remarks } = checkAnswer(source);
  const [first] = verdict.first;
  expect(levelWords(verdict)).toBe('Needs one repair');
  expect(first).toMatchObject({ title: '2 blanks left', more: 1 });
  expect(first?.words && source.slice(first.words.start, first.words.end)).toBe('___');
  expect(first?.quote && source.slice(first.quote.start, first.quote.end)).toBe('Since then I ___, and ___');
  expect(remarks.filter(({ rule }) => rule === 'blank')).toHaveLength(2);
});

test.each([
  ['length', 'I called ___ and showed her the worst cases and asked for nine days. '.repeat(16)],
  ['event', 'In March 2021 I called [name] and asked. '.repeat(30)],
  ['act', 'On Friday I called XXX and asked her, and I wrote to the bank. '.repeat(20)],
  ['result', `${'I called Marta and she refused. '.repeat(30)}In the end 61,400 payouts arrived, N percent late.`],
] as const)('no gate passes on a sentence with a blank: %s', (id, source) => {
  const stateOf = (text: string) => checkAnswer(text).verdict.gates.find((gate) => gate.id === id)?.state;
  expect(stateOf(source)).not.toBe('passed');
  expect(stateOf(source.replaceAll(/___|\[name\]|XXX|N percent/g, 'three'))).toBe('passed');
});

test('what is not found is said to be looked for beside the blanks', () => {
  const why = checkAnswer('In March 2021 I called [name] and asked. '.repeat(30)).verdict.gates.map((gate) => gate.why);
  expect(why.slice(1).every((one) => one.endsWith(' Sentences with a blank are left out.'))).toBe(true);
});

test('our own skeletons, untouched, pass nothing', () => {
  const skeletons = globSync('content/questions/**/*.mdx').flatMap((file) => {
    const matter = parse(readFileSync(file, 'utf8').split('\n---')[0] ?? '') as { skeleton?: string[] } | null;
    return matter?.skeleton ? [matter.skeleton.join('\n\n')] : [];
  });
  expect(skeletons.length).toBeGreaterThan(50);
  for (const skeleton of skeletons) {
    const { verdict } = checkAnswer(skeleton);
    expect(verdict.gates.filter(({ state }) => state === 'passed')).toEqual([]);
    expect(verdict.level).toBe('not yet');
    expect(verdict.first[0]?.title).toMatch(/^\d+ blanks left$/);
  }
});

test('any text: the words that are left stand where they stood', () => {
  const piece = fc.constantFrom(
    '___',
    'XX percent',
    '[name]',
    'I called Ann',
    '. ',
    '\n\n',
    '\n',
    '👩‍👩‍👧',
    '\ud800',
    '…',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 60 }), (pieces) => {
      const text = readText(pieces.join(' '));
      const told = withoutBlanks(text);
      expect(told.source).toHaveLength(text.source.length);
      for (const { start, end, text: word } of told.words) expect(text.source.slice(start, end)).toBe(word);
      for (const blank of blanksIn(text)) {
        const { start, end } = aroundBlank(text, blank);
        expect(start <= blank.start && blank.end <= end && end <= text.source.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
