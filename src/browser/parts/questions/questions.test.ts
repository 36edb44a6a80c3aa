import { afterEach, expect, it, vi } from 'vitest';
import type { QuestionRow } from '../../../book/slices.ts';
import { openQuestions } from './questions.ts';

const ROW: QuestionRow = {
  slug: 'late',
  address: '/questions/late/',
  title: 'Late?',
  category: 'program',
  isStory: true,
  principles: [],
  levels: ['L6'],
  evidence: 'practice',
};
const FILES: Readonly<Record<string, unknown>> = {
  '/x/data/questions.1.json': [{ ...ROW, detail: 'question-late.2' }],
  '/x/data/question-late.2.json': { criteria: ['says why'], skeleton: [], followUps: ['Why?'] },
};
const served = vi.fn((address: string) =>
  Promise.resolve(address in FILES ? Response.json(FILES[address]) : new Response('', { status: 404 })),
);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  served.mockClear();
});

it('lists the questions, and fetches what belongs to one when it is opened, once', async () => {
  vi.stubGlobal('fetch', served);
  const { rows, detailOf } = await openQuestions('/x/data/questions.1.json');
  const [row] = rows;
  expect(row).toMatchObject(ROW);
  expect(served).toHaveBeenCalledTimes(1);
  if (!row) throw new Error('no row');
  expect((await detailOf(row))?.followUps).toEqual(['Why?']);
  expect((await detailOf(row))?.criteria).toEqual(['says why']);
  expect(served).toHaveBeenCalledTimes(2);
});

it('goes on without what cannot be fetched, and asks for it again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal('fetch', served);
  const { rows, detailOf } = await openQuestions('/x/data/gone.json');
  expect(rows).toEqual([]);
  const row = { ...ROW, detail: 'question-gone.1' };
  expect(await detailOf(row)).toBeUndefined();
  expect(await detailOf(row)).toBeUndefined();
  expect(served).toHaveBeenCalledTimes(3);
});
