import { expect, it } from 'vitest';
import type { QuestionRow } from '../../book/slices.ts';
import { planName } from './known.ts';
import { pathWords, wishOf } from './wish.ts';

const PATHS = [
  { slug: 'four-weeks', label: 'Four weeks', questions: ['a', 'b', 'c', 'd', 'e', 'design', 'another'] },
  { slug: 'is-it-for-me', label: 'Is it for me', questions: ['a'] },
];
const rows = ['a', 'b', 'c', 'd', 'e', 'design', 'another'].map((slug): QuestionRow => ({
  slug,
  address: '/',
  title: `${slug}?`,
  category: slug === 'design' || slug === 'another' ? 'system-design' : 'program',
  isStory: true,
  principles: [],
  levels: ['L7'],
  evidence: 'reported',
}));

it.each([
  ['path=is-it-for-me', { kind: 'path', category: 'behavioral', path: 'is-it-for-me' }],
  ['format=technical', { kind: 'category', category: 'technical', path: 'four-weeks' }],
  ['format=screen', { kind: 'screen', category: 'behavioral', path: 'four-weeks' }],
  ['', { kind: 'loop', category: 'behavioral', path: 'four-weeks' }],
  ['path=gone&format=odd', { kind: 'loop', category: 'behavioral', path: 'four-weeks' }],
])('an address chooses beforehand: %s', (asked, wish) => {
  expect(wishOf(new URLSearchParams(asked), PATHS)).toEqual(wish);
});

it('without paths a path is not chosen', () => {
  expect(wishOf(new URLSearchParams('path=four-weeks'), [])).toMatchObject({ kind: 'loop', path: '' });
});

it('says how many questions are on a path and how many are asked', () => {
  expect(PATHS.map((path) => pathWords(path, rows))).toEqual([
    '7 questions are on this path: 5 are asked, one of them a design in an interview of its own.',
    '1 question is on this path: 1 is asked.',
  ]);
});

it('a loop has the name of its path while the handbook has it', () => {
  const plan = { format: 'path', level: 'L6', seed: 1, made: '2026-11-29', interviews: [] };
  expect(planName({ ...plan, path: 'four-weeks' }, { paths: PATHS })).toBe('Path: Four weeks');
  expect(planName({ ...plan, path: 'gone' }, { paths: PATHS })).toBe('Path');
  expect(planName({ ...plan, format: 'screen' }, { paths: PATHS })).toBe('Phone screen');
});
