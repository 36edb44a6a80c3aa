import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';
import { plainYaml } from './plain-yaml.ts';
import { parseYaml } from './yaml.ts';

const CONTENT = join(import.meta.dirname, '../../content');

it('reads the same data with and without places, in every file of the book', () => {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(mdx|yaml)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const text = readFileSync(join(CONTENT, file), 'utf8');
    const split = file.endsWith('.mdx') ? splitFrontMatter(text, file) : { frontMatter: text };
    if ('what' in split) throw new Error(split.what);
    expect(plainYaml(split.frontMatter)?.data, file).toEqual(parseDocument(split.frontMatter).toJS());
  }
});

it.each([
  ['key: value', { key: 'value' }],
  ['a: [1, 1.5, 0x10, 0o17, true, yes, ~, null, "1"]', { a: [1, 1.5, 16, 15, true, 'yes', null, null, '1'] }],
  ['a: 1_000\nb: 010\nc: 12:30\nd: .5\ne: <<', { a: '1_000', b: 10, c: '12:30', d: 0.5, e: '<<' }],
  ['a: >-\n  one\n  two\n\n  three\nb: |\n  one\n  two\n', { a: 'one two\nthree', b: 'one\ntwo\n' }],
  ["a: '2026-11-30'\nb: on 2026-11-30", { a: '2026-11-30', b: 'on 2026-11-30' }],
  ['# nothing but a comment\n', null],
  ['', null],
])('reads %j', (text, data) => {
  expect(parseYaml(text, 'a.yaml')).toMatchObject({ yaml: { data }, faults: [] });
  expect(parseDocument(text).toJS()).toEqual(data);
  expect(plainYaml(text)).toEqual(data === null ? undefined : { data });
});

it.each([
  ['a: 1\na: 2', 2, 'not valid YAML'],
  ['a: b: c', 1, 'not valid YAML'],
  ['a: "open', 1, 'not valid YAML'],
  ['a: 1\n---\nb: 2', 2, 'not valid YAML'],
  ['a: 1\nb: &name value', 2, 'An anchor'],
  ['a: &name value\nb: *name', 2, 'An alias'],
  ['a: !secret value', 1, 'tag'],
  ['a: 2026-11-30 x\n  y', 1, 'has no quotes'],
  ['a:\n  - 2026-11-30', 2, 'The date 2026-11-30 has no quotes'],
  ['? [a, b]\n: c', 1, 'where a key belongs'],
  ['{ {a: 1}: 2 }', 1, 'where a key belongs'],
])('says what is wrong with %j', (text, line, what) => {
  const { yaml, faults } = parseYaml(text, 'a.yaml');
  expect(yaml).toBeUndefined();
  expect(faults.map((fault) => `${fault.line} ${fault.what}`).join('\n')).toMatch(
    new RegExp(`^${line} .*${what}`, 'm'),
  );
});

it('tells lines of values', () => {
  const { yaml } = parseYaml('a: 1\nb:\n  - c: 2\n    d: 3\n', 'a.yaml');
  expect([['a'], ['b', 0, 'd'], ['b', 7], ['none']].map((path) => yaml?.lineOf(path))).toEqual([1, 4, 2, 1]);
});
