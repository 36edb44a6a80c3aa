import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLES } from '../../book/principles.ts';
import { anyStories, storyWith } from './arbitrary.ts';
import { find } from './bank.ts';
import type { Order } from './bank.ts';
import { questionsFor, storiesFor } from './fit.ts';
import { matrixOf } from './matrix.ts';
import { INTERVIEWERS, planLoop } from './plan.ts';
import { figureLine, readStory } from './story.ts';
import { placeOf, told } from './told.ts';

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('a story', () => {
  test('values this release does not know count as none, and the first words serve as a title', () => {
    const story = readStory(
      'a',
      new Map([
        ['level', 'L9'],
        ['confidence', '7'],
        ['situation', `${'word '.repeat(20)}`],
      ]),
    );
    expect([story.level, story.confidence, story.marks.size]).toEqual([undefined, 0, 0]);
    expect(story.title).toBe('word word word word word word word word word…');
    expect(readStory('b', new Map()).title).toBe('Untitled');
  });

  test('a number is told with its start and how it was counted', () => {
    expect(figureLine({ what: 'false failures a week', before: '41', after: '9', how: 'build log' })).toBe(
      'false failures a week: 41 → 9 (build log)',
    );
    expect(figureLine({ what: '', before: '', after: '9', how: '' })).toBe('9');
  });

  test('a place in the told text leads to its field, in any story', () => {
    const story = storyWith('a', { situation: 'It broke', action: 'I fixed it.\nThen I slept', result: 'Down to 9.' });
    const whole = told(story);
    expect(whole.text).toBe('It broke.\n\nI fixed it.\nThen I slept.\n\nDown to 9.');
    const at = whole.text.indexOf('slept');
    expect(placeOf(whole, { start: at, end: at + 5 })).toEqual({ name: 'action', start: 19, end: 24 });
    // A span that runs into the next part ends with its own.
    expect(placeOf(whole, { start: 3, end: 40 })).toEqual({ name: 'situation', start: 3, end: 8 });
    fc.assert(
      fc.property(anyStories, (stories) => {
        for (const one of stories) {
          const { text, parts } = told(one);
          for (const { name, start, end } of parts) expect(text.slice(start, end)).toBe(one.text(name));
        }
      }),
    );
  });
});

describe('the list', () => {
  const stories = [
    storyWith('b', { title: 'Build', confidence: '1', 'principle-frugality': 'strong', changed: '2026-01-02' }),
    storyWith('a', { title: 'Äpfel', confidence: '3', 'principle-dive-deep': 'could', changed: '2026-01-03' }),
    storyWith('c', { title: 'Cutover', archived: 'yes', action: 'I moved the launch', changed: '2026-01-01' }),
  ];
  const wanted = (order: Order, search = '', withArchived = false) =>
    ids(find(stories, { search, order, withArchived }));

  test('is ordered by what is asked, archived stories on request only', () => {
    expect(wanted('title')).toEqual(['a', 'b']);
    expect(wanted('confidence')).toEqual(['b', 'a']);
    expect(wanted('principle')).toEqual(['b', 'a']);
    expect(wanted('changed')).toEqual(['a', 'b']);
    expect(wanted('title', '', true)).toEqual(['a', 'b', 'c']);
  });

  test('finds all words in any field, without accents, and names of principles', () => {
    expect(wanted('title', 'LAUNCH moved', true)).toEqual(['c']);
    expect(wanted('title', 'apfel')).toEqual(['a']);
    expect(wanted('title', 'frugal')).toEqual(['b']);
    expect(wanted('title', 'launch nothing', true)).toEqual([]);
  });
});

describe('the matrix', () => {
  test('names gaps, principles nobody is strong for, stories that carry too much and what has no number', () => {
    const heavy = Object.fromEntries(PRINCIPLES.slice(0, 4).map(({ slug }) => [`principle-${slug}`, 'strong']));
    const matrix = matrixOf([
      storyWith('heavy', { ...heavy, result: 'Down from 41 to 9.' }),
      storyWith('light', { 'principle-dive-deep': 'could', 'number-1-after': '9' }),
      storyWith('bare', { result: 'It got better.' }),
      storyWith('away', { 'principle-frugality': 'strong', archived: 'yes' }),
    ]);
    expect(ids(matrix.overloaded)).toEqual(['heavy']);
    expect(matrix.weak.map(({ slug }) => slug)).toEqual(['dive-deep']);
    expect(matrix.gaps).toHaveLength(11);
    expect(matrix.gaps.map(({ slug }) => slug)).toContain('frugality');
    expect(ids(matrix.withoutNumber)).toEqual(['bare']);
    expect(ids(matrix.withoutStart)).toEqual(['light']);
  });
});

