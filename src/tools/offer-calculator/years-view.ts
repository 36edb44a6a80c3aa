/** Results by year at each growth of the share price: the charts, the offers side by side, and what each year is made of. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { chartView, legendView, swatch } from './chart-view.ts';
import { moneyWriter, percent, showsMinor } from './money.ts';
import { YEARS } from './offer.ts';
import type { Comparison } from './offer.ts';
import { PART_NAMES, PARTS, payOf, ratesOf, total } from './pay.ts';
import type { Part, Pay } from './pay.ts';
import { tableView } from './table-view.ts';
import { divide } from './whole.ts';

/** Letters of a year’s sum beyond which five columns need smaller ones on half a sheet. */
const WIDE = 8;

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

/** Parts that any offer pays, in order. */
const partsOf = (years: readonly (readonly Pay[])[]): Part[] =>
  PARTS.filter((part) => years.some((pays) => pays.some((pay) => pay[part] > 0n)));

/** Heading of the results at a growth. */
const growthTitle = (growth: number): string =>
  growth === 0 ? 'Share price held still, 0%' : `Share price ${signed(growth)} a year`;

/** "+15%", "−30%". */
const signed = (growth: number): string => `${growth > 0 ? '+' : ''}${percent(growth)}`;

/** Builds the pieces; what each is for decides where it stands. */
export function yearsView(comparison: Comparison) {
  const { offers, currency, countsRelocation, showsDifferences } = comparison;
  const write = moneyWriter(currency);
  const names = offers.map(({ name }) => name);
  const rates = ratesOf(comparison).map((growth) => ({
    growth,
    id: `offers-${growth === 0 ? 'still' : 'growing'}`,
    years: offers.map((offer) => payOf(offer, { growth, countsRelocation }).years),
  }));
  const all = rates.flatMap(({ years }) => years);
  const totals = all.flat().map(total);
  const minor = showsMinor(totals, currency);
  /** In the title of a table, where there are two of its kind. */
  const at = (growth: number) => (rates.length > 1 ? `, share price ${growth === 0 ? 'still' : signed(growth)}` : '');

  return {
    /** The charts, all to one scale, and what their fills mean. */
    charts(): TemplateResult {
      const most = totals.reduce((a, b) => (a > b ? a : b), 1n);
      return html`${legendView('offers', partsOf(all))}
        <div class="offers-charts">
          ${rates.map(
            ({ growth, id, years }) =>
              html`<section class="offers-years">
                ${rates.length > 1 ? html`<h3>${growthTitle(growth)}</h3>` : nothing}
                ${chartView(id, { names, years, most, write: (amount) => write(amount, { minor }) })}
              </section>`,
          )}
        </div>`;
    },
    /** Years and sums of all offers beside one another, a table for each growth. */
    sides: (): TemplateResult[] => rates.map(({ growth, years }) => sideBySide(years, at(growth))),
    /** For each offer what its years are made of, a table for each growth. A forecast is not printed in its parts too. */
    parts: (): TemplateResult[] =>
      rates.flatMap(({ growth, id, years }) =>
        years.map((pays, index) => partsTable(names[index] ?? '', growth, pays, `${id}-${index}`)),
      ),
  };

  function partsTable(name: string, growth: number, pays: readonly Pay[], prefix: string): TemplateResult {
    const parts = partsOf([pays]);
    const cents = showsMinor(pays.map(total), currency);
    const row = (amounts: readonly bigint[]) => amounts.map((amount) => write(amount, { minor: cents }));
    const yearly = pays.map(total);
    const soFar = yearly.map((_, year) => sum(yearly.slice(0, year + 1)));
    const classes = [
      ...(growth === 0 ? [] : ['offers-unprinted']),
      ...(row(yearly).some(({ length }) => length > WIDE) ? ['offers-dense'] : []),
    ];
    return tableView({
      caption: `${name}${at(growth)}`,
      corner: 'Part',
      columns: pays.map((_, year) => `Year ${year + 1}`),
      rows: [
        ...parts.map((part) => ({ name: PART_NAMES[part], cells: row(pays.map((pay) => pay[part])) })),
        { name: 'Together', cells: row(yearly), isSum: true },
        { name: 'So far', cells: row(soFar) },
      ],
      classes,
      mark: (index) => (parts[index] ? swatch(parts[index], `${prefix}-${parts[index]}`) : undefined),
    });
  }

  function sideBySide(years: readonly (readonly Pay[])[], title: string): TemplateResult {
    const yearly = years.map((pays) => pays.map(total));
    const sums = yearly.map(sum);
    const perYear = sums.map((amount) => divide(amount, BigInt(YEARS)));
    const cents = showsMinor([...yearly.flat(), ...perYear], currency);
    const cells = (amounts: readonly bigint[]) =>
      amounts.map((amount, index) =>
        showsDifferences && index > 0
          ? write(amount - (amounts[0] ?? 0n), { minor: cents, sign: true })
          : write(amount, { minor: cents }),
      );
    const rows = Array.from({ length: YEARS }, (_, year) => ({
      name: `Year ${year + 1}`,
      cells: cells(yearly.map((row) => row[year] ?? 0n)),
    }));
    return tableView({
      caption: `Side by side${title}${showsDifferences ? `, differences to ${names[0] ?? ''}` : ''}`,
      corner: 'Year',
      columns: names,
      rows: [
        ...rows,
        { name: 'Four years', cells: cells(sums), isSum: true },
        { name: 'Per year', cells: cells(perYear) },
      ],
    });
  }
}
