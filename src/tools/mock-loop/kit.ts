/** What a human partner needs to play the interviewers: questions, follow-ups, what to listen for, times. Pure. */

import type { QuestionDetail, QuestionRow } from '../../book/slices.ts';
import type { Category } from '../../book/kinds/question/categories.ts';
import type { LoopPlan } from '../../browser/device/mock-loops.ts';
import { CRITERIA } from '../../browser/parts/scoring.ts';
import { followUps } from './follow-ups.ts';
import { isFormat, minutesOf, seatsOf, span } from './seats.ts';

export interface KitQuestion {
  readonly title: string;
  /** Minutes of the interview, `5 to 25`. */
  readonly minutes: string;
  /** What is tested, what to bring, how most fail. */
  readonly inShort: readonly string[];
  readonly criteria: readonly string[];
  readonly followUps: readonly string[];
  readonly isStory: boolean;
}

export interface KitInterview {
  readonly name: string;
  /** `9:00 to 9:55`. */
  readonly span: string;
  readonly judges: string;
  readonly questions: readonly KitQuestion[];
  /** Minutes of the candidate's questions. */
  readonly own: string;
}

/** What a partner writes down of a story (/prepare/practice-and-mocks/#one-mock). */
export const NOTES: readonly string[] = [
  'What they decided',
  'What they considered instead',
  'Who disagreed, and why',
  'The number, from what to what, and who counted it',
  'What it cost',
  'What is different today',
];

/**
 * The kit of a loop.
 * @param find a question with its detail, by its slug; one that is not in the handbook any more is left out
 */
export function kitOf(
  { format, seed, interviews }: LoopPlan,
  find: (slug: string) => { readonly row: QuestionRow; readonly detail: QuestionDetail | undefined } | undefined,
): KitInterview[] {
  const seats = isFormat(format) ? seatsOf(format) : [];
  return interviews.flatMap(({ seat: id, questions: slugs }) => {
    const seat = seats.find((one) => one.id === id);
    const found = slugs.flatMap((slug) => find(slug) ?? []);
    if (!seat || found.length === 0) return [];
    const minutes = minutesOf(found.map(({ row }) => row.category as Category));
    return [
      {
        name: seat.name,
        span: span(seat),
        judges: seat.judges,
        own: minutes.own.join(' to '),
        questions: found.map(({ row, detail }, index) => ({
          title: row.title,
          minutes: (minutes.questions[index] ?? []).join(' to '),
          inShort: detail?.inShort ?? [],
          criteria: detail?.criteria ?? CRITERIA,
          followUps: followUps(row, detail, seed),
          isStory: row.isStory,
        })),
      },
    ];
  });
}
