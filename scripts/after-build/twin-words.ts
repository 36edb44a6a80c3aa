/** Holds a Markdown twin to its promise: no word of the page is lost. */

import type { Element, Nodes } from 'hast';
import { attribute } from './html.ts';
import { INSIDE_WORDS } from './twin-flow.ts';
import { isSkipped } from './twin-tree.ts';

/** Words of the page's text that its twin lacks, as often as it lacks them; empty when none is lost. */
export function lostWords(main: Element, markdown: string): string[] {
  const there = new Map<string, number>();
  for (const word of wordsOf(markdownText(markdown))) there.set(word, (there.get(word) ?? 0) + 1);
  return wordsOf(pageText(main)).filter((word) => {
    const left = there.get(word) ?? 0;
    there.set(word, left - 1);
    return left <= 0;
  });
}

/** Letters and digits, and whatever else is no common sign: a pattern by ranges takes a third of the time of one by properties. */
const WORD = /[\da-zA-Z\u00aa\u00b2-\u1fff\u2070-\u209c\u2100-\u218b\u2460-\u249b\u2c00-\uffef]+/g;

function wordsOf(text: string): string[] {
  // Marks of emphasis may stand within a word, in text as in Markdown.
  return text.replace(/[*_~`[\]]/g, '').match(WORD) ?? [];
}

function pageText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(pageText).join('');
  if (isSkipped(node)) return ' ';
  const text = node.children.map(pageText).join('');
  // The number at the head of a fact's note is the note's label in the twin.
  const id = attribute(node, 'id');
  const inner = id?.startsWith('note-') ? text.replace(/^\s*\d+/, ' ') : text;
  return INSIDE_WORDS.has(node.tagName) && !('popover' in node.properties) ? inner : ` ${inner} `;
}

/** The words a reader of the twin sees: no targets of links, labels of notes, character references or marks. */
function markdownText(markdown: string): string {
  return markdown
    .replace(/^From \[?<?https?:\S+$/gm, '')
    .replace(/\\\[([^\]]*)\]/g, ' $1 ')
    .replace(/\]\([^)\s]*(?: "[^"]*")?\)/g, '')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/&#x?[0-9a-f]+;/gi, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
