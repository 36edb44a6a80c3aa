/** The Markdown twin of a page, converted from its built main text. */

import { htmlToMarkdown } from '@mdream/js';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { prepare, withMarks } from './twin-tree.ts';

/**
 * Converts a page's `main`; side notes become footnotes, links absolute.
 * @param address the page's full address, named at the end
 */
export function twin(main: Element, address: string): string {
  const { text, notes } = prepare(main, address);
  const footnotes = [...notes].map(([label, note]) => `[^${label}]: ${indented(markdownOf(note))}`);
  return [markdownOf(text), `From <${address}>`, ...footnotes].join('\n\n') + '\n';
}

function markdownOf(nodes: readonly ElementContent[]): string {
  return withMarks(htmlToMarkdown(toHtml({ type: 'root', children: [...nodes] }))).trim();
}

/** A note of several blocks: those after the first belong to it by their indent. */
function indented(note: string): string {
  return note.replace(/\n(?=[^\n])/g, '\n    ');
}
