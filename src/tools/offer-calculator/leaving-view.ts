/** What leaving means: on the reader’s last day, and after each half-year. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { longDay } from './days.ts';
import type { Day } from './days.ts';
import { leavingAfter, stayUntil } from './leaving.ts';
import type { Leaving } from './leaving.ts';
import { moneyWriter, percent, showsMinor } from './money.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer } from './offer.ts';
import { ratesOf, whole } from './pay.ts';
import { tableView } from './table-view.ts';

const EMPTY = '–';

/** Both tables. */
export const leavingView = (comparison: Comparison): TemplateResult =>
  html`<div class="offers-leaving">
    ${comparison.leaving && lastDayView(comparison, comparison.leaving)} ${halfYearsView(comparison)}
  </div>`;

function lastDayView(comparison: Comparison, leaving: Day) {
  const { offers, currency, countsRelocation } = comparison;
  const write = moneyWriter(currency);
  const rates = ratesOf(comparison);
  const stays = offers.map((offer) => stayUntil(offer, leaving));
  const at = (rate: number) =>
    offers.map((offer, index) => {
      const stay = stays[index];
      return stay === undefined || typeof stay === 'string'
        ? undefined
        : leavingAfter(offer, { growth: rate, countsRelocation }, stay);
    });
  const results = rates.map(at);
  const minor = showsMinor(
    results.flat().flatMap((one) => (one ? [one.received, one.kept, one.signOnOwed, one.relocationOwed] : [])),
    currency,
  );
  const row = (
    name: string,
    ones: readonly (Leaving | undefined)[],
    cell: (one: Leaving, offer: Offer | undefined) => string,
  ) => ({ name, cells: ones.map((one, index) => (one ? cell(one, offers[index]) : EMPTY)) });
  /** Shares, or of a grant in money its worth at the start. */
  const stock = (amount: bigint, offer: Offer | undefined) =>
    offer && offer.money > 0n ? write(amount, { minor }) : amount.toLocaleString('en-US');
  const noun = offers.some(({ money }) => money > 0n) ? 'Stock' : 'Shares';
  const growth = (rate: number) => (rates.length > 1 ? `, at ${percent(rate)}` : '');
  const [still = []] = results;
  const table = () =>
    tableView({
      caption: `Last day ${longDay(leaving)}`,
      corner: 'On that day',
      columns: offers.map(({ name }) => name),
      rows: [
        row('Complete months', still, ({ stay }) => String(stay.complete)),
        row(`${noun} vested`, still, ({ vested }, offer) => stock(vested, offer)),
        row(`${noun} lost`, still, ({ lost }, offer) => stock(lost, offer)),
        row('Sign-on that goes back', still, ({ signOnOwed }) => write(signOnOwed, { minor })),
        row('Relocation that goes back', still, ({ relocationOwed }) => write(relocationOwed, { minor })),
        ...rates.flatMap((rate, index) => [
          row(`Received${growth(rate)}`, results[index] ?? [], ({ received }) => write(received, { minor })),
          {
            ...row(`What stays${growth(rate)}`, results[index] ?? [], ({ kept }) => write(kept, { minor })),
            isSum: true,
          },
        ]),
      ],
    });
  const faults = stays.filter((stay) => typeof stay === 'string');
  return html`${faults.map((fault) => html`<p class="offers-fault">${fault}</p>`)}${still.some(Boolean) ? table() : ''}`;
}

function halfYearsView({ offers, currency, countsRelocation }: Comparison) {
  const write = moneyWriter(currency);
  const stays = Array.from({ length: MONTHS / 6 }, (_, n) => 6 * (n + 1)).map((month) => ({
    month,
    kept: offers.map((offer) => leavingAfter(offer, { growth: 0, countsRelocation }, whole(month)).kept),
  }));
  const minor = showsMinor(
    stays.flatMap(({ kept }) => kept),
    currency,
  );
  return tableView({
    caption: 'What stays if you leave when a month is complete, share price held still',
    corner: 'After',
    columns: offers.map(({ name }) => name),
    rows: stays.map(({ month, kept }) => ({
      name: `${month} months`,
      cells: kept.map((amount) => write(amount, { minor })),
    })),
  });
}
