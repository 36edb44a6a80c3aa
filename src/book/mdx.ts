/** MDX bodies as trees, read by the parser that renders them. */

import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { Fault } from './types.ts';

export type MdxNode = MdastNode;
export type MdxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Features of the parser on this site; the Markdown options of the Astro configuration are the same. */
const FEATURES = { headingAttributes: true, gfm: true } as const;

/** `line:column: message (rule)`, as the parser writes its errors. */
const ERROR = /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/s;

/** Parses a body whose line numbers are those of `file`. Never throws: what the parser refuses is a fault. */
export function parseMdx(body: string, file: string): { readonly tree: MdxNode } | { readonly fault: Fault } {
  try {
    return { tree: mdxToMdast(body, { features: FEATURES }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, , reason] = ERROR.exec(message) ?? [];
    return {
      fault: {
        file,
        line: Math.max(1, Number(line ?? 1)),
        what: `This is not valid MDX: ${(reason ?? message).replace(/\.?$/, '.')}`,
        allowed: 'Close every tag you open, write a literal < as &lt; and a literal { as \\{.',
      },
    };
  }
}

/** Line of a node, from 1. */
export function lineOfNode(node: MdxNode): number {
  return node.position?.start.line ?? 1;
}

/** Whether a node is a component or a tag. */
export function isElement(node: MdxNode): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function childrenOf(node: MdxNode): readonly MdxNode[] {
  return 'children' in node ? node.children : [];
}

/** Calls `visit` for each node below `node` in reading order, with its parent. */
export function walk(node: MdxNode, visit: (node: MdxNode, parent: MdxNode) => void): void {
  for (const child of childrenOf(node)) {
    visit(child, node);
    walk(child, visit);
  }
}

/** Value of a prop written as a string; `undefined` when it is missing, bare or an expression. */
export function propOf(element: MdxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  }
  return undefined;
}

/** The explicit id of a heading (`## Title {#id}`). */
export function headingId(node: MdxNode): string | undefined {
  const properties: unknown = node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
  if (typeof properties !== 'object' || properties === null || !('id' in properties)) return undefined;
  return typeof properties.id === 'string' ? properties.id : undefined;
}
