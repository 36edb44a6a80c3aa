/** A quiz. Ids are for ever: readers' results hang on them. */

import { z } from 'astro/zod';
import { internal, line, pageFields, slug } from '../common.ts';

/** `content/quizzes/<slug>.yaml` */
export const quizSchema = z.strictObject({
  ...pageFields,
  /** What it checks, one or two sentences. */
  summary: line.min(40).max(300),
  /** What to read when an answer was wrong. */
  next: z.array(internal).min(1).max(5),
  questions: z
    .array(
      z.strictObject({
        /** Unique in the quiz and never reused. */
        id: slug,
        text: line,
        /** The section that answers it. */
        link: internal.optional(),
        choices: z
          .array(
            z.strictObject({
              /** Unique in the question. */
              id: slug,
              text: line,
              /** Exactly one choice of a question carries `right: true`. */
              right: z.literal(true).optional(),
              /** Why it is right, or which misconception it is. */
              why: line.min(20),
            }),
          )
          .min(2)
          .max(5),
      }),
    )
    .min(3)
    .max(12),
});

export type QuizData = z.infer<typeof quizSchema>;
