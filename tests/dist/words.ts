/** The words of pages and of their twins, read here once more and otherwise than the build reads them. */

import type { Element, Nodes } from 'hast';
import { attribute, hasClass } from '../../scripts/after-build/html.ts';

/** Elements that run in a line of text. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'button',
  'cite',
  'code',
  'copy-link',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'output',
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

/** Elements without text that a reader reads in place. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'title', 'noscript', 'head', 'select', 'textarea']);

/** Whether an element floats off its line: a popover, or the raised number of a note. */
function floats(element: Element): boolean {
  return 'popover' in element.properties || hasClass(element, 'mark');
}

/**
 * Places where markup swallowed the space between two words (`Read<a>this</a>`, `end.<b>Next`) or left one where none
 * belongs: before a comma, a full stop, or the raised number of a note. Words broken by markup on purpose
 * (`un<b>do</b>`) count too: whatever a reader would see as one word.
 */
export function spacingFaults(root: Nodes): string[] {
  const found: string[] = [];
  let line = '';
  /** Length of `line` at the last edge of an inline element; -1 since the last block. */
  let edge = -1;
  const report = (next: string): void => {
    found.push(`${line.slice(-24)}|${next.slice(0, 24)}`);
  };
  const read = (text: string): void => {
    const glued = edge === line.length && /[\p{L}\p{N}.,;:!?)”’]$/u.test(line) && /^[\p{L}\p{N}(“]/u.test(text);
    const strayed = edge >= 0 && /\S\s+$/.test(line) && /^[,.;:!?)”](?![\p{L}\p{N}])/u.test(text);
    if (glued || strayed) report(text);
    line += text;
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') return read(node.value);
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) walk(child);
      return;
    }
    if (SILENT.has(node.tagName) || 'hidden' in node.properties) return;
    if (floats(node)) {
      if (hasClass(node, 'mark') && /\S\s+$/.test(line)) report('(number of a note)');
      found.push(...node.children.flatMap((child) => spacingFaults(child)));
      return;
    }
    const passEdge = (): void => {
      if (!INLINE.has(node.tagName)) line = '';
      edge = INLINE.has(node.tagName) ? line.length : -1;
    };
    passEdge();
    for (const child of node.children) walk(child);
    passEdge();
  };
  walk(root);
  return found;
}

/** Text that a reader of the page sees, text of code left out; each piece by itself. */
export function visibleText(root: Nodes): string[] {
  if (root.type === 'text') return [root.value];
  if (root.type === 'element' && (SILENT.has(root.tagName) || root.tagName === 'code' || root.tagName === 'pre'))
    return [];
  return 'children' in root ? root.children.flatMap(visibleText) : [];
}

/** Elements of a page's main text that its twin need not hold. */
function isLeftOut(element: Element): boolean {
  if (attribute(element, 'dataTwin') === 'skip') return true;
  if (['script', 'style', 'template', 'svg', 'textarea', 'datalist', 'copy-link'].includes(element.tagName))
    return true;
  // Controls are no words of the book; a note's raised number is its label.
  return element.tagName === 'button';
}

/** The words of a page's main text, those in notes and closed details too. */
export function pageWords(main: Element): string[] {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    if (isLeftOut(node)) return ' ';
    // A note begins with its number, which is its label in the twin.
    const number = hasClass(node, 'note') ? node.children.find((child) => child.type === 'element') : undefined;
    const children = node.children.filter((child) => child !== number);
    const text = children.map(read).join('');
    return INLINE.has(node.tagName) && !floats(node) ? text : ` ${text} `;
  };
  return words(read(main));
}

/** Code in a Markdown text: fenced, or in a line. In it no sign is markup. */
const CODE = /^(`{3,})[^\n]*\n([\s\S]*?)^\1[ \t]*$|(`+)(?!`)([\s\S]*?[^`])\3(?!`)/gm;

/** The words of a Markdown text, without the addresses of its links and the labels of its notes. */
export function twinWords(markdown: string): string[] {
  const code: string[] = [];
  const prose = markdown.replace(CODE, (_, _fence, block?: string, _ticks?: string, span?: string) => {
    code.push(block ?? '');
    // What would be markup outside of code divides words in it.
    return span?.replace(/[*_~[\]\\]/g, ' ') ?? ' ';
  });
  return [...proseWords(prose), ...code.flatMap(words)];
}

function proseWords(markdown: string): string[] {
  const plain = markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<https?:[^>]*>/g, ' ')
    .replace(/\[\^[^\]]*\]:?/g, ' ')
    .replace(/&#x[0-9A-F]+;/gi, ' ')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/[*_`~[\]]/g, '');
  return words(plain);
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What `all` lacks of `wanted`, as often as it lacks it. */
export function missing(wanted: readonly string[], all: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of all) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times <= 0;
  });
}
