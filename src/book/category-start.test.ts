import { expect, it } from 'vitest';
import { categoryStart } from './category-start.ts';
import type { Question } from './model.ts';

const question = (
  slug: string,
  evidence: Question['evidence'],
  principles: string[] = [],
  levels = ['L5', 'L6', 'L7'],
) => ({ slug, evidence, principles, levels }) as unknown as Question;
const slugs = (questions: readonly Question[]) => questions.map(({ slug }) => slug);

const QUESTIONS = [
  question('practice', 'practice', ['frugality']),
  question('bank', 'bank', ['ownership']),
  question('guides', 'seed', ['ownership']),
  question('senior', 'reported', ['dive-deep'], ['L6', 'L7']),
  question('first', 'reported', ['dive-deep']),
  question('second', 'reported', ['earn-trust', 'ownership']),
];

it('names the five likeliest: by evidence, then those for all levels, then as they are ordered', () => {
  const { likeliest } = categoryStart({ slug: 'behavioral', questions: QUESTIONS });
  expect(slugs(likeliest)).toEqual(['first', 'second', 'senior', 'guides', 'bank']);
});

it('fills an hour with questions on different principles', () => {
  const { mock, each } = categoryStart({ slug: 'behavioral', questions: QUESTIONS });
  expect(slugs(mock)).toEqual(['first', 'second', 'guides', 'practice']);
  expect(mock.length * each).toBeLessThanOrEqual(55);
});

it('repeats a principle rather than leaving the hour short', () => {
  const { mock } = categoryStart({ slug: 'program', questions: QUESTIONS.slice(3) });
  expect(slugs(mock)).toEqual(['first', 'second', 'senior']);
});

it('takes one design for the whole hour', () => {
  const design = categoryStart({ slug: 'system-design', questions: QUESTIONS });
  expect([slugs(design.mock), design.each]).toEqual([['first'], 55]);
});
