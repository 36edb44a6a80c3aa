/** A chapter of the guide. */

import { z } from 'astro/zod';
import { asks, inShort, internal, line, pageFields } from '../common.ts';

/** Front matter of `content/guide/<part>/<chapter>.mdx` */
export const chapterSchema = z.strictObject({
  ...pageFields,
  inShort: inShort.optional(),
  asks: asks.default({}),
  /** The old form: two sentences on top of a page that has no In short box yet. */
  summary: line.min(60).max(330).optional(),
  /** What to read or practice after this chapter: addresses of this book. */
  next: z.array(internal).min(1).max(5),
});

export type ChapterData = z.infer<typeof chapterSchema>;
