/** `<day-plan data-paths="…">`: puts the plan in place of the sentence that stands there without a script. */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class DayPlan extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.plan-off');
    const load = async () => {
      const { show } = await import('./view.ts');
      await show(this, this.dataset['paths'] ?? '', life);
      if (!life.aborted) off?.remove();
    };
    whenOver(life, () => off && this.prepend(off));
    load().catch((error: unknown) => console.error(error));
  }
}

define('day-plan', DayPlan);
