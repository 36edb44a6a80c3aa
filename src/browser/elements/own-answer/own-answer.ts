/**
 * `<own-answer data-question="late-launch" data-tool="/practice/answer/?question=late-launch">` around the line that leads to
 * the answer check: where the reader has an answer already, the line says how far it is and leads on with it. It is a line
 * for a line, so that nothing moves; with nothing stored, and without a script, it stays as it was.
 */

import { define, EnhancedElement } from '../../parts/element.ts';

class OwnAnswer extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const look = async () => {
      try {
        // Looking for a name costs little; what tells more is loaded only where there is something to tell.
        const { question } = this.dataset;
        const isMentioned = Object.keys(localStorage).some(
          (key) =>
            key.startsWith(`loop-ready/texts:answer-${question}/`) ||
            key.startsWith(`loop-ready/answers:${question}/`) ||
            // A document of an older release.
            (/^loop-ready\/(texts|answers)$/.test(key) && localStorage.getItem(key)?.includes(`${question}/`)),
        );
        if (isMentioned) (await import('./tell.ts')).tell(this, life);
      } catch {
        // The line stays as it was.
      }
    };
    void look();
    // A page that comes back from the browser's cache was away while the reader may have written.
    addEventListener('pageshow', () => void look(), { signal: life });
  }
}

define('own-answer', OwnAnswer);
