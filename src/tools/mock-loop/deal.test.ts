import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionRow } from '../../book/slices.ts';
import { deal } from './deal.ts';
import { CATEGORY_FORMATS, LOOP, minutesOf, seatsOf, span, timeOfDay } from './seats.ts';
import type { Format } from './seats.ts';

const row = (category: string, n: number, more: Partial<QuestionRow> = {}): QuestionRow => ({
  slug: `${category}-${n}`,
  address: `/questions/${category}-${n}/`,
  title: `${category} ${n}?`,
  category,
  isStory: true,
  principles: [`principle-${n % 5}`],
  levels: ['L5', 'L6', 'L7'],
  evidence: n % 2 === 0 ? 'reported' : 'practice',
  ...more,
});
const rows = CATEGORY_FORMATS.flatMap((category) => Array.from({ length: 12 }, (_, n) => row(category, n)));
const slugs = (format: Format, seed: number, solid: ReadonlySet<string> = new Set(), from = rows) =>
  deal({ format, level: 'L6', seed, rows: from, solid }).flatMap(({ questions }) => questions);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('a deal', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(slugs('loop', 5)).toEqual(slugs('loop', 5));
    const all = new Set(Array.from({ length: 30 }, (_, seed) => slugs('loop', seed).join()));
    expect(all.size).toBe(30);
  });

  it('asks what each seat asks, and nothing twice, whatever the seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dealt = slugs('loop', seed);
        expect(new Set(dealt).size).toBe(dealt.length);
        expect(dealt.map((slug) => slug.replace(/-\d+$/, ''))).toEqual(LOOP.flatMap(({ asks }) => asks));
      }),
    );
  });

  it('leaves what is solid until nothing else is left', () => {
    const solid = new Set(rows.filter(({ slug }) => !/-(?:0|1|2|3)$/.test(slug)).map(({ slug }) => slug));
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(slugs('behavioral', seed, solid).filter((slug) => solid.has(slug))).toEqual([]);
      }),
    );
    const all = new Set(rows.map(({ slug }) => slug));
    expect(slugs('loop', 1, all)).toHaveLength(11);
  });

  it('takes another principle while there is one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const dealt = slugs('program', seed).map((slug) => Number(slug.split('-')[1]) % 5);
        expect(new Set(dealt).size).toBe(dealt.length);
      }),
    );
  });

  it('keeps to the level, and asks fewer where there are too few', () => {
    const few = [row('technical', 1), row('technical', 2), row('technical', 3, { levels: ['L7'] })];
    expect(slugs('technical', 3, new Set(), few).toSorted()).toEqual(['technical-1', 'technical-2']);
  });

  it('prefers what is reported', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => slugs('system-design', seed)[0] ?? '');
    const reported = drawn.filter((slug) => Number(slug.split('-').at(-1)) % 2 === 0).length;
    // Weights of 4 to 1, as many of each: four of five, give or take.
    expect(reported / drawn.length).toBeGreaterThan(0.7);
    expect(reported / drawn.length).toBeLessThan(0.9);
  });
});

describe('a path', () => {
  const path = (named: readonly string[], seed: number, solid: ReadonlySet<string> = new Set()) =>
    deal({ format: 'path', level: 'L5', seed, rows, solid, named });

  it('is asked what it names and nothing else, four questions and a design apart, whatever the seed', () => {
    const named = ['intro-1', 'program-2', 'technical-3', 'behavioral-4', 'behavioral-5', 'system-design-1', 'gone'];
    fc.assert(
      fc.property(seeds, (seed) => {
        const [talk, design] = path(named, seed);
        expect([talk?.seat, talk?.questions.length]).toEqual(['path', 4]);
        expect(new Set(talk?.questions).size).toBe(4);
        expect(talk?.questions.every((slug) => named.includes(slug) && !slug.startsWith('system'))).toBe(true);
        expect(design).toEqual({ seat: 'path-design', questions: ['system-design-1'] });
      }),
    );
  });

  it('asks what is solid last, and has no interview without a question', () => {
    const named = ['program-1', 'program-2', 'technical-3', 'behavioral-4', 'behavioral-5'];
    expect(path(named, 7, new Set(['program-2'])).flatMap(({ questions }) => questions)).not.toContain('program-2');
    expect(path(['intro-1'], 7)).toEqual([{ seat: 'path', questions: ['intro-1'] }]);
  });

  it('is asked its questions at any level, for the path chose them', () => {
    const senior = [row('technical', 1, { levels: ['L7'] })];
    const dealt = deal({
      format: 'path',
      level: 'L5',
      seed: 1,
      rows: senior,
      solid: new Set(),
      named: ['technical-1'],
    });
    expect(dealt).toEqual([{ seat: 'path', questions: ['technical-1'] }]);
  });
});

describe('a seat', () => {
  it('has the questions of its kind of interview: a call four, an interview on stories two or three, a design one', () => {
    expect(seatsOf('screen').map(({ asks }) => asks.length)).toEqual([4]);
    expect(LOOP.map(({ asks }) => asks.length)).toEqual([3, 2, 1, 3, 2]);
    expect(seatsOf('system-design')[0]?.asks).toHaveLength(1);
    expect(seatsOf('behavioral')[0]?.asks).toHaveLength(4);
  });

  it('divides the minutes from the hello to the reader’s own questions', () => {
    expect(minutesOf(['program', 'behavioral'])).toEqual({
      questions: [
        [5, 26],
        [26, 47],
      ],
      own: [47, 53],
    });
    const { questions } = minutesOf(['intro', 'program', 'behavioral']);
    expect(questions[0]).toEqual([5, 14]);
    expect(questions.at(-1)?.[1]).toBe(47);
  });

  it('says its hours as clocks in the US do', () => {
    expect(LOOP.map(span)).toEqual([
      '9:00 to 9:55',
      '10:15 to 11:10',
      '11:30 to 12:25',
      '1:15 to 2:10',
      '2:30 to 3:25',
    ]);
    expect(timeOfDay(12 * 60 + 5)).toBe('12:05');
  });
});
