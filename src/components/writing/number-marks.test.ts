import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { numberMarks } from './number-marks.ts';

/** Numbers in the order of the document, as the compiled module carries them. */
const numbers = async (text: string) =>
  [...(await mdxToJs(text, { mdastPlugins: [numberMarks] })).code.matchAll(/number: "(\d+)"/g)].map(
    ([, number]) => number,
  );

describe('numberMarks', () => {
  it('numbers facts and terms in document order, each kind by itself', async () => {
    expect(await numbers('A.<Fact source="x">n</Fact> <Term id="t">b</Term>\n\nC.<Fact source="y">m</Fact>')).toEqual([
      '1',
      '1',
      '2',
    ]);
  });

  it('begins anew with each document', async () => {
    expect(await numbers('A.<Fact source="x">n</Fact>')).toEqual(['1']);
    expect(await numbers('A.<Fact source="x">n</Fact>')).toEqual(['1']);
  });

  it('keeps what stands in a fact', async () => {
    const { code } = await mdxToJs('A.<Fact source="x">see *this* [page](/a/)</Fact>', { mdastPlugins: [numberMarks] });
    expect(code).toContain('"see "');
    expect(code).toContain('href: "/a/"');
  });
});
