import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../../../tests/lib/fake-storage.ts';
import { ANSWERS } from './answers.ts';
import { parse, serialize } from './document.ts';
import type { Kind } from './document.ts';
import { TICKS } from './kinds.ts';
import { createMarks, MARKS } from './marks.ts';
import type { Moved } from './moved.ts';
import { QUIZZES } from './quizzes.ts';
import { TEXTS } from './texts.ts';

/** As src/book/moved.ts makes them. */
const MOVED: Moved = {
  ticks: { day: 'loop-day', 'path/tonight': 'path/one-evening' },
  quizzes: { 'answer/basics': 'answer/roots', 'last/basics': 'last/roots', 'best/basics': 'best/roots' },
  marks: { 'late-launch': 'missed-date' },
  answers: { 'late-launch': 'missed-date' },
  texts: { 'answer/late-launch': 'answer/missed-date' },
};

beforeEach(() => vi.stubGlobal('MOVED_NAMES', MOVED));
afterEach(() => vi.unstubAllGlobals());

/** A stored document as it is read, and its values by path. */
function read<Value>(kind: Kind<Value>, fields: Record<string, { at: number; value: Value }>) {
  const document = parse(kind, JSON.stringify({ version: kind.version, fields }));
  if (typeof document === 'string') throw new Error(document);
  return { document, values: Object.fromEntries([...document.fields].map(([path, { value }]) => [path, value])) };
}

describe('a renamed page', () => {
  it('keeps ticks, choices, scores, marks, versions and texts', () => {
    const ticked = { at: 1, value: true };
    expect(read(TICKS, { 'day/water': ticked, 'path/tonight/seats': ticked }).values).toEqual({
      'loop-day/water': true,
      'path/one-evening/seats': true,
    });
    const score = { right: 2, of: 3 };
    expect(
      read(QUIZZES, { 'answer/basics/one': { at: 1, value: 'five' }, 'best/basics': { at: 1, value: score } }).values,
    ).toEqual({ 'answer/roots/one': 'five', 'best/roots': score });
    expect(read(MARKS, { 'late-launch': { at: 1, value: 'solid' } }).values).toEqual({ 'missed-date': 'solid' });
    expect(read(ANSWERS, { 'late-launch/clock': { at: 1, value: { run: 5, since: 0 } } }).values).toEqual({
      'missed-date/clock': { run: 5, since: 0 },
    });
    expect(read(TEXTS, { 'answer/late-launch/text': { at: 1, value: 'In March …' } }).values).toEqual({
      'answer/missed-date/text': 'In March …',
    });
  });

  it('touches nothing else: other things of the name, names that begin alike, names of all objects', () => {
    const fields = {
      'essay/text': { at: 1, value: 'late-launch' },
      'late-launch/text': { at: 1, value: 'x' },
      'answer/late-launches/text': { at: 1, value: 'y' },
    };
    expect(Object.keys(read(TEXTS, fields).values)).toEqual(Object.keys(fields));
    expect(read(TICKS, { 'water/day': { at: 1, value: true } }).values).toEqual({ 'water/day': true });
    expect(read(MARKS, { constructor: { at: 1, value: 'tried' } }).values).toEqual({ constructor: 'tried' });
  });

  it('has the later of two values where it was used under both names, and is stored under the present one', () => {
    const both = (old: number, present: number) =>
      read(MARKS, { 'late-launch': { at: old, value: 'solid' }, 'missed-date': { at: present, value: 'tried' } });
    expect(both(2, 1).values).toEqual({ 'missed-date': 'solid' });
    expect(both(1, 2).values).toEqual({ 'missed-date': 'tried' });
    expect(JSON.parse(serialize(MARKS, both(1, 2).document))).toMatchObject({
      fields: { 'missed-date': { at: 2, value: 'tried' } },
    });
  });

  it('is moved from the key of the name before, and the later of both stays', () => {
    const storage = new FakeStorage();
    const put = (slug: string, at: number, value: string) =>
      storage.setItem(`loop-ready/marks:${slug}`, JSON.stringify({ version: 1, at, value }));
    put('late-launch', 2, 'solid');
    put('missed-date', 1, 'tried');
    const marks = createMarks({ storage: () => storage, events: new EventTarget(), now: () => 9 });
    expect(marks.get('missed-date')).toBe('solid');
    expect(Object.keys(storage).filter((key) => key.includes(':'))).toEqual(['loop-ready/marks:missed-date']);
    put('late-launch', 1, 'tried');
    expect(marks.get('missed-date')).toBe('solid');
    expect(storage.getItem('loop-ready/marks:late-launch')).toBeNull();
  });

  it('while none was renamed, every name is left as it is', () => {
    vi.unstubAllGlobals();
    expect(read(MARKS, { 'late-launch': { at: 1, value: 'solid' } }).values).toEqual({ 'late-launch': 'solid' });
  });
});
