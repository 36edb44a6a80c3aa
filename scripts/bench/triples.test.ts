import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rank, readTriples, triplesFigures, triplesTable } from './triples.ts';

const own = readTriples().get('own') ?? [];

describe('our own triples', () => {
  test('are twenty, of many countries and of many kinds of hopeless', () => {
    expect(own).toHaveLength(20);
    expect(new Set(own.map(({ origin }) => origin)).size).toBeGreaterThan(12);
    expect(new Set(own.map(({ kind }) => kind)).size).toBeGreaterThan(7);
  });
  const ranked = own.map(rank);
  test('are in order, strictly, in eighteen of twenty', () => {
    expect(ranked.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(18);
  });
  test('get levels in that order, and what a reader is told differs', () => {
    expect(ranked.filter(({ isLevelRight }) => !isLevelRight).map(({ question }) => question)).toEqual([]);
    const ready = ranked.map(({ verdicts }) => verdicts.map(({ level }) => level));
    expect(ready.filter(([best]) => best === 'ready').length).toBeGreaterThanOrEqual(18);
    expect(ready.filter(([, , worst]) => worst === 'not yet').length).toBeGreaterThanOrEqual(18);
  });
});

describe('a set', () => {
  const triple = { question: 'Why?', excellent: 'a', decent: 'b', hopeless: 'c', origin: 'Peru' };
  const folder = (content: unknown) => {
    const made = mkdtempSync(join(tmpdir(), 'triples-'));
    writeFileSync(join(made, 'other.json'), JSON.stringify(content));
    return made;
  };
  test('is read by the name of its file', () => {
    expect(readTriples(folder([triple])).get('other')).toEqual([triple]);
  });
  test.each([[{ triple }], [[{ ...triple, decent: ' ' }]], [[{ ...triple, note: 'x' }]], [[{ question: 'Why?' }]]])(
    'of another form is refused: %j',
    (content) => expect(() => readTriples(folder(content))).toThrow(),
  );
  test('counts a tie as wrong, and shows which', () => {
    const tie = rank({ ...triple, excellent: 'same', decent: 'same' });
    expect(tie.isRight).toBe(false);
    expect(triplesFigures('other', [tie])[0]).toEqual({
      name: 'coach triples other, in order',
      value: 0,
      unit: 'ratio',
    });
    expect(triplesTable('other', [tie])).toMatch(/0 of 1 in order\n! {2}1 .*Peru/);
  });
});
