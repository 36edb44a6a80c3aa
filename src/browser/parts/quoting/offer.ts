/** The button that stands at the edge of the window while words of the page are selected, and copies a link to them. */

import { copier } from '../copying.ts';
import { make, makeButton } from '../element.ts';
import { nameForDevice, offerToApps } from '../sharing.ts';
import { loadSheet } from '../sheet.ts';
import { linkToWords } from './link.ts';
import sheet from './quoting.css?url&no-inline';

/** Milliseconds for which a selection must not change: the reader has let go of it. */
const REST = 400;

/** The selected words, if all of them are the page's own; a field's are not. */
function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  return element?.closest('main') && range.toString().trim() !== '' ? range.cloneRange() : undefined;
}

/** Offers a link for the present selection and all later ones on this page. */
export function offerQuotes(): void {
  let range: Range | undefined;
  const bar = make('p', 'quote-link');
  const copy = copier(bar, new AbortController().signal, 'Not copied. Your browser refused.');
  const button = makeButton('quote-button', 'Copy link to these words', () => {
    if (!range) return;
    const link = linkToWords(range);
    void offerToApps(link).then((isOffered) => isOffered || copy(link));
  });
  nameForDevice(button);
  // Pressing a button must not take the selection away before it is copied.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  bar.append(button);
  bar.hidden = true;
  document.body.append(bar);

  const look = () => {
    // Whoever has come to the button by keyboard keeps it.
    if (bar.contains(document.activeElement)) return;
    range = selected();
    bar.hidden = !range;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  void loadSheet(sheet).then(() => {
    document.addEventListener('selectionchange', lookSoon);
    look();
  });
}
