/** Parts and chapters of the guide. */

import { z } from 'astro/zod';
import { asks, inShort, internal, line, pageFields, slug } from './common.ts';

/** `content/guide/<part>/part.yaml` */
export const partSchema = z.strictObject({
  /** Name of the part in contents and breadcrumbs. */
  title: line.max(60),
  /** What the part does for its reader; stands on its page. */
  summary: line.min(40).max(400),
  /** For search engines; spells the role out. */
  description: pageFields.description,
  /** Slugs of the part's chapters in reading order. Every chapter file is listed, every listed file exists. */
  chapters: z.array(slug).min(1),
});

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

export type PartData = z.infer<typeof partSchema>;
export type ChapterData = z.infer<typeof chapterSchema>;
