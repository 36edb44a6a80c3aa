/**
 * `<wide-table><table aria-labelledby="…">`: a box that scrolls sideways where its table is wider than the screen. Only
 * then it is a stop for the keyboard, with the table's name.
 */

import { define, EnhancedElement, whenOver } from '../../parts/element.ts';

class WideTable extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const name = this.querySelector('table')?.getAttribute('aria-labelledby');
    const set = (attribute: string, value: string | null | undefined) =>
      value ? this.setAttribute(attribute, value) : this.removeAttribute(attribute);
    const show = (scrolls: boolean) => {
      set('tabindex', scrolls ? '0' : null);
      set('role', scrolls ? 'group' : null);
      set('aria-labelledby', scrolls ? name : null);
    };
    const observer = new ResizeObserver(() => show(this.scrollWidth > this.clientWidth));
    observer.observe(this);
    whenOver(life, () => {
      observer.disconnect();
      show(false);
    });
  }
}

define('wide-table', WideTable);
