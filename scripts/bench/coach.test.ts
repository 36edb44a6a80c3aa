import { describe, expect, test } from 'vitest';
import { HALVES, coach, readAnswers, score } from './coach.ts';
import type { LabeledAnswer } from './coach.ts';
import { isWorse, line } from './figures.ts';

const halves = HALVES.map((half) => ({ half, answers: readAnswers(half) ?? [] }));

describe('the labeled answers', () => {
  test.each(halves.filter(({ answers }) => answers.length > 0))('$half: at least 40', ({ answers }) =>
    expect(answers.length).toBeGreaterThanOrEqual(40),
  );
  test('have ids of their own, and none stands twice', () => {
    const all = halves.flatMap(({ answers }) => answers);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { id, faults } of all) expect(new Set(faults).size, id).toBe(faults.length);
  });
});

describe('a score', () => {
  const answer = (id: string, text: string, faults: LabeledAnswer['faults']): LabeledAnswer => ({ id, text, faults });
  const PLAIN = 'I moved a tram. ';
  const answers = [
    answer('a', `${PLAIN}I spearheaded it and circled back.`, ['stock-phrase']),
    answer('b', `${PLAIN}I spearheaded it, and championed it.`, []),
    answer('c', PLAIN, ['stock-phrase', 'confidential']),
  ];
  const { rules, all } = score(answers);

  test('counts answers, not remarks', () => {
    expect(rules.find(({ rule }) => rule === 'stock-phrase')).toEqual({
      rule: 'stock-phrase',
      right: 1,
      wrong: 1,
      missed: 1,
      precision: 0.5,
      recall: 0.5,
    });
    expect(all).toMatchObject({ right: 1, wrong: 1, missed: 2, precision: 0.5, recall: 0.33 });
  });
  test('of nothing is no figure', () => {
    const names = coach('own', { rules, all }).map(({ name }) => name);
    expect(names).toContain('coach own, confidential, recall');
    expect(names).not.toContain('coach own, confidential, precision');
    expect(names).not.toContain('coach own, we, recall');
  });
});

describe('a figure', () => {
  const bytes = (value: number) => ({ name: 'html', value, unit: 'bytes' as const });
  const ratio = (value: number) => ({ name: 'coach', value, unit: 'ratio' as const });
  test.each([
    [bytes(1_030), { html: 1_000 }, true],
    [bytes(1_010), { html: 1_000 }, false],
    [bytes(500), { html: 1_000 }, false],
    [ratio(0.8), { coach: 0.9 }, true],
    [ratio(0.95), { coach: 0.9 }, false],
    [ratio(0.1), {}, false],
  ])('%o against %o is worse: %s', (figure, recorded, worse) => expect(isWorse(figure, recorded)).toBe(worse));
  test('is shown with its change', () => {
    expect(line(bytes(1_030), { html: 1_000 })).toMatch(/^html +1,030 {2}\+3\.0 %$/);
    expect(line(ratio(0.8), { coach: 0.9 })).toMatch(/^coach +0\.80 {2}-0\.10$/);
    expect(line(ratio(0.8), {})).toMatch(/new$/);
  });
});
