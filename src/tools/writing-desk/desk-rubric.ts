/** `<desk-rubric>`: keeps the grades that a reader gives, and says what their total means. */

import { createAnswers } from '../../browser/device/answers.ts';
import { define, EnhancedElement, setText, whenOver } from '../../browser/parts/element.ts';
import { verdictOf } from './rubric.ts';

class DeskRubric extends EnhancedElement {
  protected override enhance(life: AbortSignal): void {
    const store = createAnswers({ storage: () => window.localStorage, events: window, now: Date.now }).of('essay');
    const names = [...new Set([...this.querySelectorAll('input')].map(({ name }) => name))];
    const total = this.querySelector('.desk-total');
    const show = () => {
      const graded = names.flatMap((name) => {
        const grade = store.score(name);
        for (const input of this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
          input.checked = input.value === String(grade);
        return grade === undefined ? [] : [grade];
      });
      setText(total, [verdictOf(graded, names.length), store.problem()?.message ?? ''].filter(Boolean).join(' '));
    };
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement) store.setScore(target.name, Number(target.value));
      },
      { signal: life },
    );
    whenOver(life, store.subscribe(show));
    show();
  }
}

define('desk-rubric', DeskRubric);
