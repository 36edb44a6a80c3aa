/**
 * Loaded by every page after all else: whoever selects words of a page that is read is offered a link to them. What does
 * that is loaded with the first selection.
 */

if (document.body.classList.contains('reading')) {
  const begin = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', begin);
    void import('./offer.ts')
      .then(({ offerQuotes }) => offerQuotes())
      // Without a network words can be selected as ever; the next selection tries again.
      .catch(() => document.addEventListener('selectionchange', begin, { once: true }));
  };
  document.addEventListener('selectionchange', begin);
  begin();
}
