/**
 * `<reading-place data-address="/process/the-loop/" data-title="The loop">` in a chapter: records where the reader is,
 * for the home page's "continue where you stopped". At most once a second, and when the page is left. A page that was
 * opened in the background or ahead of time is recorded only once it has been seen.
 */

import { device } from '../../device/index.ts';
import { define, EnhancedElement, whenOver } from '../../parts/element.ts';
import { lastPassed } from './model.ts';

const HEADINGS = 'main :is(h2, h3)[id]';
/** A heading counts as passed once it stands in the upper third of the window. */
const UPPER_THIRD = '0px 0px -66% 0px';
/** In milliseconds. */
const PAUSE = 1000;

class ReadingPlace extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const { address, title } = this.dataset;
    if (!address || !title) return;
    const headings = [...document.querySelectorAll(HEADINGS)];
    const ids = headings.map((heading) => heading.id);
    const passed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let recorded: string | undefined;

    const record = () => {
      clearTimeout(timer);
      timer = undefined;
      const section = lastPassed(ids, passed);
      if (section === recorded) return;
      recorded = section;
      device.reading.stop({ address, title, section });
    };
    const recordSoon = () => {
      if (document.visibilityState === 'visible') timer ??= setTimeout(record, PAUSE);
    };
    const leave = () => {
      if (timer !== undefined) record();
    };
    const seeOrLeave = () => {
      if (document.visibilityState !== 'visible') return leave();
      // Another tab may have recorded its place meanwhile; the reader is here now.
      recorded = undefined;
      recordSoon();
    };

    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const isPassed = isIntersecting || boundingClientRect.top < 0;
          if (isPassed) passed.add(target.id);
          else passed.delete(target.id);
        }
        recordSoon();
      },
      { rootMargin: UPPER_THIRD },
    );
    for (const heading of headings) observer.observe(heading);
    addEventListener('pagehide', leave, { signal: life });
    document.addEventListener('visibilitychange', seeOrLeave, { signal: life });
    whenOver(life, () => {
      observer.disconnect();
      leave();
    });
    recordSoon();
  }
}

define('reading-place', ReadingPlace);
