/**
 * `<question-mark data-question="late-launch">`, empty: asks how it went and keeps the answer on the device. Without a
 * script nothing stands there.
 */

import { createMarks, MARK_NAMES } from '../../device/marks.ts';
import type { Mark } from '../../device/marks.ts';
import { define, EnhancedElement, make, setText, whenOver } from '../../parts/element.ts';

class QuestionMark extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const question = this.dataset['question'] ?? '';
    const marks = createMarks({ storage: () => localStorage, events: window, now: Date.now });
    const box = make('fieldset', '');
    const notice = make('p', 'meta');
    notice.setAttribute('role', 'status');
    box.append(make('legend', '', 'How did it go?'));
    const radios = Object.entries(MARK_NAMES).map(([mark, name]) => {
      const radio = make('input', '');
      radio.type = 'radio';
      radio.name = 'mark';
      radio.value = mark;
      radio.onchange = () => marks.set(question, mark as Mark);
      const label = make('label', '');
      label.append(radio, name);
      box.append(label);
      return radio;
    });
    const show = () => {
      for (const radio of radios) radio.checked = radio.value === marks.get(question);
      setText(notice, marks.problem()?.message ?? '');
    };
    whenOver(life, marks.subscribe(show));
    whenOver(life, () => this.replaceChildren());
    show();
    this.append(box, notice);
  }
}

define('question-mark', QuestionMark);
