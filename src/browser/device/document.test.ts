import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge, parse, replace, serialize } from './document.ts';
import type { Document, Field, Kind } from './document.ts';
import { READING, TICKS } from './kinds.ts';
import { QUIZZES } from './quizzes.ts';

const path = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'loop-day/__proto__', 'loop-day/badge', 'a/b'),
);
const field = fc.record({ at: fc.nat(), value: fc.boolean() });
const fields = fc.array(fc.tuple(path, field)).map((entries) => new Map(entries));
const entries = (of: ReadonlyMap<string, unknown>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));

const ok = <Value>(kind: Kind<Value>, text: string): Document<Value> => {
  const document = parse(kind, text);
  if (typeof document === 'string') throw new Error(`not ok: ${document}`);
  return document;
};

describe('parse and serialize', () => {
  test('give back every field, whatever its path', () => {
    fc.assert(
      fc.property(fields, (some) => {
        const back = ok(TICKS, serialize(TICKS, { rest: {}, fields: some }));
        expect(entries(back.fields)).toEqual(entries(some));
      }),
    );
  });

  test('never throw, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((o) => JSON.stringify(o)),
        ),
        (text) => {
          parse(READING, text);
          expect(Object.prototype).not.toHaveProperty('version');
        },
      ),
    );
  });

  test('keep what they do not know, in the document and in a field', () => {
    const text = '{"version":1,"made":"by hand","__proto__":{"x":1},"fields":{"a/b":{"at":1,"value":true,"note":"n"}}}';
    const document = ok(TICKS, text);
    expect(JSON.parse(serialize(TICKS, document))).toEqual(JSON.parse(text));
    const changed = replace(document.fields.get('a/b'), false, 9);
    expect(changed).toEqual({ at: 9, value: false, note: 'n' });
  });

  test.each([
    ['no JSON', '{"version":1'],
    ['nothing', ''],
    ['null', 'null'],
    ['an array', '[]'],
    ['no version', '{"fields":{}}'],
    ['a version in words', '{"version":"1","fields":{}}'],
    ['a version that never was', '{"version":0,"fields":{}}'],
    ['half a version', '{"version":0.5,"fields":{}}'],
    ['no fields', '{"version":1}'],
    ['fields as an array', '{"version":1,"fields":[]}'],
    ['fields as null', '{"version":1,"fields":null}'],
    ['a field without a time', '{"version":1,"fields":{"a/b":{"value":true}}}'],
    ['a time before 1970', '{"version":1,"fields":{"a/b":{"at":-1,"value":true}}}'],
    ['a time beyond all', '{"version":1,"fields":{"a/b":{"at":1e400,"value":true}}}'],
    ['a value of another type', '{"version":1,"fields":{"a/b":{"at":1,"value":"yes"}}}'],
    ['a bad field named __proto__', '{"version":1,"fields":{"__proto__":null}}'],
  ])('call %s corrupt', (_, text) => {
    expect(parse(TICKS, text)).toBe('corrupt');
  });

  test('refuse a score that is no score, and a place without its parts', () => {
    const of = (value: unknown) => JSON.stringify({ version: 1, fields: { x: { at: 1, value } } });
    expect(parse(QUIZZES, of({ right: 1 }))).toBe('corrupt');
    expect(parse(QUIZZES, of(null))).toBe('corrupt');
    expect(parse(READING, of({ address: '/', title: 'x' }))).toBe('corrupt');
    expect(parse(READING, of({ address: '/', title: 'x', section: '' }))).not.toBe('corrupt');
  });

  test('leave a higher version alone, whatever is in it', () => {
    expect(parse(TICKS, '{"version":2}')).toBe('newer');
  });

  test('lift older versions step by step', () => {
    const kind: Kind<boolean> = {
      ...TICKS,
      version: 3,
      migrate: {
        1: (old) => ({ ...old, version: 2, fields: { 'a/b': { at: 5, value: 'on' } } }),
        2: (old) => ({ ...old, version: 3, fields: { 'a/b': { at: 5, value: true } } }),
      },
    };
    const document = ok(kind, '{"version":1,"kept":7,"fields":{}}');
    expect(document.fields.get('a/b')?.value).toBe(true);
    expect(JSON.parse(serialize(kind, document))).toMatchObject({ version: 3, kept: 7 });
    expect(parse({ ...kind, migrate: {} }, '{"version":1,"fields":{}}')).toBe('corrupt');
  });
});

describe('merge', () => {
  test('has every path of both, each with the later field', () => {
    fc.assert(
      fc.property(fields, fields, (ours, theirs) => {
        const merged = merge(ours, theirs);
        expect(new Set(merged.keys())).toEqual(new Set([...ours.keys(), ...theirs.keys()]));
        for (const [name, { at }] of merged) {
          expect(at).toBe(Math.max(ours.get(name)?.at ?? 0, theirs.get(name)?.at ?? 0));
        }
      }),
    );
  });

  test('changes nothing when done twice, and nothing in its arguments', () => {
    fc.assert(
      fc.property(fields, fields, (ours, theirs) => {
        const before = entries(ours);
        const merged = merge(ours, theirs);
        expect(entries(merge(merged, theirs))).toEqual(entries(merged));
        expect(entries(ours)).toEqual(before);
      }),
    );
  });
});

describe('replace', () => {
  test('is later than before even when the clock went back, and always storable', () => {
    const before = fc.record({ at: fc.maxSafeNat(), value: fc.boolean() });
    fc.assert(
      fc.property(before, fc.nat(), fc.boolean(), (old: Field<boolean>, now, value) => {
        const next = replace(old, value, now);
        expect(merge(new Map([['x', old]]), new Map([['x', next]])).get('x')?.value).toBe(value);
        expect(parse(TICKS, serialize(TICKS, { rest: {}, fields: new Map([['x', next]]) }))).not.toBe('corrupt');
      }),
    );
  });
});
