import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from './fields.ts';
import { earlierValues, earlierWords } from './earlier.ts';
import { EXAMPLE } from './example.ts';
import { fromAnswer, fromSkeleton, keptAnswers } from './starts.ts';

const flaky = EXAMPLE[0]?.[1] ?? new Map<string, string>();
const whole = PARTS.map(({ name }) => flaky.get(name)).join('\n\n');

test('an answer is taken apart where the coach sees its parts begin, with what its question probes', () => {
  const fields = fromAnswer('Late launch', ['dive-deep'], whole);
  expect(fields.get('title')).toBe('Late launch');
  expect(fields.get('principle-dive-deep')).toBe('could');
  expect(fields.get('result')).toMatch(/^False failures fell/);
  expect(fields.get('action')).toContain('quarantine');
});

test('no word of any answer is lost', () => {
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
  const sentence = fc.constantFrom(
    'I stopped it.',
    'In May it broke!',
    'We lost 41 of 90.',
    'I learned to ask.',
    '…',
    'no end',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(sentence).map((all) => all.join(' ')),
      ),
      (answer) => {
        const fields = fromAnswer('', [], answer);
        expect(PARTS.flatMap(({ name }) => words(fields.get(name) ?? ''))).toEqual(words(answer));
      },
    ),
  );
});

test('a skeleton fills the parts with all its lines, in their order', () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f'];
  const fields = fromSkeleton(
    { slug: 'q', title: 'Q', address: '/', category: 'intro', principles: ['frugality'] },
    lines,
  );
  expect(PARTS.flatMap(({ name }) => (fields.get(name) ?? '').split('\n')).filter(Boolean)).toEqual(lines);
  expect(fields.get('learned')).toBe('f');
  expect(fields.get('principle-frugality')).toBe('could');
});

test('kept answers are listed by question, each text once, those deleted or of essays left out', () => {
  const field = (value: unknown) => ({ at: 1, value });
  const texts = new Map([
    ['answer-late/text', field('Now I say it so.')],
    ['essay/text', field('An essay')],
    ['answer-none/text', field('  ')],
  ]);
  const answers = new Map([
    ['late/version/000000000000001', field({ text: 'I said it so.', day: '2026-11-24' })],
    ['late/version/000000000000002', field({ text: 'Now I say it so.', day: '2026-11-25' })],
    ['late/version/000000000000003', field({ text: '', day: '' })],
    ['late/score/1', field(2)],
    ['essay/version/000000000000001', field({ text: 'An essay', day: '2026-11-24' })],
  ]);
  expect(keptAnswers(texts, answers)).toEqual([
    { question: 'late', version: 'text', day: '', text: 'Now I say it so.', words: 5 },
    { question: 'late', version: '000000000000001', day: '2026-11-24', text: 'I said it so.', words: 4 },
  ]);
});

test('earlier values are offered once each, in words, those that stand there now and moments left out', () => {
  const values = [
    { name: 'changed', value: '2026', at: 5 },
    { name: 'result', value: 'Fell to 9', at: 4 },
    { name: 'result', value: 'Fell', at: 3 },
    { name: 'result', value: 'Fell to 9', at: 2 },
    { name: 'principle-frugality', value: 'could', at: 1 },
    { name: 'confidence', value: '1', at: 1 },
    { name: 'number-1-after', value: '', at: 1 },
  ];
  const now = new Map([
    ['result', 'Fell'],
    ['number-1-after', '9'],
  ]);
  expect(earlierValues(values, now).map(earlierWords)).toEqual([
    { label: 'Result', words: 'Fell to 9' },
    { label: 'Frugality', words: 'Could serve' },
    { label: 'Confidence', words: 'Shaky' },
    { label: 'Number 1, after', words: 'empty' },
  ]);
});
