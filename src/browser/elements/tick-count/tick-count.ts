/**
 * `<tick-count data-list="loop-day" data-items="badge clock">27 items</tick-count>` beside a list's name: says "5 of 27 done"
 * once something is ticked.
 */

import { device } from '../../device/index.ts';
import { define, EnhancedElement, setText, whenOver } from '../../parts/element.ts';

class TickCount extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const { list = '', items = '' } = this.dataset;
    const shown = items.split(' ');
    const before = this.textContent;
    const show = () => {
      const ticks = device.ticks.get(list);
      const done = shown.filter((item) => ticks.get(item)).length;
      const text = done === 0 ? before : done === shown.length ? `All ${done} done` : `${done} of ${shown.length} done`;
      setText(this, text);
    };
    whenOver(life, device.ticks.subscribe(show));
    whenOver(life, () => (this.textContent = before));
    show();
  }
}

define('tick-count', TickCount);
