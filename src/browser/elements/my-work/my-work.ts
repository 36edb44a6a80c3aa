/**
 * `<my-work data-names="/data/work.<hash>.json">` around where to begin: with something stored it lists in its place what the
 * reader has under way. Loaded by the page Practice alone.
 */

import { define, EnhancedElement } from '../../parts/element.ts';

class MyWork extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const load = async () => {
      const { show } = await import('./view.ts');
      await show(this, life);
    };
    load().catch((error: unknown) => console.error(error));
  }
}

define('my-work', MyWork);
