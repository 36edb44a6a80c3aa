/** Em dashes where a period would do. */

import type { Rule } from '../rule.ts';
import { spotsOf, thousands } from '../wording.ts';

/** Times in a thousand words. */
const MOST = 2;

export const dashes: Rule = {
  id: 'dashes',
  title: 'dashes',
  allowed: 'A period, a comma or “because”.',
  measure(page) {
    const spots = spotsOf(page, /\S*(?:\s?—\s?|\s[–-]{1,2}\s)\S*/gu);
    const isBroken = spots.length > MOST * thousands(page);
    return { value: String(spots.length), bound: `at most ${MOST} in 1,000 words`, isBroken, spots };
  },
};
