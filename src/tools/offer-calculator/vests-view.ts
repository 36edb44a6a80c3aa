/** Every vest of each offer with its day, its shares and what they are worth. */

import { make } from '../../browser/parts/element.ts';
import { addMonths, longDay } from './days.ts';
import { moneyWriter, needsMinor, percent, showsMinor } from './money.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer } from './offer.ts';
import { hasStock, ratesOf, valuedVests } from './pay.ts';
import { tableView } from './table-view.ts';
import { vestsOf } from './vesting.ts';

/** Vests of all offers that are printed; of more, the schedule among what was entered says the same. */
const MOST_PRINTED = 12;

/** Builds one list for each offer with stock. */
export function vestsView(comparison: Comparison): HTMLElement[] {
  const { offers, currency } = comparison;
  const write = moneyWriter(currency);
  const rates = ratesOf(comparison);
  const granted = offers.filter(hasStock);
  const isLong = granted.reduce((sum, { schedule }) => sum + schedule.length, 0) > MOST_PRINTED;
  return granted.map(listOf);

  function listOf(offer: Offer): HTMLElement {
    const isMoney = offer.money > 0n;
    const vests = rates.map((rate) => valuedVests(offer, rate));
    const values = vests.map((list) => list.map(({ value }) => value));
    const priceMinor = needsMinor(vests[1]?.map(({ price }) => price) ?? [], currency);
    const box = make('div', isLong ? 'offers-list offers-unprinted' : 'offers-list');
    if (offer.remainder > 0n) {
      const left = write(offer.remainder, { minor: needsMinor([offer.remainder], currency) });
      box.append(make('p', '', `${offer.name}: ${left} of the sum buys no whole share and is left out.`));
    }
    const late = vestsOf(offer.shares + offer.money, offer.schedule)
      .filter(({ month }) => month > MONTHS)
      .reduce((sum, { shares }) => sum + shares, 0n);
    const some = isMoney
      ? write(late, { minor: showsMinor([late], currency) })
      : `${late.toLocaleString('en-US')} shares`;
    if (late > 0n)
      box.append(make('p', '', `${offer.name}: ${some} vest after year four and are left out of the years.`));
    const growing = rates[1];
    box.prepend(
      tableView({
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
      }),
    );
    return box;
  }
}
