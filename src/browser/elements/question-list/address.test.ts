import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, noteOn, queryOf, readView } from './address.ts';
import { EVERYTHING } from './model.ts';
import type { View } from './model.ts';

const KNOWN = {
  category: ['behavioral', 'technical'],
  level: ['L5', 'L6', 'L7'],
  principle: ['ownership', 'earn-trust', 'none'],
  evidence: ['seed', 'reported'],
  mark: ['new', 'tried', 'solid'],
};
const read = (search: string, marks: unknown = []) => readView(search, KNOWN, marks);

const anyView = fc.record({
  chosen: fc.record({
    category: fc.subarray(KNOWN.category),
    level: fc.subarray(KNOWN.level),
    principle: fc.subarray(KNOWN.principle),
    evidence: fc.subarray(KNOWN.evidence, { maxLength: 1 }),
    mark: fc.subarray(KNOWN.mark),
  }),
  q: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim().slice(0, 100).trim()),
  sort: fc.constantFrom('book', 'wording', 'practice'),
}) as fc.Arbitrary<View>;

test('a view survives its address, but for the reader’s own marks, which are never in it', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const query = queryOf(view);
      expect(read(query)).toEqual({ view: { ...view, chosen: { ...view.chosen, mark: [] } }, unknown: [] });
      expect(query).toBe(queryOf({ ...view, chosen: { ...view.chosen, mark: [] } }));
      expect(new URLSearchParams(query).has('mark')).toBe(false);
    }),
  );
});

test('everything has no query', () => expect(queryOf(EVERYTHING)).toBe(''));

test('choices come in the list’s order, each once, whatever the order asked for', () => {
  expect(read('?level=L7&level=L5&level=L7').view.chosen.level).toEqual(['L5', 'L7']);
  expect(queryOf(read('?sort=wording&level=L7&category=technical&level=L5').view)).toBe(
    '?category=technical&level=L5&level=L7&sort=wording',
  );
});

test('what a form sends for open choices is no wish', () => {
  expect(read('?category=&evidence=&q=&sort=')).toEqual({ view: EVERYTHING, unknown: [] });
});

test('what the list does not have is left out and named', () => {
  const { view, unknown } = read('?category=cooking&level=L6&evidence=seed&evidence=reported&sort=fun&mark=solid');
  expect(view.chosen).toEqual({ ...EVERYTHING.chosen, level: ['L6'], evidence: ['seed'] });
  expect(noteOn(unknown)).toBe(
    'The address also asks for category “cooking”, evidence “reported”, sort “fun”. The list cannot do that, so it was left out.',
  );
  expect(noteOn([])).toBe('');
});

test('hostile addresses give a short note and the whole list', () => {
  const long = `<img src=x onerror=alert(1)>${'x'.repeat(5000)}`;
  const { view, unknown } = read(
    `?${['category', 'level', 'principle', 'evidence', 'sort'].map((name) => `${name}=${encodeURIComponent(long)}`).join('&')}&category=__proto__&level=constructor`,
  );
  expect(view).toEqual(EVERYTHING);
  expect(noteOn(unknown).length).toBeLessThan(300);
  expect(noteOn(unknown)).toContain('and 4 more');
  expect(read(`?q=${'y'.repeat(5000)}`).view.q).toHaveLength(100);
  fc.assert(fc.property(fc.string(), fc.anything(), (search, marks) => void read(search, marks)));
});

test('marks come from the history, and only those there are', () => {
  expect(read('', ['solid', 'new', 'mastered', {}]).view.chosen.mark).toEqual(['new', 'solid']);
  for (const marks of [undefined, null, 'solid', { 0: 'solid' }]) expect(read('', marks).view.chosen.mark).toEqual([]);
});

test('without a script a link leads to the nearest static place', () => {
  expect(fragmentOf(read('?category=technical&principle=ownership').view)).toBe('#category-technical');
  expect(fragmentOf(read('?principle=ownership&level=L6').view)).toBe('#principle-ownership');
  for (const search of ['', '?level=L6', '?category=technical&category=behavioral', '?principle=none'])
    expect(fragmentOf(read(search).view)).toBe('');
});
