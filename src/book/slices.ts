/** Parts of the book that tools fetch when they are used: slugs, and the words that stand beside them. */

import { STORY_CATEGORIES } from './kinds/question/categories.ts';
import type { Evidence, Level } from './kinds/question/schema.ts';
import type { Book } from './model.ts';
import { nameOf } from './names.ts';

/** A question in the list from which the tools let readers choose. */
export interface QuestionRow {
  readonly slug: string;
  readonly address: string;
  readonly title: string;
  readonly category: string;
  /** Told from one's own work, so that the coach can judge a story. */
  readonly isStory: boolean;
  /** Slugs of the principles it probes. */
  readonly principles: readonly string[];
  readonly levels: readonly Level[];
  /** Where its theme comes from: what is reported is likelier to be asked. */
  readonly evidence: Evidence;
}

/** What the tools need of a question once it is chosen. */
export interface QuestionDetail {
  /** What is tested, what to bring, and how most answers fail; one sentence each. */
  readonly inShort: readonly string[];
  readonly criteria: readonly string[];
  /** Six lines with blanks; none for questions that are not answered out of one's own work. */
  readonly skeleton: readonly string[];
  readonly followUps: readonly string[];
}

/** All questions in the order of their categories, each with its detail. */
export function questionSlices({ categories }: Book): { readonly row: QuestionRow; readonly detail: QuestionDetail }[] {
  return categories.flatMap(({ questions, slug: category }) =>
    questions.map(({ slug, address, title, criteria, skeleton, body, inShort, principles, levels, evidence }) => ({
      row: { slug, address, title, category, isStory: STORY_CATEGORIES.has(category), principles, levels, evidence },
      detail: { inShort, criteria, skeleton: skeleton ?? [], followUps: body.followUps },
    })),
  );
}

/** Other wordings of the questions that have some, by slug, for the list's text filter. */
export function wordings({ categories }: Book): Readonly<Record<string, string>> {
  const questions = categories.flatMap((category) => category.questions);
  return Object.fromEntries(
    questions.flatMap(({ slug, alsoAsked }) => (alsoAsked.length > 0 ? [[slug, alsoAsked.join(' ')]] : [])),
  );
}

/** A quiz as a mixed round needs it. */
export interface QuizSlice {
  readonly slug: string;
  readonly address: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    /** The section that answers it: its address and its name. */
    readonly read?: readonly [address: string, name: string];
    readonly choices: readonly {
      readonly id: string;
      readonly text: string;
      readonly why: string;
      readonly right?: true | undefined;
    }[];
  }[];
}

/** All quizzes with their questions. */
export function quizSlices(book: Book): QuizSlice[] {
  return [...book.quizzes.values()].map(({ slug, address, questions }) => ({
    slug,
    address,
    questions: questions.map(({ id, text, link, choices }) => ({
      id,
      text,
      ...(link ? { read: [link, nameOf(book, link)] as const } : {}),
      choices,
    })),
  }));
}
