import { expect, test } from 'vitest';
import { GOOD, SURROUNDINGS, changed, parse } from '../../tests/lib/good-tree.ts';
import { assemble } from './assemble.ts';
import { leftOut, pathQuestions, pathSlices } from './path-slices.ts';

const TOOLS = [{ slug: 'quizzes', title: 'Quizzes' }];

test('a path is its steps in order, named as on its page', () => {
  const [path] = pathSlices(assemble(parse(GOOD).content, SURROUNDINGS.parts), TOOLS);
  expect(path).toMatchObject({
    slug: 'two-days',
    address: '/start/two-days/',
    situation: 'My interview is in two days',
  });
  expect(path?.steps.map(({ id }) => id)).toEqual(['seats', 'launch', 'basics', 'list', 'all-quizzes']);
  expect(path?.steps[2]).toMatchObject({ word: 'Test yourself', minutes: 5, skip: true });
  expect(path?.steps[4]).toMatchObject({ do: 'tool', name: 'Quizzes', closing: true });
  expect(path?.steps.slice(0, 3).some((step) => step.closing)).toBe(false);
});

test('a late reader is told what to leave out, and a quiz from the chapter of its name', () => {
  const days = assemble(parse(GOOD).content, SURROUNDINGS.parts).paths.get('two-days')?.days ?? [];
  expect(days.map((day) => leftOut(day, (to) => to))).toEqual([
    'Short of time? Leave out the quiz “/practice/quizzes/basics/”. 35 minutes remain.',
    'Short of time? Leave out “/practice/quizzes/”. 10 minutes remain.',
  ]);
  const kept = days.map((day) => ({ ...day, steps: day.steps.map((step) => ({ ...step, skip: undefined })) }));
  expect(kept.map((day) => leftOut(day, (to) => to))).toEqual(['', '']);
});

test('what leads into the part about the writing exercise belongs to it', () => {
  const file = 'content/paths/two-days.yaml';
  const essay = changed(GOOD, file, 'to: /process/the-loop/#seats', 'to: /writing/structure/');
  const [path] = pathSlices(assemble(parse(essay).content, SURROUNDINGS.parts), TOOLS);
  expect(path?.steps.map((step) => step.essay === true)).toEqual([true, false, false, false, false]);
});

test('so does the desk at which it is written', () => {
  const desk = changed(
    GOOD,
    'content/paths/two-days.yaml',
    'to: /practice/quizzes/\n',
    'to: /practice/writing-desk/\n',
  );
  const [path] = pathSlices(assemble(parse(desk).content, SURROUNDINGS.parts), TOOLS);
  expect(path?.steps.map((step) => step.essay === true)).toEqual([false, false, false, false, true]);
});

test('the questions of a path are those that its steps name, each once; a path without one has none to ask', () => {
  const file = 'content/paths/two-days.yaml';
  const book = (from: string, to: string) => assemble(parse(changed(GOOD, file, from, to)).content, SURROUNDINGS.parts);
  const twice = book('to: /process/the-loop/#seats', 'to: /questions/late-launch/#follow-ups');
  expect(pathQuestions(twice)).toEqual([{ slug: 'two-days', label: 'A label', questions: ['late-launch'] }]);
  expect(pathQuestions(book('to: /questions/late-launch/', 'to: /process/timeline/'))).toEqual([]);
});

test('an essay is not answered aloud, so it is none of them', () => {
  const book = assemble(parse(GOOD).content, SURROUNDINGS.parts);
  const essays = book.categories.map((category) => ({ ...category, slug: 'writing' as const }));
  expect(pathQuestions({ ...book, categories: essays })).toEqual([]);
});
