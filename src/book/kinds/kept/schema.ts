/** Remarks of the coach on our own answers that stay. */

import { z } from 'astro/zod';
import { line, slug } from '../common.ts';

/** `content/questions/kept-remarks.yaml`, by question: remarks of the coach on our own answers that stay, and why. */
export const keptSchema = z.record(
  slug,
  z
    .array(
      z.strictObject({
        /** Id of the coach's rule. */
        rule: slug,
        /** The words it marks, or their beginning. */
        words: line,
        /** Why the answer is better with them. */
        why: line.min(20),
      }),
    )
    .min(1),
);

export type KeptData = z.infer<typeof keptSchema>;
