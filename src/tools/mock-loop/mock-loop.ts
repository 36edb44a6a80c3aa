/** `<mock-loop data-questions="…" data-paths="…">`: puts the mock loop in place of the sentence that stands there without a script. */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class MockLoop extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.mock-off');
    const load = async () => {
      const { show } = await import('./view.ts');
      const { questions = '', paths = '' } = this.dataset;
      await show(this, { questions, paths }, life);
      if (!life.aborted) off?.remove();
    };
    whenOver(life, () => off && this.prepend(off));
    load().catch((error: unknown) => console.error(error));
  }
}

define('mock-loop', MockLoop);
