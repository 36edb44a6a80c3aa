import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachesOf, goesWithList, inside, isNamedByContent, isPage, isToPrint, pageAddress } from './names.ts';

beforeEach(() => vi.stubGlobal('location', { origin: 'https://example.org' }));
afterEach(() => vi.unstubAllGlobals());

describe.each(['/', '/x/'])('under %s', (base) => {
  it('knows what is inside', () => {
    expect(inside(`https://example.org${base}practice/answer/?q=1#a`, base)).toBe('practice/answer/');
    expect(inside(`https://example.org${base}`, base)).toBe('');
    expect(inside(`https://elsewhere.org${base}practice/`, base)).toBeUndefined();
  });

  it('keeps a page under one address, however it was written', () => {
    expect(pageAddress('', base)).toBe(base);
    expect(pageAddress('practice', base)).toBe(`${base}practice/`);
    expect(pageAddress('practice/', base)).toBe(`${base}practice/`);
  });

  it('has caches of its own', () => {
    const names = Object.values(cachesOf(base));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name.startsWith(`loop-ready${base}`)).toBe(true);
  });
});

it('takes nothing of another site on the same origin', () => {
  expect(inside('https://example.org/y/practice/', '/x/')).toBeUndefined();
  expect(inside('https://example.org/x', '/x/')).toBeUndefined();
  expect(Object.values(cachesOf('/x/')).some((name) => Object.values(cachesOf('/')).includes(name))).toBe(false);
});

it.each([
  ['', true],
  ['practice/answer', true],
  ['practice/answer/', true],
  ['data/offline.json', false],
  ['process/the-loop/index.md', false],
  ['downloads/handbook.pdf', false],
])('takes %j for a page: %s', (path, expected) => expect(isPage(path)).toBe(expected));

it.each([
  ['print/', false],
  ['print/role/', true],
  ['print/role', true],
  ['printing/', false],
])('takes %j for a page to print: %s', (path, expected) => expect(isToPrint(path)).toBe(expected));

it.each([
  ['_astro/device.DbqeNLJh.js', true],
  ['_astro/print.D_RczEfb.css', true],
  ['_astro/_question_.astro_astro_type_script_index_0_lang.BDXgxg-k.js', true],
  ['data/answers.fbaee602.json', true],
  ['data/answers.fbaee602.texts.json', false],
  ['pagefind/fragment/en_1a.pf_fragment', true],
  ['data/offline.json', false],
  ['pagefind/pagefind.js', false],
  ['favicon.svg', false],
  ['practice/', false],
])('takes %j for named by its content: %s', (path, expected) => expect(isNamedByContent(path)).toBe(expected));

it.each([
  ['data/answers.fbaee602.texts.json', true],
  ['data/answers.fbaee602.json', false],
  ['data/questions.fbaee602.json', false],
])('takes %j for what goes with the answer list: %s', (path, expected) => expect(goesWithList(path)).toBe(expected));
