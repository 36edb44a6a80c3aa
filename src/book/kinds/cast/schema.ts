/** The cast that tells the stories. */

import { z } from 'astro/zod';
import { line, slug } from '../common.ts';
import { LEVELS } from '../question/schema.ts';

/** One row of `content/questions/cast.yaml`: who tells the story of a question. */
export const castSchema = z.record(
  slug,
  z.strictObject({
    person: line,
    background: line,
    company: line,
    system: line,
    /** The number the story turns on, with its baseline. */
    metric: line,
    outcome: z.enum(['success', 'partial', 'failure']),
    level: z.enum(LEVELS),
    /** How the answer opens, in a few words. */
    opening: line,
    /** The question is not written yet. The cast is planned as a whole before its stories are. */
    planned: z.literal(true).optional(),
  }),
);

export type CastData = z.infer<typeof castSchema>;
