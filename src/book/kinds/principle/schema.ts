/** Pages about the Leadership Principles. */

import { z } from 'astro/zod';
import { asks, inShort, internal, line, pageFields, principleSlug } from '../common.ts';

/** Front matter of `content/principles/<slug>.mdx`; `index.mdx` is the page of all sixteen. */
export const principleSchema = z.strictObject({
  ...pageFields,
  inShort: inShort.optional(),
  asks: asks.default({}),
  /** The old form: two sentences on top of a page that has no In short box yet. */
  summary: line.min(60).max(330).optional(),
  /** Principles that pull against this one. */
  tension: z.array(principleSlug).default([]),
  /** What to read or practice next. */
  next: z.array(internal).min(1).max(5),
});

export type PrincipleData = z.infer<typeof principleSchema>;
