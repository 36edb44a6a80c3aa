/**
 * Blanks for a reader's words (`___`): Markdown takes two of them for bold italics where one begins after a space and the
 * other stands behind a sign, as in "between ___ and $___", and both are gone from the page.
 */

import { childrenOf, lineOfNode, walk } from '../mdx.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

const MARKS = new Set(['emphasis', 'strong']);

export const blanks: Rule = ({ parsed }) =>
  parsed.pages.flatMap(({ file, tree }) => {
    const faults: Fault[] = [];
    walk(tree, (node, parent) => {
      if (!MARKS.has(node.type) || !MARKS.has(parent.type) || node.type === parent.type) return;
      if (childrenOf(parent).length !== 1) return;
      faults.push({
        file,
        line: lineOfNode(node),
        what: 'Words stand in bold italics; two blanks (___) are read so when the second follows a sign.',
        allowed: 'Write a blank that follows a sign as \\_\\_\\_: "$\\_\\_\\_". For emphasis use ** or *.',
      });
    });
    return faults;
  });
