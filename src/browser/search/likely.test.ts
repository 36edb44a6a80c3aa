import { describe, expect, it } from 'vitest';
import { countSearches, packCounts } from '../../book/search-counts.ts';
import { Likely } from './likely.ts';
import { answersOf, page, toEnd } from '../../../tests/lib/small-list.ts';

const answers = answersOf(
  page('/late/', 'Missing a deadline'),
  page('/conflict/', 'Arguing with a peer'),
  page('/quiet/', 'Nobody looked for this'),
);
const likelyOf = (searches: Readonly<Record<string, readonly string[]>>) => {
  const addresses = answers.list.pages.map(([address]) => address);
  return toEnd(Likely.read(packCounts(countSearches(new Map(Object.entries(searches)), addresses)), answers));
};
const likely = likelyOf({
  '/late/': ['it slipped', 'project slipped badly', 'shipped too late', 'slipped by weeks'],
  '/conflict/': ['coworker hates my plan', 'fight with coworker', 'coworker blocks me', 'it blocks'],
});
const first = (typed: string, isAided = true): string | undefined =>
  answers.find(answers.ask(typed), isAided ? likely : undefined)[0]?.row[0];

describe('Likely', () => {
  it('finds a page by words that it is not called by', () => {
    expect(first('my project slipped')).toBe('/late/');
    expect(first('slipped', false)).toBeUndefined();
    expect(first('a coworker who blocks everything')).toBe('/conflict/');
  });

  it('gives probabilities: of all pages together 1, of words that nobody typed by length alone', () => {
    const sum = (chances: readonly number[]) => chances.reduce((total, chance) => total + Math.exp(chance), 0);
    expect(sum(likely.of(['slip']))).toBeCloseTo(1);
    expect(sum(likely.of(['zebra']))).toBeCloseTo(1);
    const [late = 0, conflict = 0] = likely.of(['slip']);
    expect(late).toBeGreaterThan(conflict);
    const unknown = likely.of(['zebra']);
    expect(Math.max(...unknown)).toBeCloseTo(Math.min(...unknown));
  });

  it('counts what pages are called, so that a page without queries is found as before', () => {
    expect(first('nobody looked')).toBe('/quiet/');
    expect(likely.knows('look')).toBe(true);
  });

  it('takes a word of queries for none that is misspelled, and a page whose queries say it for one about it', () => {
    expect([answers.strangers('coworker zebra'), answers.strangers('coworker zebra', likely)]).toEqual([
      ['coworker', 'zebra'],
      ['zebra'],
    ]);
    const [best] = answers.find(answers.ask('coworker'), likely);
    expect(best?.covered).toBeGreaterThan(0.5);
    expect(answers.find(answers.ask('zebra'), likely)).toEqual([]);
  });
});
