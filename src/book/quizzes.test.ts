import { expect, test } from 'vitest';
import type { Book, Quiz } from './model.ts';
import { quizStages } from './quizzes.ts';

const quiz = (slug: string, next = '/elsewhere/'): [string, Quiz] => [slug, { slug, next: [next] } as unknown as Quiz];
const part = (slug: string, ...chapters: string[][]) => ({
  title: slug.toUpperCase(),
  address: `/${slug}/`,
  chapters: chapters.map((ids) => ({ body: { names: ids.map((id) => ({ of: 'quiz', id })) } })),
});
const stagesOf = (parts: ReturnType<typeof part>[], ...quizzes: [string, Quiz][]) =>
  quizStages({ parts, quizzes: new Map(quizzes) } as unknown as Book).map(({ title, quizzes: own }) => [
    title,
    ...own.map(({ slug }) => slug),
  ]);

test('quizzes stand under the parts of the guide, in the order of the chapters that end with them', () => {
  expect(
    stagesOf(
      [part('role', ['levels']), part('process', ['loop'], ['raiser'])],
      quiz('raiser'),
      quiz('levels'),
      quiz('loop'),
    ),
  ).toEqual([
    ['ROLE', 'levels'],
    ['PROCESS', 'loop', 'raiser'],
  ]);
});

test('a quiz that no chapter names stands where it says to read first, else at the end; none is lost or doubled', () => {
  expect(
    stagesOf(
      [part('role', []), part('process', ['loop'], ['loop'])],
      quiz('free', '/process/timeline/#start'),
      quiz('loop', '/role/'),
      quiz('odd'),
    ),
  ).toEqual([
    ['PROCESS', 'loop', 'free'],
    ['More quizzes', 'odd'],
  ]);
});
