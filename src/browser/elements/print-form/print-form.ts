/**
 * `<print-form>` around the form that chooses what to print: with nothing ticked it says so and stays, for without a choice
 * the whole book would be opened, which is megabytes.
 */

import { define, EnhancedElement, setText } from '../../parts/element.ts';

class PrintForm extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const notice = this.querySelector('[role=status]');
    const look = (event: Event) => {
      if (this.querySelector('input:checked')) return;
      event.preventDefault();
      setText(notice, 'Tick a part first.');
    };
    this.addEventListener('submit', look, { signal: life });
    this.addEventListener('change', () => setText(notice, ''), { signal: life });
  }
}

define('print-form', PrintForm);
