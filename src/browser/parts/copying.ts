/** Copying to the clipboard with a word that confirms it, as links and messages do. */

import { make, whenOver } from './element.ts';

/** How long the word stands, in milliseconds. */
const SHOWN = 2000;

/**
 * What copies a text and says "Copied" at the end of `host`, or `refused` where the browser does not allow it, until `life`
 * ends.
 * @param refused what the reader can do instead; it stays until the next press
 * @returns a function that resolves to whether the browser allowed it
 */
export function copier(host: Element, life: AbortSignal, refused: string): (text: string) => Promise<boolean> {
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
    clearTimeout(timer);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      confirmation.textContent = refused;
      return false;
    }
    confirmation.textContent = 'Copied';
    timer = setTimeout(() => confirmation.replaceChildren(), SHOWN);
    return true;
  };
}
