/** What an offer is once it has been read. Money is in minor units of the comparison’s currency. */

import type { Currency } from './amounts.ts';
import type { Day } from './days.ts';
import type { Schedule } from './vesting.ts';

/** Years that are compared, each counted from the offer’s own start. */
export const YEARS = 4;
export const MONTHS = 12 * YEARS;

/** Sign-on money of one year: at once on its first day, or in twelve parts, each after a complete month. */
export interface SignOn {
  readonly amount: bigint;
  readonly isMonthly: boolean;
}

/** What goes back on leaving early: nothing, all of it, or in proportion by complete months or by months begun. */
export interface Repayment {
  readonly rule: 'none' | 'all' | 'complete' | 'begun';
  /** Months from the payment after which nothing is owed. */
  readonly months: number;
}

export interface Offer {
  /** As typed, or "Offer A". Text, never markup. */
  readonly name: string;
  readonly start: Day | undefined;
  /** A year. */
  readonly base: bigint;
  /** At the end of each year. */
  readonly bonus: bigint;
  /** By year, the first two. */
  readonly signOn: readonly [SignOn, SignOn];
  readonly relocation: bigint;
  readonly shares: bigint;
  /** Of a grant in money whose share price is not given: its worth today, which vests and grows as money. */
  readonly money: bigint;
  /** Of a grant in money, what bought no whole share. */
  readonly remainder: bigint;
  /** Of a share, on the first day. */
  readonly price: bigint;
  readonly schedule: Schedule;
  readonly signOnBack: Repayment;
  readonly relocationBack: Repayment;
}

export interface Comparison {
  readonly currency: Currency;
  readonly offers: readonly Offer[];
  /** The reader’s growth of the share price a year, in hundredths of a percent; 0 is always computed too. */
  readonly growth: number;
  /** Whether relocation money counts as pay of year one, or as spent on the move. */
  readonly countsRelocation: boolean;
  readonly showsDifferences: boolean;
  readonly leaving: Day | undefined;
}
