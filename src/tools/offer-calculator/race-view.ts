/** Break-even in sentences: for each pair of offers who is ahead, and from which month the other one is. */

import { make } from '../../browser/parts/element.ts';
import { raceLine } from './break-even.ts';
import { percent } from './money.ts';
import type { Comparison } from './offer.ts';
import { payOf, ratesOf } from './pay.ts';

/** Builds the list of pairs. */
export function racesView(comparison: Comparison): HTMLElement {
  const { offers, countsRelocation } = comparison;
  const list = make('dl', 'offers-races');
  const rates = ratesOf(comparison);
  const months = rates.map((rate) => offers.map((offer) => payOf(offer, { growth: rate, countsRelocation }).months));
  for (const [a, first] of offers.entries()) {
    for (const [b, second] of offers.entries()) {
      if (b <= a) continue;
      list.append(make('dt', '', `${first.name} and ${second.name}`));
      for (const [index, rate] of rates.entries()) {
        const line = raceLine([first.name, second.name], months[index]?.[a] ?? [], months[index]?.[b] ?? []);
        list.append(make('dd', '', rates.length > 1 ? `At ${percent(rate)}: ${line}` : line));
      }
    }
  }
  return list;
}
