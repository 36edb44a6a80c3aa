/**
 * `<continue-reading hidden data-base="/">` on the home page: shows the way back to where the reader stopped, if there
 * is such a place; stays hidden and empty otherwise. `<reading-place>` records the places.
 */

import { device } from '../../device/index.ts';
import { define, EnhancedElement, make, whenOver } from '../../parts/element.ts';
import { linkTo } from './model.ts';

class ContinueReading extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const target = linkTo(device.reading.last(), this.dataset['base'] ?? '/');
    if (!target) return;
    const link = make('a', '', target.title);
    link.href = target.href;
    const line = make('p', 'continue', 'Continue where you stopped: ');
    line.append(link);
    this.append(line);
    this.hidden = false;
    whenOver(life, () => {
      line.remove();
      this.hidden = true;
    });
  }
}

define('continue-reading', ContinueReading);
