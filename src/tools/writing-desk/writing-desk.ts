/**
 * `<writing-desk>`: loads the desk when it comes into sight and puts it in place of what stands there. Until then, without a
 * script, or when loading fails, the reader finds the way to the rubric.
 */

import { define, EnhancedElement, whenOver } from '../../browser/parts/element.ts';

class WritingDesk extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const off = this.querySelector('.desk-off');
    const load = async () => {
      watcher.disconnect();
      const { show } = await import('./view.ts');
      await show(this, life);
      if (!life.aborted) off?.remove();
    };
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting))
          load().catch((error: unknown) => console.error(error));
      },
      { rootMargin: '400px' },
    );
    watcher.observe(this);
    whenOver(life, () => {
      watcher.disconnect();
      if (off) this.prepend(off);
    });
  }
}

define('writing-desk', WritingDesk);
