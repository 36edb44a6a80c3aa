/**
 * `<copy-link><a href="#id">#</a></copy-link>` beside a heading: following the link also copies its absolute address.
 * The browser follows the link by itself, so the address bar is right and nothing is lost where copying is refused.
 */

import { define, EnhancedElement, make, whenOver } from '../../parts/element.ts';

/** How long "Copied" stands, in milliseconds. */
const SHOWN = 2000;

class CopyLink extends EnhancedElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override enhance(life: AbortSignal): void {
    const link = this.querySelector('a');
    if (!link) return;
    const confirmation = make('span', 'copied');
    confirmation.setAttribute('role', 'status');

    const copy = async (event: MouseEvent) => {
      // These ask the browser for something else: a new tab, a download.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      // Added empty, ahead of its text: only a change inside a live region is announced.
      this.append(confirmation);
      try {
        await navigator.clipboard.writeText(addressOf(link));
      } catch {
        return;
      }
      confirmation.textContent = 'Copied';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => confirmation.replaceChildren(), SHOWN);
    };
    link.addEventListener('click', (event) => void copy(event), { signal: life });
    whenOver(life, () => {
      clearTimeout(this.#timer);
      confirmation.replaceChildren();
      confirmation.remove();
    });
  }
}

/** The section's address without the query: what this reader searched or filtered is not part of the section. */
function addressOf(link: HTMLAnchorElement): string {
  const url = new URL(link.href);
  url.search = '';
  return url.href;
}

define('copy-link', CopyLink);
