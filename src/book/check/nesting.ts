/** Components in their places: what may stand in what, and what must. */

import { childrenOf, isElement, lineOfNode, walk } from '../mdx.ts';
import type { MdxElement, MdxNode } from '../mdx.ts';
import type { Fault } from '../types.ts';
import { ruleOf } from './components.ts';
import type { Rule } from './context.ts';

/** Nodes that may stand in a line of text. */
const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'break',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

export const nesting: Rule = ({ parsed }) => {
  const faults: Fault[] = [];
  for (const { file, tree } of parsed.pages) {
    walk(tree, (node, parent) => {
      if (!isElement(node) || !ruleOf(node.name)) return;
      for (const { at, what, allowed } of [...place(node, parent), ...children(node), ...held(node)]) {
        faults.push({ file, line: lineOfNode(at), what, allowed });
      }
    });
  }
  return faults;
};

interface Objection {
  readonly at: MdxNode;
  readonly what: string;
  readonly allowed: string;
}

function place(node: MdxElement, parent: MdxNode): Objection[] {
  const rule = ruleOf(node.name);
  const around = isElement(parent) ? parent.name : null;
  if (rule?.inside && around !== rule.inside) {
    return [
      {
        at: node,
        what: `<${node.name}> stands outside <${rule.inside}>.`,
        allowed: `Put it directly inside <${rule.inside}>, with empty lines around its tags.`,
      },
    ];
  }
  if (rule && rule.children !== 'text' && node.type === 'mdxJsxTextElement') {
    return [
      {
        at: node,
        what: `<${node.name}> stands in a line of text.`,
        allowed: 'Put its tags on lines of their own, with empty lines around them.',
      },
    ];
  }
  if (node.name === 'Fact' && node.type === 'mdxJsxFlowElement') {
    return [
      {
        at: node,
        what: '<Fact> stands alone.',
        allowed: 'Write it directly behind the sentence it supports, without a space or line break.',
      },
    ];
  }
  return [];
}

function children(node: MdxElement): Objection[] {
  const rule = ruleOf(node.name);
  const inner = childrenOf(node);
  if (rule?.children === 'empty' && inner.length > 0) {
    return [{ at: node, what: `<${node.name}> holds something.`, allowed: `It takes no text: <${node.name} … />.` }];
  }
  if (rule?.children === 'blocks' && inner.length === 0) {
    return [
      { at: node, what: `<${node.name}> is empty.`, allowed: 'Write between its tags, with empty lines around.' },
    ];
  }
  const block = rule?.children === 'text' ? inner.find((child) => !PHRASING.has(child.type)) : undefined;
  if (block)
    return [
      {
        at: block,
        what: `<${node.name}> holds more than a line of text.`,
        allowed: 'Write plain text between its tags, all in one paragraph.',
      },
    ];
  if ((node.name === 'Fact' || node.name === 'Term') && inner.length === 0) {
    return [
      {
        at: node,
        what: `<${node.name}> is empty.`,
        allowed: node.name === 'Fact' ? 'Write the note between its tags.' : 'Write the word between its tags.',
      },
    ];
  }
  return [];
}

function held(node: MdxElement): Objection[] {
  const rule = ruleOf(node.name);
  const inner = childrenOf(node);
  if (inner.length === 0) return [];
  if (node.name === 'Steps') {
    const [list, ...more] = inner;
    const isSteps = list?.type === 'list' && list.ordered === true && more.length === 0;
    return isSteps
      ? []
      : [
          {
            at: node,
            what: '<Steps> holds something else than one numbered list.',
            allowed: 'Put one list (1. 2. 3.) between its tags and nothing besides.',
          },
        ];
  }
  if (!rule?.holds) return [];
  const names = rule.holds.map(({ name }) => name);
  const list = names.map((name) => `<${name}>`).join(', ');
  const nameAt = (child: MdxNode) => (isElement(child) ? child.name : null);
  const strangers = inner.filter((child) => !names.some((name) => name === nameAt(child)));
  const found: Objection[] = strangers.slice(0, 1).map((at) => ({
    at,
    what: `Something else than ${list} stands in <${node.name}>.`,
    allowed: `Directly inside it stand only ${list}.`,
  }));
  for (const { name, optional } of rule.holds) {
    const times = inner.filter((child) => nameAt(child) === name).length;
    if (times === 0 && !optional)
      found.push({ at: node, what: `<${node.name}> has no <${name}>.`, allowed: `It holds ${list}.` });
    if (name === 'Claim' && times === 1)
      found.push({
        at: node,
        what: 'A disagreement has one claim.',
        allowed: 'Give two or more <Claim>, each with its source.',
      });
  }
  return found;
}
