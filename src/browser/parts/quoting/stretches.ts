/**
 * Words of a range as browsers find them: they look for a text in one piece, and a button or a term, which stands in a line as
 * one thing, parts the pieces.
 */

/** The pieces of a range without the buttons and notes between them, each in one block; blank ones left out. */
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
    if (from >= to) continue;
    const around = parent.closest(
      '.term, p, li, td, th, dt, dd, h1, h2, h3, h4, blockquote, figcaption, pre, summary, div',
    );
    if (!open || around !== block) {
      open = document.createRange();
      open.setStart(node, from);
      stretches.push(open);
      block = around;
    }
    open.setEnd(node, to);
  }
  return stretches.filter((stretch) => stretch.toString().trim() !== '');
}
