/** “Nobody” and “somebody” in every paragraph. */

import type { Rule } from '../rule.ts';
import { spotsOf, thousands } from '../wording.ts';

/** Times in a thousand words. */
const MOST = 2;

export const nobody: Rule = {
  id: 'nobody',
  title: '“nobody” and “somebody”',
  allowed: 'Name the person: a candidate, your manager, the interviewer; else “no one”, “someone”.',
  measure(page) {
    const spots = spotsOf(page, /\b(?:nobody|somebody)\b/giu);
    const isBroken = spots.length > MOST * thousands(page);
    return { value: String(spots.length), bound: `at most ${MOST} in 1,000 words`, isBroken, spots };
  },
};
