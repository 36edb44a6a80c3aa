import { describe, expect, it } from 'vitest';
import type { PagefindPage, PagefindSection } from './pagefind.ts';
import { understand, type Variant } from './query.ts';
import { bestSections, coverage, likeness, merge, naming, shortlist, stem } from './rank.ts';

const variant = (text: string, weight = 1): Variant => ({ text, weight, words: text.split(' ') });
const named = (of: PagefindPage, typed: string) => naming(of, understand(typed).variants, typed);
const result = (id: string, score: number) => ({ id, score });

const section = (id: string, title: string, excerpt: string): PagefindSection => ({
  title,
  url: `/process/bar-raiser/#${id}`,
  excerpt,
  locations: [1],
  anchor: { id, location: 0, element: 'h2' },
});
const page: PagefindPage = {
  url: '/process/bar-raiser/',
  content: '',
  excerpt: '',
  meta: { title: 'The fifth listener', label: 'The bar raiser', topics: 'Bar raiser: veto; Hiring bar' },
  sub_results: [
    { ...section('', 'The fifth listener', '<mark>bar</mark>'), anchor: undefined },
    section('who', 'Who they are', 'a <mark>bar</mark> <mark>raiser</mark> is'),
    section('veto', 'The veto question', 'can they <mark>veto</mark>'),
  ],
};

describe('merge', () => {
  it('keeps each page once, with the wording that speaks most for it', () => {
    const [first, second] = merge([
      { variant: variant('a', 0.5), results: [result('x', 10), result('y', 5)] },
      { variant: variant('b', 1), results: [result('y', 2)] },
    ]);
    expect(first).toMatchObject({ result: { id: 'y' }, variant: { text: 'b' } });
    expect(second?.result.id).toBe('x');
  });

  it('measures each list against its own best', () => {
    const merged = merge([
      { variant: variant('a', 0.6), results: [result('x', 1000)] },
      { variant: variant('b', 1), results: [result('y', 0.1)] },
    ]);
    expect(merged.map(({ result: { id } }) => id)).toEqual(['y', 'x']);
  });

  it('keeps the order of equals', () => {
    const lists = [{ variant: variant('a'), results: [result('x', 1), result('y', 1), result('z', 1)] }];
    expect(merge(lists).map(({ result: { id } }) => id)).toEqual(['x', 'y', 'z']);
  });
});

it('looks closely at the best, and at the heads of each list', () => {
  const lists = [
    { variant: variant('a'), results: ['p', 'q', 'r', 's'].map((id, i) => result(id, 9 - i)) },
    { variant: variant('b', 0.1), results: [result('t', 1)] },
  ];
  expect(shortlist(merge(lists), lists, 1).map(({ result: { id } }) => id)).toEqual(['p', 'q', 't']);
});

describe('coverage', () => {
  it('is whole for the same words in another form', () => {
    expect(coverage(['negotiate'], 'Negotiating')).toBe(1);
    expect(stem('rejection')).toBe(stem('rejected'));
  });

  it('falls with words missing and with words to spare', () => {
    expect(coverage(['bar', 'veto'], 'Bar raiser')).toBeLessThan(coverage(['bar', 'raiser'], 'Bar raiser'));
    expect(coverage(['bar'], 'Bar raiser')).toBeLessThan(coverage(['bar'], 'The bar'));
  });

  it('finds a word that is being typed', () => expect(coverage(['exerc'], 'exercise')).toBeGreaterThan(0));
});

describe('naming', () => {
  it('knows a page by label and address, and less well by an entry of the index', () => {
    expect(named(page, 'bar raiser').score).toBe(1);
    expect(named(page, 'hiring bar').score).toBe(0.8);
    expect(named({ ...page, meta: {} }, 'bar raiser').score).toBe(1);
  });

  it('tells which words the name leaves over', () => {
    expect(named(page, 'bar raiser veto').unnamed).toEqual(['veto']);
    expect(named(page, 'bar raiser').unnamed).toEqual([]);
  });
});

describe('whole wordings', () => {
  const words = (text: string) => text.split(' ');
  it('are alike by their telling words, not by the phrase that begins them all', () => {
    const failed = words('tell me about a time you failed');
    expect(likeness(failed, words('tell me about a time you failed'))).toBe(1);
    expect(likeness(failed, words('tell me about a time you fail'))).toBe(1);
    expect(likeness(failed, words('tell me about a time you calmed a customer'))).toBeLessThan(0.6);
    expect(likeness([], [])).toBe(0);
  });

  it('name a question by another way to put it', () => {
    const asked: PagefindPage = {
      ...page,
      url: '/questions/why-amazon/',
      meta: { title: 'Why Amazon?', wordings: 'Why do you want to work here? | What draws you to us?' },
    };
    expect(named(asked, 'why do you want to work here')).toMatchObject({ score: 1, exact: true });
    expect(named(asked, 'why would you work here').exact).toBe(false);
    expect(named(asked, 'who works here').score).toBeLessThan(0.6);
  });

  it('are exact for a name without a word too many', () => {
    expect(named(page, 'the bar raiser').exact).toBe(true);
    expect(named(page, 'bar raiser veto').exact).toBe(false);
  });
});

describe('bestSections', () => {
  const sections = (typed: string, most = 3) => {
    const { variants } = understand(typed);
    return bestSections(page, variants, named(page, typed).unnamed, most);
  };

  it('puts the section first that has what the name lacks, and says so', () => {
    const [first] = sections('bar raiser veto');
    expect(first).toMatchObject({ section: { anchor: { id: 'veto' } }, addsToName: true });
  });

  it('leaves the page first when its name says it all', () => {
    expect(sections('bar raiser').some(({ addsToName }) => addsToName)).toBe(false);
  });

  it('leaves out the words above the first heading, and more than asked for', () => {
    expect(sections('bar raiser')).toHaveLength(2);
    expect(sections('bar raiser', 1)).toHaveLength(1);
  });
});
