/**
 * `<copy-text>` around a message that a reader may send: a button that copies its words (`data-button` names it). Where copying is refused, the
 * message is selected instead, so that the reader's own keys copy it.
 */

import { copier } from '../../parts/copying.ts';
import { define, EnhancedElement, make, makeButton, whenOver } from '../../parts/element.ts';
import { messageOf } from './model.ts';

class CopyText extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const [body] = this.children;
    if (!body) return;
    const line = make('p', 'copy-line');
    const copy = copier(line, life, 'Not copied. The words are selected.');
    const press = async () => {
      if (!(await copy(messageOf(body)))) getSelection()?.selectAllChildren(body);
    };
    line.append(makeButton('', this.dataset['button'] ?? 'Copy this message', () => void press()));
    this.append(line);
    whenOver(life, () => line.remove());
  }
}

define('copy-text', CopyText);
