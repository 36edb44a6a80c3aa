import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Marked } from '../../device/marks.ts';
import { anyOf, EVERYTHING, FILTERS, inWords, narrowing, nextUnpracticed, plain, select, status } from './model.ts';
import type { Filter, Row, View } from './model.ts';
import { syntheticRows } from '../../../../tests/lib/synthetic-list.ts';

const ROWS = syntheticRows(2000);
const MARKS: ReadonlyMap<string, Marked> = new Map(
  ROWS.slice(0, 300).map(({ slug }, index) => [
    slug,
    { mark: (['tried', 'solid', 'new'] as const)[index % 3] ?? 'new', at: 1000 - index },
  ]),
);
const NONE: ReadonlyMap<string, Marked> = new Map();
const view = (chosen: Partial<View['chosen']> = {}, rest: Partial<View> = {}): View => ({
  ...EVERYTHING,
  ...rest,
  chosen: { ...EVERYTHING.chosen, ...chosen },
});
const valuesOf = (row: Row, filter: Filter): readonly string[] =>
  filter === 'mark' ? [MARKS.get(row.slug)?.mark ?? 'new'] : row.values[filter];
/** The same, the slow way. */
const fits = (row: Row, { chosen, q }: View, ignore?: Filter) =>
  plain(q)
    .split(' ')
    .every((word) => row.words.includes(word)) &&
  FILTERS.every(
    (filter) =>
      filter === ignore ||
      chosen[filter].length === 0 ||
      chosen[filter].some((value) => valuesOf(row, filter).includes(value)),
  );

const offered = (filter: Filter) =>
  [...new Set(ROWS.flatMap((row) => valuesOf(row, filter)))].concat('__proto__', 'constructor');
const anyView = fc.record({
  chosen: fc.record({
    category: fc.subarray(offered('category'), { maxLength: 3 }),
    level: fc.subarray(offered('level'), { maxLength: 2 }),
    principle: fc.subarray(offered('principle'), { maxLength: 3 }),
    evidence: fc.subarray(offered('evidence'), { maxLength: 1 }),
    mark: fc.subarray(offered('mark'), { maxLength: 2 }),
  }),
  q: fc.constantFrom('', 'vendor', 'Café launch', 'nothing like it', '  DEADLINE '),
  sort: fc.constantFrom('book', 'wording', 'practice'),
}) as fc.Arbitrary<View>;

describe('of 2,000 questions', () => {
  test('those that fit every filter are shown, and each count says what its choice would leave', () => {
    fc.assert(
      fc.property(anyView, (wish) => {
        const { shown, counts } = select(ROWS, wish, MARKS);
        const expected = ROWS.flatMap((row, place) => (fits(row, wish) ? [place] : []));
        expect([...shown].sort((a, b) => a - b)).toEqual(expected);
        for (const filter of FILTERS) {
          const under = ROWS.filter((row) => fits(row, wish, filter));
          for (const value of offered(filter)) {
            const there = under.filter((row) => valuesOf(row, filter).includes(value)).length;
            expect(counts[filter].get(value) ?? 0).toBe(there);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('each look goes over the rows once', () => {
    let looks = 0;
    const watched = ROWS.map((row) => ({
      ...row,
      get words() {
        looks += 1;
        return row.words;
      },
    }));
    select(watched, view({ level: ['L6'] }, { q: 'vendor' }), NONE);
    expect(looks).toBe(ROWS.length);
  });

  test('by wording, numbers count as numbers and quotes at the front not at all', () => {
    const named = ['“Bring a metric”', 'Add 10', 'Add 9', 'carry'].map((title): Row => {
      return { slug: title, title, words: '', values: { category: [], level: [], principle: [], evidence: [] } };
    });
    const { shown } = select(named, view({}, { sort: 'wording' }), NONE);
    expect(shown.map((place) => named[place]?.title)).toEqual(['Add 9', 'Add 10', '“Bring a metric”', 'carry']);
  });

  test('least practiced first: not tried, then tried, then solid, the longest ago first', () => {
    const { shown } = select(ROWS, view({}, { sort: 'practice' }), MARKS);
    const of = (place: number): { mark: Mark; at: number } =>
      MARKS.get(ROWS[place]?.slug ?? '') ?? { mark: 'new', at: 0 };
    const ranks = shown.map((place) => ['new', 'tried', 'solid'].indexOf(of(place).mark));
    expect(ranks).toEqual([...ranks].sort());
    const tried = shown.filter((place) => of(place).mark === 'tried').map((place) => of(place).at);
    expect(tried).toEqual([...tried].sort((a, b) => a - b));
    const untried = shown.filter((place) => of(place).mark === 'new');
    expect(untried).toEqual([...untried].sort((a, b) => a - b));
  });
});

test('the next one is the first shown that is not tried', () => {
  const wish = view({}, { sort: 'book' });
  const next = nextUnpracticed(ROWS, select(ROWS, wish, MARKS), MARKS);
  expect(next).toBe(2);
  const solid = view({ mark: ['solid'] });
  expect(nextUnpracticed(ROWS, select(ROWS, solid, MARKS), MARKS)).toBeUndefined();
});

test('one drawn at random is one of those shown, any of them', () => {
  const selection = select(ROWS, view({ category: ['technical'], level: ['L7'] }), NONE);
  const { shown } = selection;
  expect(anyOf(selection, 0)).toBe(shown[0]);
  expect(anyOf(selection, 0.999999)).toBe(shown.at(-1));
  expect(anyOf({ ...selection, shown: [] }, 0.5)).toBeUndefined();
});

test('accents, capitals and curly quotes do not matter', () => {
  expect(plain('  Café’s  “Big”\nDay ')).toBe(`cafe's "big" day`);
  expect(select(ROWS, view({}, { q: 'CAFE' }), NONE).shown.length).toBeGreaterThan(0);
});

test.each([
  ['conflicts', 'a conflict with a peer', true],
  ['conflict', 'two conflicts', true],
  ['priorities', 'a priority that moved', true],
  ['planning', 'how do you plan?', true],
  ['escalated', '"escalating" a risk', true],
  ['missed', 'you miss a date', true],
  ['process', 'a process', true],
  ['vend', 'a vendor', true],
  ['essing', 'a process', false],
  ['testing', 'the latest', false],
  ['l6+', 'l6+', true],
  ['c++', 'c', false],
])('the word “%s” in “%s”: %s', (q, words, is) => {
  const row: Row = { ...(ROWS[0] as Row), words };
  expect(select([row], view({}, { q }), NONE).shown.length === 1).toBe(is);
});

test('says what is shown', () => {
  expect([status(226, 226, EVERYTHING), status(1, 1, EVERYTHING), status(12, 226, EVERYTHING)]).toEqual([
    '226 questions',
    '1 question',
    '12 of 226 questions',
  ]);
  const empty = (chosen: Partial<View['chosen']>, q: string) => status(0, 226, view(chosen, { q }));
  expect(empty({ level: ['L6'] }, '')).toBe('0 of 226 questions. Take a filter away.');
  expect(empty({}, 'vendor')).toBe('0 of 226 questions. Take a word away, or try another one.');
  expect(empty({ level: ['L6'] }, 'vendor')).toBe('0 of 226 questions. Take a filter or a word away.');
  const wish = view({ level: ['L6', 'L7'], mark: ['new'] }, { q: ' vendor ' });
  expect(inWords(wish, (filter, value) => `${filter}:${value}`)).toBe('level:L6 or level:L7 · mark:new · “vendor”');
  expect([narrowing(wish), narrowing(EVERYTHING)]).toEqual([4, 0]);
});
