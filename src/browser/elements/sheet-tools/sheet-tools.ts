/**
 * `<sheet-tools>` beside a `<check-list>` or `<quiz-form>`, around buttons the server wrote: prints the list blank or with
 * its ticks, the quiz without its answers or with them, and copies the link or, on a phone, offers it to other apps.
 */

import { copier } from '../../parts/copying.ts';
import { define, EnhancedElement, whenOver } from '../../parts/element.ts';
import { nameForDevice, offerToApps } from '../../parts/sharing.ts';

class SheetTools extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    // Perhaps not there yet: a checklist stands behind these tools.
    const list = () => document.querySelector<HTMLElement>('check-list[data-page], quiz-form');
    const copy = copier(this, life, 'Not copied. The link is in the address bar.');
    /** `blank` hides ticks and answers from the printer only. */
    const printAs = (how: 'blank' | 'whole') => {
      list()?.setAttribute('data-print', how);
      print();
    };
    const acts: Readonly<Record<string, () => void>> = {
      blank: () => printAs('blank'),
      whole: () => printAs('whole'),
      // The list itself, wherever on it the reader is.
      copy: () => void send(location.origin + location.pathname),
    };
    const send = async (link: string) => (await offerToApps(link)) || copy(link);
    const button = this.querySelector<HTMLElement>('[data-do="copy"]');
    if (button) nameForDevice(button);
    this.addEventListener(
      'click',
      ({ target }) => acts[(target as Element).closest('button')?.dataset['do'] ?? '']?.(),
      { signal: life },
    );
    addEventListener('afterprint', () => list()?.removeAttribute('data-print'), { signal: life });
    whenOver(life, () => delete this.dataset['live']);
    this.dataset['live'] = '';
  }
}

define('sheet-tools', SheetTools);
