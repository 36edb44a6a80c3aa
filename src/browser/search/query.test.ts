import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy, toAmerican, toWords, understand } from './query.ts';

const texts = (typed: string): string[] => understand(typed).variants.map(({ text }) => text);

describe('understand', () => {
  it('asks for what was typed', () => {
    expect(understand('  bar   raiser ')).toMatchObject({
      typed: 'bar raiser',
      variants: [{ text: 'bar raiser', weight: 1 }],
    });
  });

  it('asks a question without its small words, each of which is a large part of the index', () => {
    expect(understand('How do I get a referral?').variants).toMatchObject([{ text: 'referral', weight: 1 }]);
    expect(understand('How do I get a referral?').typed).toBe('How do I get a referral?');
  });

  it('keeps small words when there are no others', () => {
    expect(texts('how to')).toEqual(['how to']);
  });

  it('drops words of every page only beside rarer ones', () => {
    expect(texts('amazon debrief')).toContain('debrief');
    expect(texts('why amazon')).toContain('amazon');
  });

  it.each([
    ['how long do I have for the essay', 'long writing exercise'],
    ['onsite', 'loop'],
    ['chatgpt rules', 'ai rules'],
    ['my CV', 'resume'],
    ['résumé', 'resume'],
    ['tc', 'pay'],
    ['L6 answers', 'senior answers'],
  ])('finds the book’s words for %s', (typed, ours) => {
    expect(texts(typed)).toContain(ours);
  });

  it('adds nothing to a query in the book’s own words', () => {
    expect(texts('bar raiser')).toEqual(['bar raiser']);
  });

  it('replaces the longest phrase it knows', () => {
    expect(texts('total compensation')).toEqual(['total compensation', 'pay']);
  });

  it('asks a quoted query as it is, and nothing else', () => {
    expect(understand('"bar raiser"')).toMatchObject({ variants: [{ text: '"bar raiser"' }], relaxed: [] });
  });

  it('loosens long queries word by word', () => {
    const { relaxed } = understand('hash table complexity');
    expect(relaxed.map(({ text }) => text)).toContain('hash table');
    expect(relaxed.every(({ weight }) => weight < 0.5)).toBe(true);
  });

  it('stays small and repeats itself, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const query = understand(typed);
        const asked = [...query.variants, ...query.relaxed];
        expect(asked.length).toBeLessThanOrEqual(11);
        expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
        expect(understand(typed)).toEqual(query);
      }),
    );
  });

  it('finds nothing to ask in signs alone', () => {
    expect(understand(' ?! ').variants).toEqual([]);
  });
});

describe('toAmerican', () => {
  it.each([
    ['organise', 'organize'],
    ['prioritisation', 'prioritization'],
    ['behavioural', 'behavioral'],
    ['analysed', 'analyzed'],
    ['programme', 'program'],
  ])('turns %s into %s', (british, american) => expect(toAmerican(british)).toBe(american));

  it.each(['exercise', 'promise', 'raise', 'four', 'hour', 'enterprise', 'our', 'advise'])('leaves %s', (word) =>
    expect(toAmerican(word)).toBe(word),
  );
});

it('opens hyphens and drops marks and signs', () => {
  expect(toWords('Résumé’s sign-on/RSU')).toEqual(['resumes', 'sign', 'on', 'rsu']);
});

it('cuts what is too long to be a query', () => {
  expect(tidy('x '.repeat(500)).length).toBeLessThanOrEqual(200);
});
