/**
 * Words of a range as browsers find them: they look for a text in one piece, and a button or a term, which stands in a line as
 * one thing, parts the pieces.
 */

/** Letters of a word that was selected in part. */
const RUNNING = /^[\p{L}\p{N}]*/u;

/**
 * The pieces of a range without the buttons and notes between them, each in one block; blank ones left out. Each begins and ends
 * with a word: what looks for it twice finds a space before it in two places. The last word is whole.
 */
export function stretchesOf(range: Range): Range[] {
  const stretches: Range[] = [];
  let open: Range | undefined;
  let block: Element | null = null;
  const walker = document.createTreeWalker(
    range.commonAncestorContainer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    if (node instanceof Element) {
      if (node.localName === 'button') open = undefined;
      continue;
    }
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest('button, [popover]')) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const text = node.data.slice(from, to);
    if (text.trim() === '') continue;
    const around = parent.closest(
      '.term, p, li, td, th, dt, dd, h1, h2, h3, h4, blockquote, figcaption, pre, summary, div',
    );
    if (!open || around !== block) {
      open = document.createRange();
      open.setStart(node, to - text.trimStart().length);
      stretches.push(open);
      block = around;
    }
    const end = from + text.trimEnd().length;
    const rest = end === to && /[\p{L}\p{N}]$/u.test(text) ? (RUNNING.exec(node.data.slice(to))?.[0].length ?? 0) : 0;
    open.setEnd(node, end + rest);
  }
  return stretches;
}
