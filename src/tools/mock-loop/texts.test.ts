import { expect, it } from 'vitest';
import type { QuestionRow } from '../../book/slices.ts';
import { exampleFields, examplePlan } from './example.ts';
import { kitOf } from './kit.ts';
import { promptText } from './prompt.ts';
import { CATEGORY_FORMATS } from './seats.ts';
import { nextOf, readLoop } from './state.ts';

const rows: readonly QuestionRow[] = CATEGORY_FORMATS.flatMap((category) =>
  Array.from({ length: 8 }, (_, n) => ({
    slug: `${category}-${n}`,
    address: '/',
    title: `${category} ${n}?`,
    category,
    isStory: !['technical', 'system-design'].includes(category),
    principles: [],
    levels: ['L5', 'L6', 'L7'] as const,
    evidence: 'reported' as const,
  })),
);
const detail = {
  inShort: ['They test judgment.'],
  criteria: ['Says why it was decided.'],
  skeleton: [],
  followUps: [],
};

it('the kit has every question with its minutes, what to listen for and its follow-ups', () => {
  const plan = examplePlan(rows, '2026-11-29');
  const kit = kitOf(plan, (slug) => {
    const row = rows.find((one) => one.slug === slug);
    return row && { row, detail };
  });
  expect(kit.map(({ name, questions }) => [name, questions.length])).toEqual([
    ['Hiring manager', 3],
    ['Program manager', 2],
    ['Development manager', 1],
    ['Bar raiser', 3],
    ['Partner, such as product', 2],
  ]);
  expect(kit[1]?.questions.map(({ minutes }) => minutes)).toEqual(['5 to 26', '26 to 47']);
  expect(kit[1]?.questions[0]).toMatchObject({ inShort: detail.inShort, criteria: detail.criteria, isStory: true });
  expect(kit[1]?.questions[0]?.followUps).toHaveLength(4);
});

it('the kit leaves out what is not in the handbook any more, with an interview that is empty then', () => {
  const plan = examplePlan(rows, '2026-11-29');
  const kit = kitOf(plan, (slug) => {
    const row = rows.find((one) => one.slug === slug && one.category !== 'system-design');
    return row && { row, detail: undefined };
  });
  expect(kit.map(({ name }) => name)).not.toContain('Development manager');
  expect(kit[0]?.questions[0]?.criteria).toHaveLength(5);
});

it('the prompt has the question, its criteria, the level, the follow-ups and the rules', () => {
  const text = promptText({
    question: 'Why so late?',
    level: 'L6',
    criteria: ['Says why.'],
    followUps: ['What broke?'],
  });
  for (const part of [
    '“Why so late?”',
    'level L6. At L6 I choose',
    '- Says why.',
    '- What broke?',
    'do not rewrite my words',
  ])
    expect(text).toContain(part);
});

it('the example is a loop that is over, with scores', () => {
  const fields = exampleFields(rows, () => detail.criteria, '2026-11-29');
  const loop = readLoop('example', new Map(fields));
  expect(loop && nextOf(loop)).toBeUndefined();
  const slug = loop?.plan.interviews[0]?.questions[0] ?? '';
  expect(loop?.answer(slug).times).toHaveLength(3);
  expect(loop?.answer(slug).score('Says why it was decided.')).toBeTypeOf('number');
  expect(loop?.answer(slug).notes).toContain('whole career');
});
