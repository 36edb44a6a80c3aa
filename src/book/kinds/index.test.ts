/** What every kind must keep so that those who read the list can rely on it. */

import { describe, expect, test } from 'vitest';
import { GOOD, parse } from '../../../tests/lib/good-tree.ts';
import { allDocs } from '../permalinks.ts';
import { placeOf } from '../places.ts';
import { fileOf, isSingle, namesIn } from './files.ts';
import { COLLECTIONS, kindOfThing, segmentsOfKinds } from './index.ts';
import { valuesAt } from './values.ts';

const docs = allDocs(parse(GOOD).content);

describe.each(COLLECTIONS.map(({ collection, kind }) => [collection, kind] as const))('%s', (_, kind) => {
  const own = docs.filter((one) => one.kind === kind).map(({ doc }) => doc);

  test('has a fixture whose files lie in its place', () => {
    expect(Object.keys(GOOD).filter((file) => 'kind' in placeOf(file) && namesIn(kind, file))).not.toEqual([]);
    expect(own).not.toEqual([]);
    for (const doc of own) expect(fileOf(kind, doc)).toBe(doc.file);
  });

  test('names only things that there are', () => {
    for (const { to } of kind.references ?? [])
      if (to !== 'address' && to !== 'section') expect(kindOfThing(to), to).toBeDefined();
  });

  test('names words that its schema knows', () => {
    const all = new Set(own.flatMap(({ data }) => Object.keys(data as object)));
    const absent = (kind.page?.words ?? []).filter((key) => !all.has(key));
    expect(absent).toEqual([]);
  });

  test('gives addresses that `npm run move` can read back: the slug last, a folder first', () => {
    const { page } = kind;
    if (!page || isSingle(kind)) return;
    const address = page.address({ folder: 'aa', slug: 'bb' });
    expect(address).toMatch(kind.keyedByPath ? /^\/aa\/bb\/$/ : /^\/(?:(?!aa)[a-z-]+\/)*bb\/$/);
  });
});

test('values are found by keys, entries, and keys themselves', () => {
  const data = { a: [{ id: 'x' }, { id: 'y', b: null }], c: { k: ['v'] } };
  expect(valuesAt(data, ['a', '*', 'id'])).toEqual([
    { value: 'x', path: ['a', 0, 'id'] },
    { value: 'y', path: ['a', 1, 'id'] },
  ]);
  expect(valuesAt(data, ['c', '='])).toEqual([{ value: 'k', path: ['c', 'k'] }]);
  expect(valuesAt(data, ['c', '*', '*'])).toEqual([{ value: 'v', path: ['c', 'k', 0] }]);
  expect(valuesAt(data, ['a', '*', 'b', '*'])).toEqual([]);
  expect(valuesAt(data, ['nowhere', '*', 'id'])).toEqual([]);
});

test('the segments of kinds are no names for parts', () => {
  expect([...segmentsOfKinds()].sort()).toEqual(
    ['checklists', 'glossary', 'practice', 'principles', 'questions', 'sources', 'start'].sort(),
  );
});
