/** A part of the guide: what it is for, and its chapters in reading order. */

import { z } from 'astro/zod';
import { asksOfPage, line, pageFields, slug } from '../common.ts';

/** `content/guide/<part>/part.yaml` */
export const partSchema = z.strictObject({
  /** Name of the part in contents and breadcrumbs. */
  title: line.max(60),
  /** What the part does for its reader; stands on its page. */
  summary: line.min(40).max(400),
  /** For search engines; spells the role out. */
  description: pageFields.description,
  /** What people would type who look for the part as a whole, and not for one of its chapters. */
  asks: asksOfPage.optional(),
  /** Slugs of the part's chapters in reading order. Every chapter file is listed, every listed file exists. */
  chapters: z.array(slug).min(1),
});

export type PartData = z.infer<typeof partSchema>;
