/** The box that a page begins with. */

import type { Rule } from '../rule.ts';

/** Words that a reader takes in before the first scroll. */
const MOST = 90;

export const inShort: Rule = {
  id: 'in-short',
  title: 'words of In short',
  allowed: 'Keep the answer, its numbers and what to do. The rest is on the page.',
  measure({ inShort: box }) {
    const bound = `at most ${MOST}`;
    if (!box) return { value: 'none yet', bound, isBroken: false, spots: [] };
    return { value: String(box.words), bound, isBroken: box.words > MOST, spots: [], line: box.line };
  },
};
