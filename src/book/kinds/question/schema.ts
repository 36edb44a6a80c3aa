/** A question of the bank. */

import { z } from 'astro/zod';
import { asks, inShort, internal, line, pageFields, principleSlug, slug } from '../common.ts';

/** Where a reader's own words go in a skeleton. */
export const BLANK = '___';

export const LEVELS = ['L5', 'L6', 'L7'] as const;
export type Level = (typeof LEVELS)[number];

/** Where the theme of a question comes from. */
export const EVIDENCES = ['seed', 'reported', 'single', 'bank', 'practice'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** Front matter of `content/questions/<category>/<slug>.mdx` */
export const questionSchema = z.strictObject({
  ...pageFields,
  /** What is tested, what to bring, and how most answers fail. */
  inShort,
  asks: asks.default({}),
  /** The reader's own answer in six lines, with `___` where their words go. */
  skeleton: z
    .array(line.max(240).refine((text) => text.includes(BLANK), `at least one blank, written ${BLANK}`))
    .length(6)
    .optional(),
  /** Other wordings in which it is put, as an interviewer says them; search knows them too. */
  alsoAsked: z.array(line.min(8).max(120)).max(5).default([]),
  /** Who is likely to ask it and at which stage, as this book judges; no report stands behind it. */
  asked: line.min(30).max(400),
  /** Levels at which it is asked. */
  levels: z.array(z.enum(LEVELS)).min(1),
  /** Leadership Principles it gives evidence for; empty for purely technical questions. */
  principles: z.array(principleSlug).max(4),
  /** seed: in the list of topics this book began with; reported: two or more lists of candidates’ reports that do not copy each other; single: one report; bank: in a public question bank that mixes companies; practice: written for practice. */
  evidence: z.enum(EVIDENCES),
  /** What a listener can score, each a statement that is true of a strong answer. */
  criteria: z.array(line.min(15).max(160)).min(3).max(7),
  /** Slugs of neighboring questions. */
  related: z.array(slug).default([]),
  /** Chapters, principles and checklists that help with it. */
  next: z.array(internal).min(1).max(5),
});

export type QuestionData = z.infer<typeof questionSchema>;
