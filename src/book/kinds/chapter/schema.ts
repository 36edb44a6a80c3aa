/** A chapter of the guide. */

import { z } from 'astro/zod';
import { asks, inShort, internal, pageFields } from '../common.ts';

/** Front matter of `content/guide/<part>/<chapter>.mdx` */
export const chapterSchema = z.strictObject({
  ...pageFields,
  inShort,
  asks: asks.default({}),
  /** What to read or practice after this chapter: addresses of this book. */
  next: z.array(internal).min(1).max(5),
});

export type ChapterData = z.infer<typeof chapterSchema>;
