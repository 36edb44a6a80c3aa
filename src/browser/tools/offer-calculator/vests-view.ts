/** Every vest of each offer with its day, its shares and what they are worth; folded, for there may be many. */

import { make } from '../../parts/element.ts';
import { addMonths, longDay } from './days.ts';
import { moneyWriter, needsMinor, percent } from './money.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer } from './offer.ts';
import { valuedVests } from './pay.ts';
import { tableView } from './table-view.ts';

/** Builds one list for each offer with shares. */
export function vestsView({ offers, currency, growth }: Comparison): HTMLElement {
  const box = make('div', 'offers-vests');
  for (const offer of offers) if (offer.shares > 0n) box.append(vestsOf(offer));
  if (!box.hasChildNodes()) box.append(make('p', '', 'None of these offers has shares.'));
  return box;

  function vestsOf(offer: Offer): HTMLElement {
    const write = moneyWriter(currency);
    const rates = [...new Set([0, growth])];
    const vests = rates.map((rate) => valuedVests(offer, rate));
    const priceMinor = vests.map((list) => needsMinor([offer.price, ...list.map(({ price }) => price)], currency));
    const minor = vests.map((list) =>
      needsMinor(
        list.map(({ value }) => value),
        currency,
      ),
    );
    const details = make('details', '');
    details.append(make('summary', '', `${offer.name}: ${offer.shares.toLocaleString('en-US')} shares`));
    if (offer.remainder > 0n) {
      const left = write(offer.remainder, { minor: needsMinor([offer.remainder], currency) });
      details.append(make('p', '', `${left} of the sum buys no whole share and is left out.`));
    }
    const late = vests[0]?.filter(({ month }) => month > MONTHS).reduce((sum, { shares }) => sum + shares, 0n) ?? 0n;
    if (late > 0n)
      details.append(
        make('p', '', `${late.toLocaleString('en-US')} shares vest after year four and are left out of the years.`),
      );
    const growing = rates[1];
    details.append(
      tableView({
        caption: `Vests of ${offer.name}`,
        corner: 'Month',
        columns: [
          ...(offer.start ? ['Date'] : []),
          'Shares',
          'Value at 0%',
          ...(growing === undefined ? [] : [`Price at ${percent(growing)}`, `Value at ${percent(growing)}`]),
        ],
        rows: (vests[0] ?? []).map(({ month, shares, value }, index) => {
          const grown = vests[1]?.[index];
          return {
            name: `Month ${month}`,
            cells: [
              ...(offer.start ? [longDay(addMonths(offer.start, month))] : []),
              shares.toLocaleString('en-US'),
              write(value, { minor: minor[0] ?? true }),
              ...(grown
                ? [
                    write(grown.price, { minor: priceMinor[1] ?? true }),
                    write(grown.value, { minor: minor[1] ?? true }),
                  ]
                : []),
            ],
          };
        }),
      }),
    );
    return details;
  }
}
