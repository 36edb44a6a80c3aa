/** The sources behind facts. */

import { z } from 'astro/zod';
import { day, line, slug } from '../common.ts';

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

export type SourcesData = z.infer<typeof sourcesSchema>;
