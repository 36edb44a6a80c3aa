/** `<mock-loop data-questions="…">`: puts the mock loop in place of the sentence that stands there without a script. */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class MockLoop extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.mock-off');
    const load = async () => {
      const { show } = await import('./view.ts');
      await show(this, this.dataset['questions'] ?? '', life);
      if (!life.aborted) off?.remove();
    };
    whenOver(life, () => off && this.prepend(off));
    load().catch((error: unknown) => console.error(error));
  }
}

define('mock-loop', MockLoop);
