/**
 * `<copy-link><a href="#id">#</a></copy-link>` beside a heading: following the link also copies its absolute address.
 * The browser follows the link by itself, so the address bar is right and nothing is lost where copying is refused.
 */

import { copier } from '../../parts/copying.ts';
import { define, EnhancedElement } from '../../parts/element.ts';

class CopyLink extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const link = this.querySelector('a');
    if (!link) return;
    const copy = copier(this, life, 'Not copied. See the address bar.');
    const follow = (event: MouseEvent) => {
      // These ask the browser for something else: a new tab, a download.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      void copy(addressOf(link));
    };
    link.addEventListener('click', follow, { signal: life });
  }
}

/** The section's address without the query: what this reader searched or filtered is not part of the section. */
function addressOf(link: HTMLAnchorElement): string {
  const url = new URL(link.href);
  url.search = '';
  return url.href;
}

define('copy-link', CopyLink);
