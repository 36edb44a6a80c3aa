/** Paths as the plan needs them: each step with its name, its minutes, and what decides when it can be done. */

import { address } from './addresses.ts';
import { STEP_WORDS } from './kinds/path/schema.ts';
import type { StepWord } from './kinds/path/schema.ts';
import type { Book, ReadingPath } from './model.ts';
import { nameOf } from './names.ts';
import { splitAddress } from './permalinks.ts';
import { count } from './wording.ts';

export interface StepSlice {
  /** The reader's tick is stored under it. */
  readonly id: string;
  readonly do: StepWord;
  /** What to do, as the path's page says it: "Answer aloud". */
  readonly word: string;
  readonly name: string;
  /** Address of what it leads to, from the root. */
  readonly to: string;
  readonly minutes: number;
  /** Goes first when time gets short. */
  readonly skip?: true;
  /** Belongs to the writing exercise, which is due before the interview. */
  readonly essay?: true;
  /** Stands in the path's last day or week. */
  readonly closing?: true;
}

export interface PathSlice {
  readonly slug: string;
  readonly address: string;
  /** Where its reader stands: "I have two weeks". */
  readonly situation: string;
  readonly label: string;
  readonly steps: readonly StepSlice[];
}

/** A tool as lists name it. */
type Named = { readonly slug: string; readonly title: string };

/** The name of what a step leads to; its verb says what sort of page that is, so the name needs no "Checklist: ". */
export function stepName(book: Book, to: string, tools: readonly Named[]): string {
  return book.pages.get(to)?.label ?? tools.find(({ slug }) => address.tool(slug) === to)?.title ?? nameOf(book, to);
}

/** What a late reader leaves out of a day, and the minutes that remain. A quiz bears the name of its chapter, which stays. */
export function leftOut({ minutes, steps }: ReadingPath['days'][number], name: (to: string) => string): string {
  const skipped = steps.filter(({ skip }) => skip);
  if (skipped.length === 0) return '';
  const left = skipped.reduce((rest, step) => rest - step.minutes, minutes);
  const names = skipped.map(({ do: word, to }) => `${word === 'quiz' ? 'the quiz ' : ''}“${name(to)}”`);
  return `Short of time? Leave out ${names.join(' and ')}. ${count(left, 'minute')} remain.`;
}

/** The questions of a path, as the mock loop deals them. */
export interface PathQuestions {
  readonly slug: string;
  readonly label: string;
  /** Slugs of the questions that its steps name. */
  readonly questions: readonly string[];
}

/**
 * Paths whose steps name a question that is answered aloud, with these questions in the order of the steps. A chapter has no
 * questions of its own: those that link to it are too many to be the path's.
 */
export function pathQuestions({ paths, categories }: Pick<Book, 'paths' | 'categories'>): PathQuestions[] {
  // The essay is written.
  const spoken = categories.filter(({ slug }) => slug !== 'writing').flatMap(({ questions }) => questions);
  return [...paths.values()].flatMap(({ slug, label, days }) => {
    const named = days.flatMap(({ steps }) => steps.map(({ to }) => splitAddress(to).page));
    const questions = new Set(named.flatMap((page) => spoken.find(({ address }) => address === page)?.slug ?? []));
    return questions.size > 0 ? [{ slug, label, questions: [...questions] }] : [];
  });
}

/** A path does not say what belongs to the exercise; the part of the handbook about it does, and the tool it is written with. */
const isOfEssay = (to: string): boolean =>
  to.startsWith('/writing/') || splitAddress(to).page === address.tool('writing-desk');

/** All paths, with their steps in order. */
export function pathSlices(book: Book, tools: readonly Named[]): PathSlice[] {
  return [...book.paths.values()].map(({ days, ...path }) => ({
    slug: path.slug,
    address: path.address,
    situation: path.situation,
    label: path.label,
    steps: days.flatMap(({ steps }, day) =>
      steps.map((step) => ({
        id: step.id,
        do: step.do,
        word: STEP_WORDS[step.do],
        name: stepName(book, step.to, tools),
        to: step.to,
        minutes: step.minutes,
        ...(step.skip ? { skip: step.skip } : {}),
        ...(isOfEssay(step.to) ? { essay: true as const } : {}),
        ...(day === days.length - 1 ? { closing: true as const } : {}),
      })),
    ),
  }));
}
