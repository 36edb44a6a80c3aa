/** Every vest of each offer with its day, its shares and what they are worth. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { addMonths, longDay } from './days.ts';
import { moneyWriter, needsMinor, percent, showsMinor } from './money.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer } from './offer.ts';
import { hasStock, ratesOf, valuedVests } from './pay.ts';
import { tableView } from './table-view.ts';
import { vestsOf } from './vesting.ts';

/** Vests of all offers that are printed; of more, the schedule among what was entered says the same. */
const MOST_PRINTED = 12;

const DATES =
  'On the day of the month of the start. Weekends, holidays and the plan may move a day: the letter decides.';

/** One list for each offer with stock; undefined where none has any. */
export function vestsView(comparison: Comparison): TemplateResult | undefined {
  const { offers, currency } = comparison;
  const write = moneyWriter(currency);
  const rates = ratesOf(comparison);
  const granted = offers.filter(hasStock);
  if (granted.length === 0) return undefined;
  const isLong = granted.reduce((sum, { schedule }) => sum + schedule.length, 0) > MOST_PRINTED;
  const unprinted = isLong ? ' offers-unprinted' : '';
  return html`<p class=${`offers-note${unprinted}`}>${DATES}</p>
    ${granted.map((offer) => html`<div class=${`offers-list${unprinted}`}>${listOf(offer)}${leftOf(offer)}</div>`)}`;

  /** What no year counts. */
  function leftOf({ name, money, shares, remainder, schedule }: Offer) {
    const late = vestsOf(shares + money, schedule)
      .filter(({ month }) => month > MONTHS)
      .reduce((sum, vest) => sum + vest.shares, 0n);
    const some =
      money > 0n ? write(late, { minor: showsMinor([late], currency) }) : `${late.toLocaleString('en-US')} shares`;
    const left = write(remainder, { minor: needsMinor([remainder], currency) });
    return html`${
      remainder > 0n ? html`<p>${name}: ${left} of the sum buys no whole share and is left out.</p>` : nothing
    }${late > 0n ? html`<p>${name}: ${some} vest after year four and are left out of the years.</p>` : nothing}`;
  }

  function listOf(offer: Offer) {
    const isMoney = offer.money > 0n;
    const vests = rates.map((rate) => valuedVests(offer, rate));
    const values = vests.map((list) => list.map(({ value }) => value));
    const priceMinor = needsMinor(vests[1]?.map(({ price }) => price) ?? [], currency);
    const growing = rates[1];
    return tableView({
      caption: `Vests of ${offer.name}`,
      corner: 'Month',
      columns: [
        ...(offer.start ? ['Date'] : []),
        ...(isMoney ? [] : ['Shares']),
        'Value at 0%',
        ...(growing === undefined || isMoney ? [] : [`Price at ${percent(growing)}`]),
        ...(growing === undefined ? [] : [`Value at ${percent(growing)}`]),
      ],
      rows: (vests[0] ?? []).map(({ month, shares, value }, index) => {
        const grown = vests[1]?.[index];
        const worth = (amount: bigint, rate: number) =>
          write(amount, { minor: showsMinor(values[rate] ?? [], currency) });
        return {
          name: `Month ${month}`,
          cells: [
            ...(offer.start ? [longDay(addMonths(offer.start, month))] : []),
            ...(isMoney ? [] : [shares.toLocaleString('en-US')]),
            worth(value, 0),
            ...(grown && !isMoney ? [write(grown.price, { minor: priceMinor })] : []),
            ...(grown ? [worth(grown.value, 1)] : []),
          ],
        };
      }),
    });
  }
}
