import { expect, test } from 'vitest';
import type { PathSlice } from '../../book/path-slices.ts';
import { exampleFields } from './inputs.ts';
import type { Fields } from './inputs.ts';
import { changeOf, screenOf } from './screen.ts';

const step = (id: string, more: object = {}) =>
  ({ id, do: 'aloud', word: 'Answer aloud', name: id, to: '/x/', minutes: 30, ...more }) as const;
const path = (slug: string, ...steps: PathSlice['steps']): PathSlice => ({
  slug,
  address: `/start/${slug}/`,
  situation: slug,
  label: slug,
  steps,
});
const paths = [path('offer-in-hand', step('sum')), path('two-weeks', step('a'), step('b'), step('c'), step('d'))];
const TODAY = '2026-11-30';

interface Case {
  readonly stored?: Fields;
  readonly asked?: string;
  readonly ticks?: readonly string[];
  readonly today?: string;
}
const ticked = (ticks: readonly string[]) => (of: PathSlice, id: string) => ticks.includes(`${of.slug}/${id}`);
const screen = ({ stored = new Map(), asked, ticks = [], today = TODAY }: Case) =>
  screenOf({ paths, stored, asked, isTicked: ticked(ticks), today });
const example = exampleFields(paths[1] as PathSlice, TODAY);
const change = (one: Case, changes: Fields = new Map()) =>
  Object.fromEntries(changeOf(screen(one), ticked(one.ticks ?? []), changes));

test('the address names the path of a plan that is not begun, and only asks about one that is', () => {
  expect(screen({}).path.slug).toBe('two-weeks');
  expect(screen({ asked: 'offer-in-hand' })).toMatchObject({ path: { slug: 'offer-in-hand' }, other: undefined });
  expect(screen({ asked: 'offer-in-hand', stored: example })).toMatchObject({
    path: { slug: 'two-weeks' },
    other: { slug: 'offer-in-hand' },
  });
  expect(screen({ asked: 'two-weeks', stored: example }).other).toBeUndefined();
  // A path that the handbook has no more.
  expect(screen({ stored: new Map([...example, ['path', 'gone']]) }).path.slug).toBe('two-weeks');
});

test('the first change stores what stood there before it', () => {
  expect(change({}, new Map([['mon', '45']]))).toMatchObject({ path: 'two-weeks', from: TODAY, mon: '45', sun: '120' });
});

test('a change makes the plan anew from today on, without what is ticked on the path it follows', () => {
  const later = { stored: example, today: '2026-12-03', ticks: ['two-weeks/b', 'offer-in-hand/sum'] };
  expect(change(later)).toMatchObject({ from: '2026-12-03', done: 'b', spent: '0' });
  expect(change(later, new Map([['path', 'offer-in-hand']]))).toMatchObject({ path: 'offer-in-hand', done: 'sum' });
  expect(change({ stored: new Map([...example, ['from', '2026-12-05']]) })).toMatchObject({ from: '2026-12-05' });
});

test('a plan that is over stays as it was made until it has a new date', () => {
  const over = { stored: new Map([...example, ['done', 'a']]), ticks: ['two-weeks/b'], today: '2026-12-15' };
  const { faults, standing } = screen(over);
  expect([faults.size, standing?.past.flatMap(({ parts }) => parts).map(({ step }) => step.id)]).toEqual([
    0,
    ['b', 'c', 'd'],
  ]);
  expect(change(over, new Map([['mon', '45']]))).toEqual({ mon: '45' });
  const date = new Map([['date', '2026-12-22']]);
  expect(change(over, date)).toMatchObject({ from: '2026-12-15', done: 'b', date: '2026-12-22' });
});

test('what was done today uses up today, also at the second change of the day', () => {
  const ticks = ['two-weeks/a'];
  const first = change({ stored: example, ticks });
  expect(first).toMatchObject({ from: TODAY, done: 'a', spent: '30' });
  const stored = new Map([...example, ...Object.entries(first)]);
  expect(change({ stored, ticks })).toMatchObject({ spent: '30' });
  expect(change({ stored, ticks, today: '2026-12-01' })).toMatchObject({ spent: '0' });
  expect(change({ stored, ticks }, new Map([['from', '2026-12-01']]))).toMatchObject({ from: '2026-12-01', spent: '' });
});
