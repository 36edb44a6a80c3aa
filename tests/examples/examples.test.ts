/** All code on pages: it type-checks strictly, and a test of its own runs it. */

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode, readContent } from '../../src/book/read.ts';
import { codeOf } from './code.ts';
import { run } from './load.ts';
import { typeFaults } from './types.ts';

/** Spares the parser the pages without code. */
const FENCE = /(?:```|~~~)[ \t]*ts\b/;

const pages = new Map(
  readContent(fileURLToPath(new URL('../..', import.meta.url))).flatMap((source) => {
    const read = decode(source);
    if (!source.file.endsWith('.mdx') || 'fault' in read || !FENCE.test(read.text)) return [];
    const code = codeOf(read.text, source.file);
    return code === '' ? [] : [[source.file, code] as const];
  }),
);

test('the code of every page passes the compiler, strictly', () => expect(typeFaults(pages)).toEqual([]));

test('every page with code has a test that runs it', () => {
  const missing = [...pages.keys()]
    .map((file) => `tests/examples/${basename(file, '.mdx')}.test.ts`)
    .filter((path) => !existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
  expect(missing).toEqual([]);
});

describe('code', () => {
  const page = (...fences: string[]) =>
    codeOf(`---\ntitle: 'A'\n---\n\nWords.\n\n${fences.join('\n\nMore.\n\n')}\n`, 'a');
  const A = '```ts\nexport const a = 1;\n```';
  const B = '```ts\nexport const b = a + 1;\n```';

  test('keeps its lines, joins its fences, and leaves out excerpts and other languages', () => {
    const code = page(A, '```ts excerpt\nnonsense(\n```', '```text\nO(n)\n```', B);
    expect(code.split('\n').flatMap((line, n) => (line === '' ? [] : [[n + 1, line]]))).toEqual([
      [8, 'export const a = 1;'],
      [26, 'export const b = a + 1;'],
    ]);
  });
  test('runs as one module', async () => expect(await run(page(A, B))).toMatchObject({ a: 1, b: 2 }));
  test('is empty on a page without', () => expect(page('Nothing.')).toBe(''));
  test('of a broken page is refused with its place', () => expect(() => page('<Open>')).toThrow(/^a:7 {2}/));

  test.each([
    ['a wrong type', 'export const a: string = 1;', 'not assignable'],
    ['an item that may be missing', 'export const a = (l: number[]): number => l[0];', 'undefined'],
    ['an implicit any', 'export const a = (l) => l;', 'implicitly'],
    ['a browser’s global', 'export const a = document.title;', 'document'],
    ['Node’s global', 'export const a = process.pid;', 'process'],
  ])('with %s is a fault at its line', (_, code, what) => {
    const faults = typeFaults(new Map([['content/x.mdx', `\n\n${code}`]]));
    expect(faults).toEqual([expect.stringContaining(what)]);
    expect(faults[0]).toMatch(/^content\/x\.mdx:3 {2}/);
  });
  test('may have the same names on two pages', () =>
    expect(
      typeFaults(
        new Map([
          ['x', 'export const a = 1;'],
          ['y', 'const a = 2; export const b = a;'],
        ]),
      ),
    ).toEqual([]));
});
