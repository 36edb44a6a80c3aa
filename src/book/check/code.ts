/** Code has no place in a text: no expressions, no imports, no tags of HTML. */

import { isElement, lineOfNode, walk } from '../mdx.ts';
import type { MdxNode } from '../mdx.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

/** A remark of an author to authors; it leaves no trace on the page. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

export const code: Rule = ({ parsed }) => {
  const faults: Fault[] = [];
  for (const { file, tree } of parsed.pages) {
    walk(tree, (node) => {
      const [what, allowed] = objection(node) ?? [];
      if (what && allowed) faults.push({ file, line: lineOfNode(node), what, allowed });
    });
  }
  return faults;
};

function objection(node: MdxNode): readonly [string, string] | undefined {
  if (node.type === 'mdxjsEsm') {
    return [
      'A line begins with import or export, which makes it code.',
      'Components are there without an import; begin a sentence with another word.',
    ];
  }
  if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !COMMENT.test(node.value)) {
    return [
      `The expression {${node.value.slice(0, 40)}} stands in the text.`,
      'Write plain words; a literal brace is written \\{.',
    ];
  }
  if (!isElement(node)) return undefined;
  if (node.name === null)
    return ['A tag without a name (<>) stands here.', 'Take it away, or write a literal < as &lt;.'];
  if (/^[a-z]/.test(node.name)) {
    return [`The HTML tag <${node.name}> stands here.`, 'Use Markdown or a component; a literal < is written &lt;.'];
  }
  return undefined;
}
