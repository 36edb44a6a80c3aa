/** How many cards come back on each of the next days: a table with bars. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { longDay } from '../../book/wording.ts';
import type { Shown } from './shown.ts';

export function forecastView({ forecast }: Shown): TemplateResult {
  const most = Math.max(...forecast.map(({ count }) => count));
  if (most === 0)
    return html`<p class="flashcards-hint">
      No card comes back in the next 14 days yet. Grade one, and its day is listed here.
    </p>`;
  return html`<table class="flashcards-forecast">
    <caption>
      Cards that come back in the next 14 days, new ones not counted
    </caption>
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">Cards</th>
      </tr>
    </thead>
    <tbody>
      ${forecast.map(
        ({ day, count }, n) =>
          html`<tr>
            <th scope="row">${n === 0 ? 'Today' : n === 1 ? 'Tomorrow' : longDay(day).replace(/, \d{4}$/, '')}</th>
            <td>
              <span>${count}</span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width=${(100 * count) / most} height="8" />
              </svg>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
