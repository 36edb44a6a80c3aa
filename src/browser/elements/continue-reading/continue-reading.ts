/**
 * `<continue-reading data-base="/">` on the home page: shows the way back to where the reader stopped, if there
 * is such a place; stays empty otherwise. The style sheet keeps its room, so that nothing moves. `<reading-place>` records the places.
 */

import { device } from '../../device/index.ts';
import { define, EnhancedElement, make, whenOver } from '../../parts/element.ts';
import { linkTo } from './model.ts';

class ContinueReading extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const link = make('a', '');
    const line = make('p', 'continue', 'Continue where you stopped: ');
    line.append(link);
    const show = () => {
      const target = linkTo(device.reading.last(), this.dataset['base'] ?? '/');
      if (!target) return line.remove();
      link.href = target.href;
      link.textContent = target.title;
      this.append(line);
    };
    whenOver(life, () => line.remove());
    // Another tab, or this page coming back from the browser's cache, may know a place by now.
    whenOver(life, device.reading.subscribe(show));
    show();
  }
}

define('continue-reading', ContinueReading);
