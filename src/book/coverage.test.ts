import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';

const QUESTIONS = [
  { category: 'behavioral', levels: ['L5', 'L6'], principles: ['ownership', 'earn-trust'] },
  { category: 'behavioral', levels: ['L6'], principles: ['ownership'] },
  { category: 'technical', levels: ['L7'], principles: [] },
] as const;
const count = (...args: Parameters<typeof coverage>) =>
  new Map(coverage(...args).map((group) => [group.principle, group]));

test('counts each question under its principles, levels and category', () => {
  const groups = count(
    [...QUESTIONS.map((q) => ({ ...q, levels: [...q.levels], principles: [...q.principles] }))],
    ['behavioral', 'technical'],
  );
  expect(groups.get('ownership')).toEqual({
    principle: 'ownership',
    questions: 2,
    rows: [
      { level: 'L5', counts: [1, 0] },
      { level: 'L6', counts: [2, 0] },
      { level: 'L7', counts: [0, 0] },
    ],
  });
  expect(groups.get('none')?.rows.at(-1)).toEqual({ level: 'L7', counts: [0, 1] });
});

test('has all sixteen, and none only where a question names none', () => {
  const groups = [...count([], ['behavioral']).keys()];
  expect(groups).toHaveLength(16);
  expect(groups).not.toContain('none');
});
