/** The box that a page begins with. */

import { MAX_IN_SHORT_WORDS } from '../../../../src/book/kinds/common.ts';
import type { Rule } from '../rule.ts';

export const inShort: Rule = {
  id: 'in-short',
  title: 'words of In short',
  isFaultOf: 'the schema of its page',
  allowed: 'Keep the answer, its numbers and what to do. The rest is on the page.',
  measure({ inShort: box }) {
    const bound = `at most ${MAX_IN_SHORT_WORDS}`;
    if (!box) return { value: 'none yet', bound, isBroken: false, spots: [] };
    return { value: String(box.words), bound, isBroken: box.words > MAX_IN_SHORT_WORDS, spots: [], line: box.line };
  },
};
