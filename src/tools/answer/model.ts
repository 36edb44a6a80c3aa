/** What the answer check says of an answer's length and parts, and how it names a question. Pure. */

import { count } from '../../book/wording.ts';
import type { AnswerReport } from '../../coach/answer.ts';
import type { PartName } from '../../coach/story.ts';
import { spokenTime } from '../../coach/verdict/gates.ts';
import { hashText } from '../../browser/device/texts.ts';
import { FULL, pointsLine } from '../../browser/parts/scoring.ts';

/** Words a minute that a reader may choose. */
export const PACES = [120, 140, 160] as const;

/** Length in words and minutes, the pace it goes by, "I" against "we", numbers. `pace` in words a minute. */
export function lengthLine({ words, seconds, counts }: AnswerReport, pace: number): string {
  if (words === 0) return 'Nothing to check yet.';
  const acts = `${counts.i} × “I” and ${counts.we} × “we” with an act`;
  return `${count(words, 'word')}, about ${spokenTime(seconds)} at ${pace} words a minute · ${acts} · ${count(counts.numbers, 'number')}`;
}

const PART_NAMES: Readonly<Record<PartName, string>> = {
  situation: 'Situation and headline',
  action: 'Action',
  result: 'Result',
  lesson: 'Lesson',
};

/** What to aim at, in percent of the words: the plan of /behavioral/star/#proportions, rounded to fives. */
const PLAN: Readonly<Record<PartName, number>> = { situation: 25, action: 50, result: 15, lesson: 10 };

/** Parts with their share of the words and what to aim at, both in whole percent; 0 for what was not found. */
export function partLines({ parts }: AnswerReport): { name: string; percent: number; plan: number }[] {
  return (Object.keys(PART_NAMES) as PartName[]).map((name) => {
    const share = parts.filter((part) => part.name === name).reduce((sum, part) => sum + part.share, 0);
    return { name: PART_NAMES[name], percent: Math.round(share * 100), plan: PLAN[name] };
  });
}

/** The parts in one line, each beside what to aim at; empty for an empty text. */
export function partsLine(report: AnswerReport): string {
  if (report.words === 0) return '';
  const found = partLines(report).filter(({ percent }) => percent > 0);
  const said = found.map(({ name, percent, plan }) => `${name} ${percent}% (aim at ${plan})`).join(' · ');
  return `Parts, roughly: ${said}. Where they begin is yours to check.`;
}

/** Id of a question that the reader typed: the same words, the same id. */
export function ownId(question: string): string {
  return `own-${hashText(question.trim().toLowerCase().replace(/\s+/g, ' '))}`;
}

/**
 * The total of the reader's own scores, and the next step.
 * @param scores by criterion, 0 to 2 points; undefined where none is given yet
 */
export function scoreLine(criteria: readonly string[], scores: readonly (number | undefined)[]): string {
  const given = scores.filter((score) => score !== undefined);
  if (given.length === 0) return '';
  const total = pointsLine(scores, FULL);
  const left = criteria.length - given.length;
  if (left > 0) return `${total}. Next: score the other ${left === 1 ? 'one' : left}.`;
  if (given.every((score) => score === FULL))
    return `${total}. Next: tell it to someone who writes down what they heard, and compare.`;
  const weakest = criteria[scores.indexOf(Math.min(...given))] ?? '';
  return `${total}. Next: change the answer until this is a Yes: “${weakest}”`;
}
