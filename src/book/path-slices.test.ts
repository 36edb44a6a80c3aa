import { expect, test } from 'vitest';
import { GOOD, SURROUNDINGS, changed, parse } from '../../tests/lib/good-tree.ts';
import { assemble } from './assemble.ts';
import { pathSlices } from './path-slices.ts';

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

test('what leads into the part about the writing exercise belongs to it', () => {
  const file = 'content/paths/two-days.yaml';
  const essay = changed(GOOD, file, 'to: /process/the-loop/#seats', 'to: /writing/structure/');
  const [path] = pathSlices(assemble(parse(essay).content, SURROUNDINGS.parts), TOOLS);
  expect(path?.steps.map((step) => step.essay === true)).toEqual([true, false, false, false, false]);
});
