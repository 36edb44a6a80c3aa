/** Results by year at one growth of the share price: the chart, what each year is made of, and the offers side by side. */

import { make } from '../../parts/element.ts';
import { chartView, swatch } from './chart-view.ts';
import { moneyWriter, needsMinor, percent } from './money.ts';
import { YEARS } from './offer.ts';
import type { Comparison } from './offer.ts';
import { PART_NAMES, PARTS, payOf, total } from './pay.ts';
import type { Part, Pay } from './pay.ts';
import { tableView } from './table-view.ts';
import { divide } from './whole.ts';

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** Parts that any offer pays, in order. */
function partsOf(years: readonly (readonly Pay[])[]): Part[] {
  return PARTS.filter((part) => years.some((pays) => pays.some((pay) => pay[part] > 0n)));
}

/** Heading of the results at a growth. */
export function growthTitle(growth: number): string {
  return growth === 0 ? 'Share price held still, 0%' : `Share price ${growth > 0 ? '+' : ''}${percent(growth)} a year`;
}

/** Builds the results at one growth. */
export function yearsView({ offers, currency, countsRelocation, showsDifferences }: Comparison, growth: number) {
  const box = make('section', 'offers-years');
  const write = moneyWriter(currency);
  const years = offers.map((offer) => payOf(offer, { growth, countsRelocation }).years);
  const parts = partsOf(years);
  const names = offers.map(({ name }) => name);
  const id = `offers-${growth === 0 ? 'still' : 'growing'}`;
  const minor = needsMinor(years.flat().map(total), currency);
  box.append(
    make('h3', '', growthTitle(growth)),
    chartView({ id, names, years, parts, write: (amount) => write(amount, { minor }) }),
  );
  for (const [index, pays] of years.entries()) box.append(partsTable(names[index] ?? '', pays, `${id}-${index}`));
  box.append(sideBySide());
  return box;

  function partsTable(name: string, pays: readonly Pay[], prefix: string): HTMLElement {
    const cents = needsMinor(
      pays.flatMap((pay) => PARTS.map((part) => pay[part])),
      currency,
    );
    const row = (amounts: readonly bigint[]) => amounts.map((amount) => write(amount, { minor: cents }));
    const totals = pays.map(total);
    const soFar = totals.map((_, year) => sum(totals.slice(0, year + 1)));
    return tableView({
      caption: name,
      corner: 'Part',
      columns: pays.map((_, year) => `Year ${year + 1}`),
      rows: [
        ...parts.map((part) => ({ name: PART_NAMES[part], cells: row(pays.map((pay) => pay[part])) })),
        { name: 'Together', cells: row(totals), isSum: true },
        { name: 'So far', cells: row(soFar) },
      ],
      mark: (index) => (parts[index] ? swatch(parts[index], `${prefix}-${parts[index]}`) : undefined),
    });
  }

  function sideBySide(): HTMLElement {
    const totals = years.map((pays) => pays.map(total));
    const all = totals.map(sum);
    const perYear = all.map((amount) => divide(amount, BigInt(YEARS)));
    const cents = needsMinor([...totals.flat(), ...perYear], currency);
    const cells = (amounts: readonly bigint[]) =>
      amounts.map((amount, index) =>
        showsDifferences && index > 0
          ? write(amount - (amounts[0] ?? 0n), { minor: cents, sign: true })
          : write(amount, { minor: cents }),
      );
    const rows = Array.from({ length: YEARS }, (_, year) => ({
      name: `Year ${year + 1}`,
      cells: cells(totals.map((row) => row[year] ?? 0n)),
    }));
    return tableView({
      caption: showsDifferences ? `Side by side, differences to ${names[0] ?? ''}` : 'Side by side',
      corner: 'Year',
      columns: names,
      rows: [
        ...rows,
        { name: 'Four years', cells: cells(all), isSum: true },
        { name: 'Per year', cells: cells(perYear) },
      ],
    });
  }
}
