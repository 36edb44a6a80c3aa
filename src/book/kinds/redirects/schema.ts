/** Old addresses. */

import { z } from 'astro/zod';
import { internal } from '../common.ts';

/** `content/redirects.yaml`: old addresses or fragments and where they lead now. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: internal,
    to: internal,
  }),
);

export type RedirectsData = z.infer<typeof redirectsSchema>;
