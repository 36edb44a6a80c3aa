/** Break-even in sentences: for each pair of offers who is ahead, and from which month the other one is. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { raceLine } from './break-even.ts';
import { percent } from './money.ts';
import type { Comparison } from './offer.ts';
import { payOf, ratesOf } from './pay.ts';

/** The list of pairs. */
export function racesView(comparison: Comparison): TemplateResult {
  const { offers, countsRelocation } = comparison;
  const rates = ratesOf(comparison);
  const months = rates.map((rate) => offers.map((offer) => payOf(offer, { growth: rate, countsRelocation }).months));
  const pairs = offers.flatMap((first, a) =>
    offers.slice(a + 1).map((second, n) => ({ first, second, a, b: a + 1 + n })),
  );
  return html`<dl class="offers-races">
    ${pairs.map(
      ({ first, second, a, b }) =>
        html`<dt>${first.name} and ${second.name}</dt>
          ${rates.map((rate, index) => {
            const line = raceLine([first.name, second.name], months[index]?.[a] ?? [], months[index]?.[b] ?? []);
            return html`<dd>${rates.length > 1 ? `At ${percent(rate)}: ${line}` : line}</dd>`;
          })}`,
    )}
  </dl>`;
}
