/** The content's words in passages: a paragraph, a heading, a cell, a value of a YAML file, each with its place. */

import { isScalar, visit } from 'yaml';
import { plainText } from '../../src/book/body.ts';
import { childrenOf, isElement, lineOfNode, propOf } from '../../src/book/mdx.ts';
import type { MdxNode } from '../../src/book/mdx.ts';
import type { ReadFile, ReadMdx } from '../../src/book/parse.ts';

export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Running text of a page, or one of the values around it: front matter, quizzes, the glossary … */
  readonly kind: 'body' | 'value';
  /** Stands as somebody else's words or as a bad example: its style is not the book's. */
  readonly quoted: boolean;
}

/** Nodes whose text is read in one go. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Keys of YAML whose values are no words. */
const NO_WORDS = new Set(
  'id rule also at link url key read published changed reviewed next kind how see more from to levels principles tension chapters person related order'.split(
    ' ',
  ),
);

/** All passages of a file; what could not be read has none, which the content check reports. */
export function passagesOf(read: ReadFile | ReadMdx): Passage[] {
  return [...values(read), ...('tree' in read ? blocks(read.tree, read.file, false) : [])];
}

/** The passages of running text below a node, with the notes of facts in them. */
export function blocks(node: MdxNode, file: string, quoted: boolean): Passage[] {
  if (BLOCKS.has(node.type)) {
    const notes = elementsNamed(node, 'Fact').map((fact): Passage => {
      const text = childrenOf(fact).map(plainText).join(' ');
      return { file, line: lineOfNode(fact), text, kind: 'value', quoted };
    });
    return [{ file, line: lineOfNode(node), text: plainText(node), kind: 'body', quoted }, ...notes];
  }
  return childrenOf(node).flatMap((child) => blocks(child, file, quoted || isQuotation(child)));
}

function elementsNamed(node: MdxNode, name: string): MdxNode[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) && child.name === name ? [child] : elementsNamed(child, name),
  );
}

function isQuotation(node: MdxNode): boolean {
  if (node.type === 'blockquote' || node.type === 'code') return true;
  if (!isElement(node)) return false;
  return node.name === 'Before' || (node.name === 'Answer' && propOf(node, 'kind') !== 'strong');
}

function values({ file, yaml }: ReadFile): Passage[] {
  const found: Passage[] = [];
  if (!yaml) return found;
  visit(yaml.document, {
    Pair(_, { key }) {
      return isScalar(key) && NO_WORDS.has(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(position, { value, range }) {
      if (position === 'key' || typeof value !== 'string' || !/\p{L}/u.test(value)) return;
      found.push({ file, line: yaml.lineAt(range?.[0] ?? 0), text: value, kind: 'value', quoted: false });
    },
  });
  return found;
}
