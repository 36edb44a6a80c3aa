/** Pages about the Leadership Principles. */

import { z } from 'astro/zod';
import { asks, inShort, internal, pageFields, principleSlug } from '../common.ts';

/** Front matter of `content/principles/<slug>.mdx`; `index.mdx` is the page of all sixteen. */
export const principleSchema = z.strictObject({
  ...pageFields,
  inShort,
  asks: asks.default({}),
  /** Principles that pull against this one. */
  tension: z.array(principleSlug).default([]),
  /** What to read or practice next. */
  next: z.array(internal).min(1).max(5),
});

export type PrincipleData = z.infer<typeof principleSchema>;
