/** What an offer has paid by a day, by year and by month. Pure; whole numbers only. */

import { MONTHS, YEARS } from './offer.ts';
import type { Comparison, Offer, Repayment } from './offer.ts';
import { vestsOf } from './vesting.ts';
import { divide, priceAfter } from './whole.ts';

/** Parts of pay, in the order in which they are stacked. */
export const PARTS = ['base', 'signOn', 'bonus', 'relocation', 'shares'] as const;
export type Part = (typeof PARTS)[number];
export type Pay = Readonly<Record<Part, bigint>>;

export const PART_NAMES: Readonly<Record<Part, string>> = {
  base: 'Base',
  signOn: 'Sign-on',
  bonus: 'Bonus',
  relocation: 'Relocation',
  shares: 'Shares',
};

/** What a sum depends on besides the offer. */
export interface Terms {
  /** Of the share price a year, in hundredths of a percent. */
  readonly growth: number;
  readonly countsRelocation: boolean;
}

/** How long somebody has been there: months that are complete, and months that have begun. */
export interface Stay {
  readonly complete: number;
  readonly begun: number;
}

/** A stay of whole months. */
export const whole = (months: number): Stay => ({ complete: months, begun: months });

/** Sum of all parts. */
export const total = (pay: Pay): bigint => PARTS.reduce((sum, part) => sum + pay[part], 0n);

const minus = (a: Pay, b: Pay): Pay =>
  Object.fromEntries(PARTS.map((part) => [part, a[part] - b[part]])) as Record<Part, bigint>;

const within = (months: number, most: number): bigint => BigInt(Math.max(0, Math.min(months, most)));

/** A vest with its price and value. */
export interface ValuedVest {
  readonly month: number;
  readonly shares: bigint;
  readonly price: bigint;
  readonly value: bigint;
}

/** The vests of an offer, each share at the price of its vest; of a grant in money, each part grown until its vest. */
export function valuedVests({ shares, money, schedule, price }: Offer, growth: number): ValuedVest[] {
  const parts = vestsOf(money, schedule);
  return vestsOf(shares, schedule).map((vest, index) => {
    const then = priceAfter(price, growth, vest.month);
    const grown = priceAfter(parts[index]?.shares ?? 0n, growth, vest.month);
    return { ...vest, price: then, value: vest.shares * then + grown };
  });
}

/** Whether anything of an offer depends on a share price. */
export const hasStock = ({ shares, money }: Offer): boolean => shares > 0n || money > 0n;

/** The growths to show: none and the reader’s, or none alone where no offer has stock. */
export const ratesOf = ({ offers, growth }: Comparison): readonly number[] =>
  growth !== 0 && offers.some(hasStock) ? [0, growth] : [0];

/** An offer’s pay by month. Prices are computed once. */
export function payOf(offer: Offer, { growth, countsRelocation }: Terms) {
  const vests = valuedVests(offer, growth);

  /** Everything received in a stay, before anything goes back. */
  const received = ({ complete, begun }: Stay): Pay => ({
    base: divide(offer.base * BigInt(complete), 12n),
    signOn: offer.signOn.reduce((sum, { amount, isMonthly }, year) => {
      if (!isMonthly) return begun > 12 * year ? sum + amount : sum;
      return sum + divide(amount * within(complete - 12 * year, 12), 12n);
    }, 0n),
    bonus: offer.bonus * BigInt(Math.floor(complete / 12)),
    relocation: countsRelocation && begun > 0 ? offer.relocation : 0n,
    shares: vests.reduce((sum, { month, value }) => (month <= complete ? sum + value : sum), 0n),
  });

  return {
    vests,
    received,
    /** By year, from the first. */
    years: Array.from({ length: YEARS }, (_, year) =>
      minus(received(whole(12 * year + 12)), received(whole(12 * year))),
    ),
    /** Received by the end of each month, from month 0. */
    months: Array.from({ length: MONTHS + 1 }, (_, month) => total(received(whole(month)))),
    /** Shares that have vested in a stay; of a grant in money, its worth at the start. */
    vested: ({ complete }: Stay): bigint =>
      vestsOf(offer.shares + offer.money, offer.schedule).reduce(
        (sum, { month, shares }) => (month <= complete ? sum + shares : sum),
        0n,
      ),
  };
}

export type OfferPay = ReturnType<typeof payOf>;

/** What of one payment goes back after a stay. The part that is kept is rounded to the nearest minor unit. */
function owed(amount: bigint, { rule, months }: Repayment, stay: Stay, paidAfter: number): bigint {
  if (rule === 'none' || stay.begun <= paidAfter) return 0n;
  const served = (rule === 'begun' ? stay.begun : stay.complete) - paidAfter;
  if (served >= months) return 0n;
  return rule === 'all' ? amount : amount - divide(amount * within(served, months), BigInt(months));
}

/** What goes back after a stay: of sign-on sums paid at once, and of relocation money. */
export function owedBack(offer: Offer, stay: Stay): { readonly signOn: bigint; readonly relocation: bigint } {
  return {
    signOn: offer.signOn.reduce(
      (sum, { amount, isMonthly }, year) => (isMonthly ? sum : sum + owed(amount, offer.signOnBack, stay, 12 * year)),
      0n,
    ),
    relocation: owed(offer.relocation, offer.relocationBack, stay, 0),
  };
}
