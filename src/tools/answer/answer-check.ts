/** `<answer-check data-questions="…">`: puts the answer check in place of the sentence that stands there without it. */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class AnswerCheck extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.answer-off');
    const load = async () => {
      const { show } = await import('./view.ts');
      await show(this, this.dataset['questions'] ?? '', life);
      if (!life.aborted) off?.remove();
    };
    whenOver(life, () => off && this.prepend(off));
    load().catch((error: unknown) => console.error(error));
  }
}

define('answer-check', AnswerCheck);
