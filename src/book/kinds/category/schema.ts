/** The page of a category of questions. */

import { z } from 'astro/zod';
import { asks, line, pageFields, slug } from '../common.ts';

/** Front matter of `content/questions/<category>/category.mdx` */
export const categorySchema = z.strictObject({
  ...pageFields,
  /** What is judged and how to practice, in two sentences. */
  summary: line.min(60).max(330),
  asks: asks.default({}),
  /** Its questions in the order in which to practice them; the others follow, by slug. */
  order: z.array(slug).default([]),
});

export type CategoryData = z.infer<typeof categorySchema>;
