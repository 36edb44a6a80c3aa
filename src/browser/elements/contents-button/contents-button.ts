/**
 * `<contents-button><button popovertarget="contents">` on phones and tablets: the contents close when one of their links is
 * followed. A link to a section of the same page loads nothing, and they would stay over the section.
 */

import { define, EnhancedElement } from '../../parts/element.ts';

class ContentsButton extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const panel = document.getElementById('contents');
    panel?.addEventListener(
      'click',
      ({ target }) => {
        // Beside the text, on wide screens, they are no popover that is open.
        if ((target as Element).closest('a') && panel.matches(':popover-open')) panel.hidePopover();
      },
      { signal: life },
    );
  }
}

define('contents-button', ContentsButton);
