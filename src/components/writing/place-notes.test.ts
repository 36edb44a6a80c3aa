import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { placeNotes } from './place-notes.ts';

const compile = async (text: string) => (await mdxToJs(text, { mdastPlugins: [placeNotes] })).code;

/** Numbers in the order of the compiled module: of each block first its marks, then its notes. */
const numbers = async (text: string) =>
  [...(await compile(text)).matchAll(/number: "(\d+)"/g)].map(([, number]) => number);

/** The components of the compiled module in their order. */
const order = async (text: string) =>
  [...(await compile(text)).matchAll(/_jsxs?\((?:_components\.)?(\w+), /g)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(_|MDX)/.test(name));

describe('placeNotes', () => {
  it('numbers facts and terms in document order, each kind by itself', async () => {
    expect(await numbers('A.<Fact source="x">n</Fact> <Term id="t">b</Term>\n\nC.<Fact source="y">m</Fact>')).toEqual([
      ...['1', '1', '1', '1'],
      ...['2', '2'],
    ]);
  });

  it('begins anew with each document', async () => {
    expect(await numbers('A.<Fact source="x">n</Fact>')).toEqual(['1', '1']);
    expect(await numbers('A.<Fact source="x">n</Fact>')).toEqual(['1', '1']);
  });

  it('puts each note after its paragraph, so that the paragraph is the paragraph', async () => {
    expect(await order('A.<Fact source="x">n</Fact> B <Term id="t">b</Term>.\n\nC.')).toEqual([
      ...['Noted', 'p', 'Fact', 'Term', 'FactNote', 'TermNote', 'p'],
    ]);
    const code = await compile('A.<Fact source="x" confidence="single">see *this* [page](/a/)</Fact>');
    expect(code).toMatch(/_jsx\(Fact, \{\s*number: "1"\s*\}\)/);
    expect(code).toMatch(
      /_jsxs\(FactNote, \{\s*source: "x",\s*confidence: "single",\s*number: "1",\s*slot: "beside",\s*children/,
    );
    expect(code).toContain('"see "');
    expect(code).toContain('href: "/a/"');
  });

  it('names to the block around a paragraph the notes that stand beside it, and no definitions', async () => {
    const code = await compile('A.<Fact source="x">n</Fact> B <Term id="t">b</Term>.<Fact source="y">m</Fact>');
    expect(code).toMatch(/_jsxs\(Noted, \{\s*notes: "1 2"/);
    expect([...code.matchAll(/_jsxs?\((\w+Note), \{[^}]*?slot: "beside"/g)].map(([, name]) => name)).toEqual([
      ...['FactNote', 'FactNote'],
    ]);
    expect(await compile('<Why>A.<Fact source="x">n</Fact></Why>')).not.toContain('slot');
  });

  it('in an item after its text, behind the table of a cell, at the end of a component that holds text', async () => {
    expect(await order('- A **b<Fact source="x">n</Fact>**')).toEqual([
      ...['ul', 'li', 'Noted', 'p', 'strong', 'Fact', 'FactNote'],
    ]);
    expect((await order('| a |\n| - |\n| <Term id="t">b</Term> |')).slice(-2)).toEqual(['Term', 'TermNote']);
    expect(await order('<Why>A.<Fact source="x">n</Fact></Why>')).toEqual(['Why', 'Fact', 'FactNote']);
  });

  it('where there is nothing to lay beside the text, adds no box', async () => {
    expect(await order('A <Term id="t">b</Term>.')).toEqual(['p', 'Term', 'TermNote']);
  });
});
