/** Headings: levels in order, each with words below it. Their ids are judged with all others (ids.ts). */

import { childrenOf, isElement, lineOfNode, walk } from '../mdx.ts';
import type { MdxNode } from '../mdx.ts';
import type { ReadMdx } from '../parse.ts';
import { plainText } from '../body.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

type Heading = Extract<MdxNode, { type: 'heading' }>;

export const headings: Rule = ({ parsed }) => parsed.pages.flatMap((page) => [...levels(page), ...contents(page)]);

function headingsOf({ tree }: ReadMdx): Heading[] {
  const found: Heading[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') found.push(node);
  });
  return found;
}

function levels(page: ReadMdx): Fault[] {
  let last = 1;
  return headingsOf(page).flatMap((node) => {
    const { depth } = node;
    const before = last;
    last = depth;
    if (depth === 1)
      return fault(
        page,
        node,
        'A heading of level 1 stands in the body.',
        'The title in the front matter is the h1; begin sections with ##.',
      );
    if (depth > 3)
      return fault(
        page,
        node,
        `A heading of level ${depth} stands here.`,
        'Headings are ## or ###; make this a paragraph or a section of its own.',
      );
    if (depth > before + 1)
      return fault(
        page,
        node,
        'A ### stands here without a ## above it.',
        'Begin with ##, and use ### only below one.',
      );
    return [];
  });
}

function contents(page: ReadMdx): Fault[] {
  const top = childrenOf(page.tree);
  const empty = top.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = top[index + 1];
    if (next && (next.type !== 'heading' || next.depth > node.depth)) return [];
    return fault(
      page,
      node,
      `The section "${plainText(node)}" is empty.`,
      'Write below the heading, or take the heading away.',
    );
  });
  const odd = headingsOf(page).flatMap((node) => {
    const wordless = plainText(node) === '';
    const holds = childrenOf(node).some(isElement);
    if (wordless) return fault(page, node, 'A heading has no words.', 'Write what the section is about.');
    return holds ? fault(page, node, 'A component stands in a heading.', 'Put it in the text below.') : [];
  });
  return [...empty, ...odd];
}

function fault({ file }: ReadMdx, node: MdxNode, what: string, allowed: string): Fault[] {
  return [{ file, line: lineOfNode(node), what, allowed }];
}
