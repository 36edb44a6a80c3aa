/** The terms of the glossary. */

import { z } from 'astro/zod';
import { internal, line, slug } from '../common.ts';

/** `content/glossary.yaml`: a list of terms. */
export const glossarySchema = z.array(
  z.strictObject({
    /** Fragment of the term on /glossary/; never changes. */
    id: slug,
    term: line.max(60),
    /** Other spellings, abbreviations, British forms; search knows them too. */
    also: z.array(line).default([]),
    /** Further words under which people look for it, near enough to count as the same; for search alone, not shown. */
    typed: z.array(line).default([]),
    /** One to three sentences, plain text. */
    definition: line.min(30).max(500),
    /** Ids of related terms. */
    see: z.array(slug).default([]),
    /** The section that says more. */
    more: internal.optional(),
  }),
);

export type GlossaryData = z.infer<typeof glossarySchema>;
