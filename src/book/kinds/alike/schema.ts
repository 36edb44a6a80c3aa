/** Groups of words and short phrases that say the same. */

import { z } from 'astro/zod';
import { line } from '../common.ts';

/** What search looks for as one phrase has at most five words (src/browser/search/tokens.ts). */
const phrase = line.regex(/^\S+( \S+){0,4}$/, 'at most five words, one blank between two');

/** `content/alike.yaml`: each row one group. */
export const alikeSchema = z.array(z.strictObject({ also: z.array(phrase).min(2).max(12) })).max(200);

export type AlikeData = z.infer<typeof alikeSchema>;
