import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PathSlice } from '../../book/path-slices.ts';
import { OTHER_ENDINGS } from './endings.ts';
import { defaults, essayDay, exampleFields, hasEssay, readFields } from './inputs.ts';

const TODAY = '2026-11-29';
const step = (id: string, more: object = {}) =>
  ({ id, do: 'aloud', word: 'Answer aloud', name: id, to: '/x/', minutes: 30, ...more }) as const;
const path: PathSlice = {
  slug: 'two-weeks',
  address: '/start/two-weeks/',
  situation: 'I have two weeks',
  label: 'Two weeks',
  steps: [step('a'), step('b'), step('e', { essay: true })],
};
const fields = (more: Readonly<Record<string, string>>) =>
  new Map([...exampleFields(path, TODAY), ...Object.entries(more)]);
const read = (more: Readonly<Record<string, string>>, of = path) => readFields(fields(more), of, TODAY);

describe('a wish', () => {
  test('of the example is whole: two weeks and a day, an hour on weekdays, two on weekends', () => {
    expect(read({})).toEqual({
      faults: new Map(),
      isOver: false,
      wish: {
        steps: path.steps,
        from: TODAY,
        spent: 0,
        last: '2026-12-13',
        endsLight: true,
        minutes: [60, 60, 60, 60, 60, 120, 120],
        essayDue: '2026-12-12',
        isEssayTied: true,
      },
    });
  });

  test('without a date is no fault yet', () => {
    expect(readFields(defaults(path, TODAY), path, TODAY)).toEqual({
      faults: new Map(),
      isOver: false,
      wish: undefined,
    });
  });

  test.each([
    ['date', '2026-11-28', 'Sat, November 28 is over. Choose a day to come.'],
    ['date', TODAY, 'That is today, and nothing is planned on the day itself. Choose a later day.'],
    ['date', '2027-12-14', 'That is more than a year away. Check the year.'],
    ['date', 'soon', 'This date does not exist. Choose another one.'],
    ['from', '2026-12-14', 'After Sun, December 13 there is no day left. Choose that day or one before it.'],
    ['from', '1926-12-14', 'That is more than a year ago. Check the year.'],
    ['essay', '2026-12-15', 'That is after the interview. Choose the day on which you send the exercise.'],
    ['tue', '601', 'Write whole minutes, from 0 to 600.'],
    ['wed', '1.5', 'Write whole minutes, from 0 to 600.'],
    ['thu', '-5', 'Write whole minutes, from 0 to 600.'],
  ])('with %s as %s is told what to do', (name, value, fault) => {
    const { faults, wish } = read({ [name]: value });
    expect([...faults]).toEqual([[name, fault]]);
    expect(wish).toBeUndefined();
  });

  test.each(['2026-11-28', TODAY])('made before its day %s came is over, and its date no fault', (date) => {
    const made = read({ date, from: '2026-11-20' });
    expect(made).toMatchObject({ faults: new Map(), isOver: true, wish: { from: '2026-11-20' } });
    expect(read({ date, from: '2026-11-20', tue: 'two' })).toMatchObject({ isOver: true, wish: undefined });
    expect(read({ date, from: '1926-11-20' }).faults.has('date')).toBe(true);
  });

  test('needs a day with minutes; an empty field is none', () => {
    const none = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => [name, '']));
    expect(read(none).faults.get('mon')).toBe('Give at least one weekday some minutes.');
    expect(read({ ...none, sun: ' 30 ' }).wish?.minutes).toEqual([0, 0, 0, 0, 0, 0, 30]);
  });

  test('leaves out what was done, and the exercise where none was asked for', () => {
    expect(read({ done: 'b' }).wish?.steps.map(({ id }) => id)).toEqual(['a', 'e']);
    expect(read({ asked: 'no' }).wish).toMatchObject({ steps: path.steps.slice(0, 2), essayDue: undefined });
    expect(read({ essay: '2026-12-05' }).wish).toMatchObject({ essayDue: '2026-12-05', isEssayTied: false });
  });

  test('of a path to another day ends on it or before it, and is not light', () => {
    const offer = { ...path, slug: 'offer-in-hand' };
    expect(read({}, offer).wish).toMatchObject({ last: '2026-12-13', endsLight: false, essayDue: undefined });
    const role = { ...path, slug: 'is-it-for-me' };
    expect(read({ date: TODAY }, role).wish).toMatchObject({ last: TODAY, endsLight: false });
    expect(read({ date: TODAY, from: '2026-11-20' }, role).isOver).toBe(false);
    expect([hasEssay(path), hasEssay({ ...path, slug: 'essay-due' })]).toEqual([true, false]);
    expect(essayDay(fields({ essay: '2026-12-01' }), offer)).toBeUndefined();
  });
});

test('each path named here is one of the handbook', () => {
  const paths = readdirSync('content/paths').map((file) => file.replace('.yaml', ''));
  expect(paths).toEqual(expect.arrayContaining(Object.keys(OTHER_ENDINGS)));
});
