/** The comparison as a table for spreadsheets. Pure. */

import { decimal } from './money.ts';
import type { Comparison } from './offer.ts';
import { PART_NAMES, PARTS, payOf, total } from './pay.ts';

/**
 * One cell. A text that a spreadsheet would run as a formula gets an apostrophe before it, which keeps it text; quotes and
 * line breaks are kept inside quotes.
 */
export function cell(text: string): string {
  const safe = /^\s*[=+\-@|%\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "15% a year", "0%", "falls 30% a year": never begins with a sign. */
const growthName = (growth: number): string =>
  growth === 0 ? '0%' : `${growth < 0 ? 'falls ' : ''}${Math.abs(growth) / 100}% a year`;

/** One row for each offer, growth and year, with the sum so far; amounts as plain decimals. */
export function csvOf({ currency, offers, growth, countsRelocation }: Comparison): string {
  const parts = PARTS.filter((part) => part !== 'relocation' || countsRelocation);
  const head = [
    'Offer',
    'Currency',
    'Price growth',
    'Year',
    ...parts.map((part) => PART_NAMES[part]),
    'Total',
    'So far',
  ];
  const rows = [...new Set([0, growth])].flatMap((rate) =>
    offers.flatMap((offer) => {
      let soFar = 0n;
      return payOf(offer, { growth: rate, countsRelocation }).years.map((pay, year) => {
        soFar += total(pay);
        const amounts = [...parts.map((part) => pay[part]), total(pay), soFar];
        return [
          offer.name,
          currency.code,
          growthName(rate),
          String(year + 1),
          ...amounts.map((amount) => decimal(amount, currency.digits)),
        ];
      });
    }),
  );
  // The mark at the beginning tells spreadsheets that names are in UTF-8.
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
