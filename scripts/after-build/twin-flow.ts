/** Brings prepared text into the few shapes that Markdown has, so that its converter need not guess where a block ends. */

import type { Element, ElementContent } from 'hast';
import { find, textOf } from './html.ts';

/** Begins the items of a list whose marks shall not be the usual ones. */
export const OTHER_MARK = '\u{e004}';

/** Elements that a word may run across: `Lo<b>op</b>`. At any other a word ends. */
export const INSIDE_WORDS = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
]);

/** Elements that run on in a line. */
const INLINE = new Set([...INSIDE_WORDS, 'br', 'img', 'input', 'label']);

/** Blocks of Markdown that hold blocks, and those that hold a line. Any other block is a box around what it holds. */
const HOLD_BLOCKS = new Set(['blockquote', 'ol', 'ul']);
const HOLD_LINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'p', 'pre', 'table']);

/** The same text in blocks alone: lines that stood loose are paragraphs, boxes around blocks are gone. */
export function flow(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = (): void => {
    const words = trimmed(line);
    if (words.length > 0) blocks.push(element('p', words));
    line = [];
  };
  for (const node of nodes) {
    if (runsOn(node)) {
      line.push(node);
    } else if (node.type === 'element') {
      endLine();
      for (const block of asBlocks(node)) blocks.push(setApart(block, blocks.at(-1)));
    }
  }
  endLine();
  return blocks;
}

/** Two lists in a row would read as one, if the second had the same marks: its items say that theirs are others. */
function setApart(list: ElementContent, before: ElementContent | undefined): ElementContent {
  if (list.type !== 'element' || before?.type !== 'element') return list;
  if (list.tagName !== before.tagName || (list.tagName !== 'ol' && list.tagName !== 'ul')) return list;
  if (textOf(before).startsWith(OTHER_MARK)) return list;
  const mark: ElementContent = { type: 'text', value: OTHER_MARK };
  const items = list.children.map((item) =>
    item.type === 'element' ? { ...item, children: [mark, ...item.children] } : item,
  );
  return { ...list, children: items };
}

export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function asBlocks(node: Element): ElementContent[] {
  if (node.tagName === 'table') return [{ ...node, children: node.children.map(inCells) }];
  if (HOLD_LINES.has(node.tagName))
    return [{ ...node, children: node.tagName === 'pre' ? node.children : trimmed(node.children) }];
  if (node.tagName === 'a') return [element('p', [{ ...node, children: oneLine(node.children) }])];
  if (!HOLD_BLOCKS.has(node.tagName)) return flow(node.children);
  const children =
    node.tagName === 'blockquote'
      ? flow(node.children)
      : node.children.flatMap((child) => (child.type === 'element' ? [{ ...child, children: item(child) }] : []));
  return [{ ...node, children }];
}

/** An item's first line stands without a paragraph, which would part the items by empty lines. */
function item({ children }: Element): ElementContent[] {
  const [first, ...others] = flow(children);
  if (first?.type !== 'element' || first.tagName !== 'p') return first ? [first, ...others] : [];
  return [...first.children, ...others];
}

/** Cells hold one line: their blocks follow each other with a break between them. */
function inCells(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'td' && node.tagName !== 'th') return { ...node, children: node.children.map(inCells) };
  return { ...node, children: oneLine(node.children) };
}

function oneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return flow(nodes).flatMap((block, index) => [
    ...(index === 0 ? [] : [element('br', [])]),
    ...(block.type === 'element' && block.tagName === 'p' ? block.children : [block]),
  ]);
}

function runsOn(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return INLINE.has(node.tagName) && !find(node, ({ tagName }) => !INLINE.has(tagName));
}

/** A line without the space and the breaks at its ends. */
export function trimmed(line: readonly ElementContent[]): ElementContent[] {
  const says = (node: ElementContent): boolean =>
    node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.tagName !== 'br';
  const from = line.findIndex(says);
  const words = from < 0 ? [] : line.slice(from, line.findLastIndex(says) + 1);
  return words.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === words.length - 1 ? start.trimEnd() : start };
  });
}
