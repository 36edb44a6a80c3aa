/** Amounts in minor units as text: for readers in their currency, for files as plain decimals. Pure. */

import type { Currency } from './amounts.ts';

/** Digits of a currency’s minor unit, as the browser knows them: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(code: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
  }).resolvedOptions();
  return maximumFractionDigits;
}

/** "280000.50": no grouping, all minor digits. */
export function decimal(amount: bigint, digits: number): string {
  const sign = amount < 0n ? '-' : '';
  const text = String(amount < 0n ? -amount : amount).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

export interface Style {
  /** Whether minor digits are written, all or none. */
  readonly minor: boolean;
  /** Whether a plus stands before more than zero. */
  readonly sign?: boolean;
}

/** Writes amounts of a currency. A decimal text, not a number, goes in: what comes out is exact. */
export function moneyWriter({ code, digits }: Currency): (amount: bigint, style: Style) => string {
  const writers = new Map<string, Intl.NumberFormat>();
  return (amount, { minor, sign = false }) => {
    const key = `${minor} ${sign}`;
    const shown = minor ? digits : 0;
    const writer =
      writers.get(key) ??
      new Intl.NumberFormat('en-US', {
        style: 'currency',
        currency: code,
        minimumFractionDigits: shown,
        maximumFractionDigits: shown,
        signDisplay: sign ? 'exceptZero' : 'negative',
      });
    writers.set(key, writer);
    return writer.format(decimal(amount, digits) as Intl.StringNumericLiteral).replace(/^([-+])/, signs);
  };
}

const signs = (sign: string): string => (sign === '-' ? '−' : sign);

/** Whether any amount has minor units, so that all of a table are written with them. */
export function needsMinor(amounts: Iterable<bigint>, { digits }: Currency): boolean {
  const unit = 10n ** BigInt(digits);
  for (const amount of amounts) if (amount % unit !== 0n) return true;
  return false;
}

/** Sums below this, in whole units, are written with their minor digits; in greater ones those only stand in the way. */
const SMALL = 1_000n;

/** Whether the amounts of a table are small enough for minor digits to matter, and have any. */
export function showsMinor(amounts: readonly bigint[], currency: Currency): boolean {
  const small = SMALL * 10n ** BigInt(currency.digits);
  return amounts.every((amount) => amount < small && -amount < small) && needsMinor(amounts, currency);
}

/** Hundredths of a percent as text: "15%", "12.5%", "−30%". */
export function percent(growth: number): string {
  return `${String(growth / 100).replace('-', '−')}%`;
}
