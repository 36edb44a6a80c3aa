/** The refrain of the first edition. */

import type { Rule } from '../rule.ts';
import { spotsOf } from '../wording.ts';

const MOST = 1;

export const refrain: Rule = {
  id: 'refrain',
  title: '“The trap is”',
  allowed: 'Say what to avoid: “Avoid …”, or give the better act alone.',
  measure(page) {
    const spots = spotsOf(page, /\b(?:the|a|another) trap(?: here)?(?: is\b|:)/giu);
    return { value: String(spots.length), bound: `at most ${MOST}`, isBroken: spots.length > MOST, spots };
  },
};
