/** `<offer-calculator>`: puts the comparison in place of the sentence that stands there without a script. */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class OfferCalculator extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.offers-off');
    const load = async () => {
      const { show } = await import('./view.ts');
      if (life.aborted) return;
      show(this, life);
      off?.remove();
    };
    whenOver(life, () => off && this.prepend(off));
    load().catch((error: unknown) => console.error(error));
  }
}

define('offer-calculator', OfferCalculator);
