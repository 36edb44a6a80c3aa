/** A checklist. Ids are for ever: readers' ticks hang on them. */

import { z } from 'astro/zod';
import { asks, internal, line, pageFields, slug } from '../common.ts';

const words = (text: string) => text.split(/\s+/).length;

/** A checklist must fit one printed sheet. */
export const MAX_ITEMS = 28;
export const MAX_ITEM_WORDS = 14;

/** `content/checklists/<slug>.yaml` */
export const checklistSchema = z.strictObject({
  ...pageFields,
  /** When to use it and what it saves you from, one or two sentences. */
  summary: line.min(40).max(300),
  asks: asks.default({}),
  /** What to read beside it. */
  next: z.array(internal).min(1).max(5),
  groups: z
    .array(
      z.strictObject({
        /** Id of the group's heading, unique in the list. */
        id: slug,
        title: line.max(60),
        /** Lines to write on below its items, on paper only. */
        lines: z.int().min(1).max(4).optional(),
        items: z
          .array(
            z.strictObject({
              /** Unique in the list and never reused: a reader's tick is stored under it. */
              id: slug,
              text: line.refine((text) => words(text) <= MAX_ITEM_WORDS, `at most ${MAX_ITEM_WORDS} words`),
              /** The section that explains it. */
              link: internal.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type ChecklistData = z.infer<typeof checklistSchema>;
