/** The reader's own scores, with a total and the next step. */

import type { AnswerStore } from '../../browser/device/answers.ts';
import { hashText } from '../../browser/device/texts.ts';
import { make, setText, whenOver } from '../../browser/parts/element.ts';
import { SCORES } from '../../browser/parts/scoring/scoring.ts';
import { scoreLine } from './model.ts';
import { section } from './section.ts';

export function scoreView(store: AnswerStore, criteria: readonly string[], life: AbortSignal): HTMLElement {
  const box = section('Score yourself', 'As a stranger who heard it once would.');
  const total = make('p', 'answer-total');
  total.setAttribute('role', 'status');
  const show = () => {
    const line = scoreLine(
      criteria,
      criteria.map((criterion) => store.score(hashText(criterion))),
    );
    setText(total, line);
  };
  for (const criterion of criteria) {
    const key = hashText(criterion);
    const fieldset = make('fieldset', 'answer-score');
    fieldset.append(make('legend', '', criterion));
    for (const [score, word] of SCORES.entries()) {
      const label = make('label', '');
      const radio = make('input', '');
      radio.type = 'radio';
      radio.name = `score-${key}`;
      radio.checked = store.score(key) === score;
      radio.addEventListener('change', () => store.setScore(key, score));
      label.append(radio, ` ${word}`);
      fieldset.append(label);
    }
    box.append(fieldset);
  }
  whenOver(life, store.subscribe(show));
  show();
  box.append(total);
  return box;
}
