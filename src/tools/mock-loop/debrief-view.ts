/** The debrief: what to repair first, by competency, by principle. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { CATEGORY_NAMES, count } from '../../book/wording.ts';
import type { Category } from '../../book/kinds/question/categories.ts';
import { principleName, PRINCIPLES } from '../../book/principles.ts';
import { under } from '../../browser/parts/base.ts';
import type { Known } from './known.ts';
import { debrief } from './debrief.ts';
import type { Sum } from './debrief.ts';
import { doneOf, slugsOf } from './state.ts';
import type { Loop } from './state.ts';

export function debriefView(loop: Loop, known: Known): TemplateResult | typeof nothing {
  const heard = slugsOf(loop).flatMap((slug) => {
    const [row, answer] = [known.row(slug), loop.answer(slug)];
    return row && answer.isDone ? [{ row, answer, criteria: known.criteria(slug, answer) }] : [];
  });
  if (heard.length === 0) return nothing;
  const { competencies, principles, repairs, unscored } = debrief(heard);
  const left = slugsOf(loop).length - doneOf(loop);
  return html`
    <section class="mock-debrief">
      <h2 id="mock-debrief" tabindex="-1">${left > 0 ? 'Debrief so far' : 'Debrief'}</h2>
      ${
        unscored > 0
          ? html`<p>
              ${count(unscored, 'answer has', 'answers have')} no score yet. Score each as a stranger would who heard it
              once.
            </p>`
          : nothing
      }
      ${
        repairs.length > 0
          ? html`<h3>Repair first</h3>
              <ol class="mock-repairs">
                ${repairs.map(
                  ({ slug, title, reasons }) =>
                    html`<li>
                      <a href=${under(known.row(slug)?.address ?? '/questions/')}>${title}</a>
                      ${reasons.map((reason) => html`<p>${reason}</p>`)}
                    </li>`,
                )}
              </ol>`
          : nothing
      }
      ${sumsView('By competency', 'Competency', competencies, (name) => CATEGORY_NAMES[name as Category] ?? name)}
      ${sumsView('By Leadership Principle', 'Principle', principles, (name) =>
        PRINCIPLES.some(({ slug }) => slug === name) ? principleName(name) : name,
      )}
      <p class="mock-hint">
        Weakest first, by your own scores. Interviewers vote from what they wrote down and no points are added up, so
        this is no forecast.
      </p>
    </section>
  `;
}

function sumsView(title: string, column: string, sums: readonly Sum[], nameOf: (name: string) => string) {
  if (sums.length === 0) return nothing;
  return html`
    <table class="mock-sums">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${column}</th>
          <th scope="col">Questions</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        ${sums.map(
          ({ name, points, most, questions }) =>
            html`<tr>
              <th scope="row">${nameOf(name)}</th>
              <td>${questions}</td>
              <td>${points} of ${most}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
