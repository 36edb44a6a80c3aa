/**
 * `<own-answer data-question="late-launch" data-tool="/practice/answer/?question=late-launch">` around the line that leads to
 * the answer check: where the reader has an answer already, the line says how far it is and leads on with it. It is a line
 * for a line, so that nothing moves; with nothing stored, and without a script, it stays as it was.
 */

import { define, EnhancedElement, whenOver } from '../../parts/element.ts';

/** Documents in which work on an answer can stand. */
const KEYS = ['loop-ready/texts', 'loop-ready/answers'];

class OwnAnswer extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const question = this.dataset['question'] ?? '';
    const before = [...this.childNodes];
    const look = async () => {
      // Reading a text for a word costs little; what tells it is loaded only where there is something to tell.
      if (!isMentioned(question)) return;
      const { tell } = await import('./tell.ts');
      const line = tell(question, this.dataset['tool'] ?? '');
      if (!life.aborted && line) this.replaceChildren(...line);
    };
    const start = () => void look().catch((error: unknown) => console.error(error));
    addEventListener('pageshow', (event) => event.persisted && start(), { signal: life });
    whenOver(life, () => this.replaceChildren(...before));
    start();
  }
}

/** Whether a stored document holds the name of the question; `false` where the browser refuses to say. */
function isMentioned(question: string): boolean {
  try {
    return KEYS.some((key) => localStorage.getItem(key)?.includes(`${question}/`));
  } catch {
    return false;
  }
}

define('own-answer', OwnAnswer);
