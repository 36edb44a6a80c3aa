import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documents } from '../../../../tests/lib/fake-data.ts';
import { KINDS } from './kinds.ts';

const DOORS = join(import.meta.dirname, '..');
const names = KINDS.map(({ kind }) => kind.name);

it('has every kind that a door stores, so that readers see it, take it along and erase it', () => {
  const files = readdirSync(DOORS).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const kinds = files.flatMap((file) =>
    [...readFileSync(join(DOORS, file), 'utf8').matchAll(/: Kind<[^=]*> = \{\s*name: '([\w-]+)'/g)].map(
      ([, name]) => name,
    ),
  );
  expect(kinds.sort()).toEqual(names.toSorted());
});

it('has a row in docs/data-format.md for each kind', () => {
  const format = readFileSync(join(DOORS, '../../../docs/data-format.md'), 'utf8');
  expect(names.filter((name) => !format.includes(`\n| \`${name}\` `))).toEqual([]);
});

it('has a line in tests/lib/fake-data.ts for each kind in localStorage, with which erasing and undo are tested', () => {
  const stored = KINDS.filter(({ isRecords }) => !isRecords).map(({ kind }) => kind.name);
  expect(stored.filter((name) => !(name in documents))).toEqual([]);
});
