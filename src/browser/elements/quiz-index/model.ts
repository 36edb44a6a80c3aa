/** What the index of quizzes knows: how each quiz went, and what was missed anywhere. Pure. */

import type { Results, Score } from '../../device/quizzes.ts';

/** Questions of a mixed round, at most. */
export const ROUND = 10;

/** A quiz as the index knows it: its questions with their right choices alone. */
export interface ListedQuiz {
  readonly slug: string;
  readonly rights: ReadonlyMap<string, string>;
}

/** Reads `which-seat:abbreviations clean-delivery:on-time`: question and right choice. */
export function readKey(key: string): ReadonlyMap<string, string> {
  return new Map(key.split(' ').map((pair): [string, string] => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '']));
}

/** A number, and the words below it: `6 of 7 right`, `on the first try, 7 now`. */
export interface Standing {
  readonly number: string;
  readonly words: string;
}

/** How a quiz went. Undefined for one that was never begun. */
export function standing({ rights }: ListedQuiz, { answers, last, best }: Results): Standing | undefined {
  const of = rights.size;
  const answered = [...answers.keys()].filter((id) => rights.has(id)).length;
  if (last && (answered === 0 || answered === of)) {
    const isBetter = best && best.right * last.of > last.right * best.of;
    const right = [...rights].filter(([id, choice]) => answers.get(id) === choice).length;
    const now = answered > 0 && right !== last.right ? `, ${right}${last.of === of ? '' : ` of ${of}`} now` : '';
    const words = `on the first try${now}${isBetter ? `, best ${best.right}` : ''}`;
    return { number: `${last.right} of ${last.of} right`, words };
  }
  return answered > 0 ? { number: `${answered} of ${of}`, words: 'answered' } : undefined;
}

/** Whether the last round had less than 70 percent right on the first try. */
export const isWeak = (last: Score | undefined): boolean => last !== undefined && last.right * 10 < last.of * 7;

/** A question of a quiz that was answered wrongly. */
export interface Missed {
  readonly quiz: string;
  readonly question: string;
}

/** Every question whose present answer is wrong, in the order of the quizzes. */
export function missedAnywhere(quizzes: readonly ListedQuiz[], of: (quiz: string) => Results): readonly Missed[] {
  return quizzes.flatMap(({ slug, rights }) => {
    const { answers } = of(slug);
    return [...rights]
      .filter(([question, right]) => answers.has(question) && answers.get(question) !== right)
      .map(([question]) => ({ quiz: slug, question }));
  });
}

/** Any `count` of these, each once, in any order. `chance` gives numbers from 0 up to, not including, 1. */
export function anyOf<Value>(values: readonly Value[], count: number, chance: () => number): readonly Value[] {
  const left = [...values];
  const taken: Value[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(chance() * left.length), 1));
  return taken;
}

/** What stands above the list. */
export function missedLine(all: readonly Missed[], isAnyAnswered: boolean): string {
  if (all.length === 0)
    return isAnyAnswered
      ? 'None missed: each question you answered is right by now.'
      : 'Nothing is answered yet. What you miss, in any quiz, comes here.';
  const quizzes = new Set(all.map(({ quiz }) => quiz)).size;
  const questions = all.length === 1 ? '1 question' : `${all.length} questions`;
  return `You have missed ${questions} in ${quizzes === 1 ? 'one quiz' : `${quizzes} quizzes`}.`;
}
