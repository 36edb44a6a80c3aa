/** The TypeScript that stands on content pages, taken out of its fences with its places. */

import { splitFrontMatter } from '../../src/book/front-matter.ts';
import { lineOfNode, parseMdx, walk } from '../../src/book/mdx.ts';

/** Word behind `ts` of a fence that shows a piece of something and does not run by itself. */
const EXCERPT = 'excerpt';

/**
 * The code of a page's `ts` fences in their order, as one module, each line on the line it has in the file; excerpts are
 * left out. Empty if the page has none.
 *
 * @throws if the page cannot be parsed, with its place
 */
export function codeOf(text: string, file: string): string {
  const split = splitFrontMatter(text, file);
  const parsed = 'what' in split ? { fault: split } : parseMdx(split.body, file);
  if ('fault' in parsed) throw new Error(`${file}:${parsed.fault.line}  ${parsed.fault.what}`);
  const lines: string[] = [];
  walk(parsed.tree, (node) => {
    if (node.type !== 'code' || node.lang !== 'ts' || (node.meta ?? '').split(/\s+/).includes(EXCERPT)) return;
    const first = lineOfNode(node) + 1;
    while (lines.length < first - 1) lines.push('');
    lines.push(...node.value.split('\n'));
  });
  return lines.join('\n');
}
