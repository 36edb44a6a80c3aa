/** Glossary, sources and redirects. */

import { z } from 'astro/zod';
import { day, internal, line, slug } from './common.ts';

/** `content/glossary.yaml`: a list of terms. */
export const glossarySchema = z.array(
  z.strictObject({
    /** Fragment of the term on /glossary/; never changes. */
    id: slug,
    term: line.max(60),
    /** Other spellings, abbreviations, British forms; search knows them too. */
    also: z.array(line).default([]),
    /** One to three sentences, plain text. */
    definition: line.min(30).max(500),
    /** Ids of related terms. */
    see: z.array(slug).default([]),
    /** The section that says more. */
    more: internal.optional(),
  }),
);

/** `content/sources.yaml`: a list of sources. */
export const sourcesSchema = z.array(
  z.strictObject({
    /** Fragment of the source on /sources/; facts name it. */
    key: slug,
    /** Who speaks, as a reader would name it: "amazon.jobs, Technical Program Manager interview prep". */
    title: line.max(140),
    /** What kind of witness it is, and what to know when weighing it. */
    about: line.min(15).max(400),
    /** Only where the address is complete. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** Day, month or year of publication as the source gives it, or "undated". */
    published: line.max(40),
    /** Day on which it was read. */
    read: day,
    /** live: on its own page; stored copy: in an archive or a mirror; second hand: in another source's words. */
    how: z.enum(['live', 'stored copy', 'second hand']),
  }),
);

/** `content/redirects.yaml`: old addresses or fragments and where they lead now. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: internal,
    to: internal,
  }),
);

export type GlossaryData = z.infer<typeof glossarySchema>;
export type SourcesData = z.infer<typeof sourcesSchema>;
export type RedirectsData = z.infer<typeof redirectsSchema>;
