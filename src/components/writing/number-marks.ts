/**
 * Numbers the <Fact> and <Term> marks of a document, in document order, at parse time: components
 * render concurrently and could not count reliably.
 */

import { defineMdastPlugin } from 'satteri';
import type { MdastPluginEntry } from 'satteri';

/** A plugin for Sätteri; fresh counters for each document. */
export const numberMarks: MdastPluginEntry = () => {
  const counts: Record<string, number> = { Fact: 0, Term: 0 };
  return defineMdastPlugin({
    name: 'number-marks',
    mdxJsxTextElement(node, context) {
      const count = counts[node.name ?? ''];
      if (node.name === null || count === undefined) return;
      counts[node.name] = count + 1;
      const number = { type: 'mdxJsxAttribute' as const, name: 'number', value: String(count + 1) };
      context.replaceNode(node, { ...node, attributes: [...node.attributes, number] });
    },
  });
};
