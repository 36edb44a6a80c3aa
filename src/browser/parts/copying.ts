/** Copying to the clipboard with a word that confirms it, as links and messages do. */

import { make, whenOver } from './element.ts';

/** How long the word stands, in milliseconds. */
const SHOWN = 2000;

/**
 * What copies a text and says "Copied" at the end of `host`, until `life` ends.
 * @returns a function that resolves to whether the browser allowed it
 */
export function copier(host: Element, life: AbortSignal): (text: string) => Promise<boolean> {
  const confirmation = make('span', 'copied');
  confirmation.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  whenOver(life, () => {
    clearTimeout(timer);
    confirmation.replaceChildren();
    confirmation.remove();
  });
  return async (text) => {
    // Added empty, ahead of its text: only a change inside a live region is announced.
    host.append(confirmation);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return false;
    }
    confirmation.textContent = 'Copied';
    clearTimeout(timer);
    timer = setTimeout(() => confirmation.replaceChildren(), SHOWN);
    return true;
  };
}
