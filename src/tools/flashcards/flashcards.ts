/** `<flash-cards>`: puts the cards in place of the sentence that stands there without a script. */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class FlashCards extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.flashcards-off');
    const load = async () => {
      const { show } = await import('./view.ts');
      await show(this, life);
      if (!life.aborted) off?.remove();
    };
    whenOver(life, () => off && this.prepend(off));
    load().catch((error: unknown) => console.error(error));
  }
}

define('flash-cards', FlashCards);