describe('the plan of a loop', () => {
  test('tells no story twice, all of them as far as they last, spread evenly, each principle in its place', () => {
    fc.assert(
      fc.property(anyStories, fc.integer({ min: 1, max: 3 }), (stories, each) => {
        const plan = planLoop(stories, each);
        const live = ids(stories.filter(({ isArchived }) => !isArchived));
        const told = plan.interviews.flatMap(({ stories: own }) => ids(own));
        expect([...told, ...ids(plan.spare)].sort()).toEqual([...live].sort());
        expect(told).toHaveLength(Math.min(live.length, INTERVIEWERS.length * each));
        const sizes = plan.interviews.map(({ stories: own }) => own.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const strong = PRINCIPLES.filter(({ slug }) =>
          stories.some(({ isArchived, marks }) => !isArchived && marks.get(slug) === 'strong'),
        );
        expect(strong.length + plan.onlyCould.length + plan.none.length).toBe(16);
      }),
    );
  });

  test('is the same whatever the order of the stories', () => {
    const shuffled = anyStories.chain((stories) =>
      fc.tuple(fc.constant(stories), fc.shuffledSubarray(stories, { minLength: stories.length })),
    );
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        const idsOf = (stories: typeof a) => planLoop(stories, 2).interviews.map(({ stories: own }) => ids(own));
        expect(idsOf(b)).toEqual(idsOf(a));
      }),
    );
  });

  test('takes first what adds a principle, keeps two of the same apart, and says what is left', () => {
    const deep = { 'principle-dive-deep': 'strong' };
    const stories = [
      storyWith('d1', deep),
      storyWith('d2', { ...deep, confidence: '3' }),
      storyWith('own', { 'principle-ownership': 'strong', 'principle-think-big': 'could' }),
      storyWith('trust', { 'principle-earn-trust': 'strong' }),
      storyWith('x1'),
      storyWith('x2'),
    ];
    const plan = planLoop(stories, 1);
    expect(plan.interviews.map(({ stories: own }) => ids(own))).toEqual([['own'], ['d2'], ['trust'], ['d1'], ['x1']]);
    expect(ids(plan.spare)).toEqual(['x2']);
    expect(plan.once.map(({ slug, story, who }) => [slug, story.id, who])).toEqual([
      ['ownership', 'own', 'Hiring manager'],
      ['earn-trust', 'trust', 'Development manager'],
    ]);
    expect(plan.onlyCould).toEqual(['think-big']);
    expect(plan.none).toHaveLength(12);
    expect(plan.missing).toBe(0);
    expect(planLoop(stories, 2).missing).toBe(4);
    // The sixth story shows what the first two interviewers hear already, and what the third does not.
    const again = storyWith('again', { 'principle-ownership': 'could', 'principle-dive-deep': 'could' });
    const strong = (slug: string) => storyWith(slug, { [`principle-${slug}`]: 'strong' });
    const six = planLoop([...stories.slice(1, 4), strong('frugality'), strong('think-big'), again], 2);
    expect(six.interviews.map(({ stories: own }) => ids(own))).toEqual([
      ['own'],
      ['d2'],
      ['frugality', 'again'],
      ['trust'],
      ['think-big'],
    ]);
  });
});

describe('questions and stories', () => {
  const question = (slug: string, ...principles: string[]) => ({
    slug,
    title: slug,
    address: `/questions/${slug}/`,
    category: 'behavioral',
    principles,
  });
  const stories = [
    storyWith('could', { 'principle-dive-deep': 'could' }),
    storyWith('shaky', { 'principle-dive-deep': 'strong', confidence: '1' }),
    storyWith('solid', { 'principle-dive-deep': 'strong', confidence: '3' }),
    storyWith('other', { 'principle-frugality': 'strong' }),
    storyWith('away', { 'principle-dive-deep': 'strong', archived: 'yes' }),
  ];

  test('the stories of a question: strong ones first, then the surer', () => {
    const fits = storiesFor(question('q', 'dive-deep', 'earn-trust'), stories);
    expect(fits.map(({ of, strong, could }) => [of.id, strong, could])).toEqual([
      ['solid', ['dive-deep'], []],
      ['shaky', ['dive-deep'], []],
      ['could', [], ['dive-deep']],
    ]);
  });

  test('the questions of a story: those with most of its principles first', () => {
    const story = storyWith('s', { 'principle-dive-deep': 'strong', 'principle-earn-trust': 'could' });
    const questions = [
      question('none', 'frugality'),
      question('one', 'earn-trust'),
      question('both', 'earn-trust', 'dive-deep'),
    ];
    expect(questionsFor(story, questions).map(({ of }) => of.slug)).toEqual(['both', 'one']);
  });
});
