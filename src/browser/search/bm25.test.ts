import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { Bm25 } from './bm25.ts';

const PAGES = [
  { ask: ['how long does it take', 'how long is the loop'], name: ['the loop'] },
  { ask: ['what is a veto', 'who has a veto in the loop', 'bar raiser'], name: ['bar raiser'] },
  { ask: ['how do I prepare'], name: ['preparing for the loop of interviews'] },
];

it('ranks as MiniSearch does', () => {
  const ours = new Bm25();
  const theirs = new MiniSearch<{ id: number; ask: string; name: string }>({
    fields: ['ask', 'name'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  for (const [id, page] of PAGES.entries()) {
    const lines = (['ask', 'name'] as const).flatMap((field) => page[field].map((text) => ({ field, text })));
    ours.add(lines.map(({ field, text }) => ({ field, tokens: new Set(text.split(' ')) })));
    const once = (texts: readonly string[]): string =>
      texts.map((text) => [...new Set(text.split(' '))].join(' ')).join(' ');
    theirs.add({ id, ask: once(page.ask), name: once(page.name) });
  }
  for (const query of ['loop', 'how long', 'who has the veto', 'bar raiser loop', 'nothing']) {
    const weights = new Map(query.split(' ').map((word, at) => [word, 1 / (at + 1)]));
    const expected = theirs.search(query, {
      boostTerm: (term) => weights.get(term) ?? 0,
      bm25: { k: 1.2, b: 0.9, d: 0.5 },
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    const found = ours.search(weights);
    expect(found.map(({ page }) => page)).toEqual(expected.map(({ id }) => id as number));
    for (const [rank, { score }] of found.entries()) expect(score).toBeCloseTo(expected[rank]?.score ?? NaN, 6);
  }
});
