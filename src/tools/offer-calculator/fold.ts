/** Folded parts of the results, which stay as the reader left them while results come and go. */

import { make } from '../../browser/parts/element.ts';

export type Fold = (
  key: string,
  title: string,
  options: { readonly isOpen?: boolean },
  ...content: readonly Node[]
) => HTMLElement;

/** Makes folds that remember by their key whether the reader opened or closed them. */
export function createFold(): Fold {
  const states = new Map<string, boolean>();
  return (key, title, { isOpen = false }, ...content) => {
    const details = make('details', `offers-fold offers-fold-${key}`);
    const summary = make('summary', '', title);
    details.open = states.get(key) ?? isOpen;
    // A press comes before the change. What opens it without one, like a search in the page, need not be remembered.
    summary.addEventListener('click', () => states.set(key, !details.open));
    details.append(summary, ...content);
    return details;
  };
}
