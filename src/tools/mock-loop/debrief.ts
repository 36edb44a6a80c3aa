/** What a loop shows: by competency, by principle, and what to repair first. Pure. */

import type { QuestionRow } from '../../book/slices.ts';
import { face } from '../../browser/parts/speaking/clock.ts';
import { FULL, SCORES } from '../../browser/parts/scoring.ts';
import type { Answer } from './state.ts';

/** A question that is over, with what a listener can score. */
export interface Heard {
  readonly row: Pick<QuestionRow, 'slug' | 'title' | 'category' | 'principles'>;
  readonly criteria: readonly string[];
  readonly answer: Answer;
}

/** Points of what belongs together. */
export interface Sum {
  /** Category or principle. */
  readonly name: string;
  readonly points: number;
  /** Points if every criterion that was scored were a Yes. */
  readonly most: number;
  readonly questions: number;
}

export interface Repair {
  readonly slug: string;
  readonly title: string;
  /** What to do about it, one sentence each. */
  readonly reasons: readonly string[];
}

export interface Debrief {
  /** Both weakest first; only what has scores. */
  readonly competencies: readonly Sum[];
  readonly principles: readonly Sum[];
  /** Three at most, gravest first. */
  readonly repairs: readonly Repair[];
  /** Questions that were answered and have no score yet. */
  readonly unscored: number;
}

/** Milliseconds at which a first answer should have ended (/behavioral/delivery/#two-minutes). */
const LONGEST_FIRST = 240_000;
const MOST_REPAIRS = 3;

/** What to do about a question that was skipped, by its category; most are answered with a story. */
const SKIPPED: Readonly<Record<string, string>> = {
  intro: 'Fill in the six lines on its page, then say your answer aloud.',
  technical: 'Read its page, then answer it aloud in two minutes.',
  'system-design': 'Read its page, then give a design of your own aloud.',
  writing: 'Read its page, then write a first draft.',
};
const STORY = 'Find a story for it.';

/** Sums up the questions that are over, in the order in which they were asked. */
export function debrief(heard: readonly Heard[]): Debrief {
  return {
    competencies: sums(heard, ({ row }) => [row.category]),
    principles: sums(heard, ({ row }) => row.principles),
    repairs: heard
      .map((one) => ({ ...repairOf(one), slug: one.row.slug, title: one.row.title }))
      .filter(({ reasons }) => reasons.length > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_REPAIRS)
      .map(({ slug, title, reasons }) => ({ slug, title, reasons })),
    unscored: heard.filter((one) => !isSkipped(one.answer) && scoresOf(one).length === 0).length,
  };
}

const isSkipped = ({ times }: Answer): boolean => times.length === 0;

function scoresOf({ criteria, answer }: Heard): { readonly criterion: string; readonly points: number }[] {
  return criteria.flatMap((criterion) => {
    const points = answer.score(criterion);
    return points === undefined ? [] : [{ criterion, points }];
  });
}

function sums(heard: readonly Heard[], namesOf: (one: Heard) => readonly string[]): Sum[] {
  const found = new Map<string, Sum>();
  for (const one of heard) {
    const scores = scoresOf(one);
    if (scores.length === 0) continue;
    for (const name of namesOf(one)) {
      const before = found.get(name) ?? { name, points: 0, most: 0, questions: 0 };
      found.set(name, {
        name,
        points: before.points + scores.reduce((sum, { points }) => sum + points, 0),
        most: before.most + scores.length * FULL,
        questions: before.questions + 1,
      });
    }
  }
  return [...found.values()].toSorted((a, b) => a.points / a.most - b.points / b.most);
}

/** What is to be done about one answer. A skipped one weighs most, then what is lacking, then length. */
function repairOf(one: Heard): { readonly reasons: readonly string[]; readonly weight: number } {
  if (isSkipped(one.answer)) return { reasons: [`You skipped it. ${SKIPPED[one.row.category] ?? STORY}`], weight: 3 };
  const scores = scoresOf(one);
  const lacking = scores.filter(({ points }) => points < FULL).toSorted((a, b) => a.points - b.points);
  const [worst] = lacking;
  const asWeak = lacking.filter(({ points }) => points === worst?.points).length;
  const [first = 0] = one.answer.times;
  const isLong = first >= LONGEST_FIRST;
  const reasons = [
    ...(worst
      ? [`${scoreWord(worst.points)}: “${worst.criterion}”${more(worst.points, asWeak - 1, lacking.length - asWeak)}`]
      : []),
    ...(isLong ? [`The first answer took ${face(first)}. Aim at two minutes, and stop at four.`] : []),
  ];
  const lost = lacking.reduce((sum, { points }) => sum + FULL - points, 0);
  const share = scores.length === 0 ? 0 : lost / (scores.length * FULL);
  return { reasons, weight: 2 * share + (isLong ? 0.5 : 0) };
}

const scoreWord = (points: number): string => SCORES[points] ?? '';

/** What else is lacking: `, and 2 more. Partly: 2 more.` */
function more(points: number, asWeak: number, others: number): string {
  const rest = others === 0 ? '' : ` ${scoreWord(points + 1)}: ${others} more.`;
  return `${asWeak === 0 ? (others === 0 ? '' : '.') : `, and ${asWeak} more.`}${rest}`;
}
