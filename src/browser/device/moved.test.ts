import { describe, expect, it } from 'vitest';
import { ANSWERS } from './answers.ts';
import { parse, serialize } from './document.ts';
import type { Kind } from './document.ts';
import { QUIZZES, TICKS } from './kinds.ts';
import { MARKS } from './marks.ts';
import type { Moved } from './moved.ts';
import { TEXTS } from './texts.ts';

const MOVED: Moved = {
  question: { 'late-launch': 'missed-date' },
  checklist: { day: 'loop-day' },
  quiz: { basics: 'roots' },
  path: { tonight: 'one-evening' },
};
/** Paths of a stored document with their values, as they are read. */
function read<Value>(kind: Kind<Value>, fields: Record<string, { at: number; value: Value }>, moved = MOVED) {
  const document = parse(kind, JSON.stringify({ version: kind.version, fields }), moved);
  if (typeof document === 'string') throw new Error(document);
  return { document, values: Object.fromEntries([...document.fields].map(([path, { value }]) => [path, value])) };
}

describe('a renamed page', () => {
  it('keeps ticks, choices, scores, marks, versions and texts', () => {
    expect(
      read(TICKS, { 'day/water': { at: 1, value: true }, 'path/tonight/seats': { at: 1, value: true } }).values,
    ).toEqual({
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

  it('touches nothing else: other things of the name, words of a path, names of all objects', () => {
    const fields = { 'essay/text': { at: 1, value: 'late-launch' }, 'late-launch/text': { at: 1, value: 'x' } };
    expect(Object.keys(read(TEXTS, fields).values)).toEqual(Object.keys(fields));
    expect(read(TICKS, { 'water/day': { at: 1, value: true } }).values).toEqual({ 'water/day': true });
    expect(read(MARKS, { constructor: { at: 1, value: 'tried' } }).values).toEqual({ constructor: 'tried' });
    expect(read(MARKS, { 'late-launch': { at: 1, value: 'solid' } }, {}).values).toEqual({ 'late-launch': 'solid' });
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
});
