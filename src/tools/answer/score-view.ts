/** The reader's own scores, with a total and the next step. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { AnswerStore } from '../../browser/device/answers.ts';
import { hashText } from '../../browser/device/texts.ts';
import { SCORES } from '../../browser/parts/scoring.ts';
import { scoreLine } from './model.ts';
import { section } from './section.ts';

export function scoreView(store: AnswerStore, criteria: readonly string[]): TemplateResult {
  const scores = criteria.map((criterion) => store.score(hashText(criterion)));
  const choices = (criterion: string, given: number | undefined) => {
    const key = hashText(criterion);
    return SCORES.map(
      (word, score) =>
        html`<label
          ><input
            type="radio"
            name=${`score-${key}`}
            .checked=${live(given === score)}
            @change=${() => store.setScore(key, score)}
          />
          ${word}</label
        >`,
    );
  };
  return section(
    'Score yourself',
    'As a stranger who heard it once would.',
    html`${criteria.map(
        (criterion, n) =>
          html`<fieldset class="answer-score">
            <legend>${criterion}</legend>
            ${choices(criterion, scores[n])}
          </fieldset>`,
      )}
      <p class="answer-total" role="status">${scoreLine(criteria, scores)}</p>`,
  );
}
