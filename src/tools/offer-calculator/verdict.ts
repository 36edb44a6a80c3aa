/** What a comparison comes to: who pays more, who is ahead for somebody who leaves early, and what would change it. Pure. */

import { catchUp } from './catch-up.ts';
import type { CatchUp } from './catch-up.ts';
import { leavingAfter } from './leaving.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer } from './offer.ts';
import { payOf, ratesOf, total, whole } from './pay.ts';

/** Totals over the years compared, in minor units, at one growth of the share price. */
export interface Outcome {
  readonly growth: number;
  /** By offer, in the order of the comparison. */
  readonly totals: readonly bigint[];
  /** Indices of the offers that pay most: several if they pay the same. */
  readonly leaders: readonly number[];
  /** The others, nearest first, with what they pay less than a leader. */
  readonly behind: readonly { readonly offer: number; readonly by: bigint }[];
}

/** Complete months, from and to, after which an offer leaves more than every other one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Verdict {
  /** At a share price that does not move. */
  readonly still: Outcome;
  /** At the reader’s growth; undefined where it changes nothing. */
  readonly growing: Outcome | undefined;
  /** By offer, when leaving with it is best, by what stays after paying back, at a price that does not move. */
  readonly best: readonly (readonly Span[])[];
  /** For each offer behind that stock could bring level with a sole leader. */
  readonly catchUps: readonly { readonly offer: number; readonly how: CatchUp }[];
}

function outcomeOf(offers: readonly Offer[], growth: number, countsRelocation: boolean): Outcome {
  const totals = offers.map((offer) =>
    payOf(offer, { growth, countsRelocation }).years.reduce((sum, pay) => sum + total(pay), 0n),
  );
  const most = totals.reduce((a, b) => (a > b ? a : b), totals[0] ?? 0n);
  return {
    growth,
    totals,
    leaders: totals.flatMap((sum, offer) => (sum === most ? [offer] : [])),
    behind: totals
      .flatMap((sum, offer) => (sum === most ? [] : [{ offer, by: most - sum }]))
      .toSorted((a, b) => Number(a.by > b.by) - Number(a.by < b.by)),
  };
}

/** By offer, the spans of complete months after which it alone leaves most. */
function bestOf(offers: readonly Offer[], countsRelocation: boolean): Span[][] {
  const spans: Span[][] = offers.map(() => []);
  for (let month = 1; month <= MONTHS; month += 1) {
    const kept = offers.map((offer) => leavingAfter(offer, { growth: 0, countsRelocation }, whole(month)).kept);
    const most = kept.reduce((a, b) => (a > b ? a : b), kept[0] ?? 0n);
    const [first, ...others] = kept.flatMap((sum, offer) => (sum === most ? [offer] : []));
    const own = first === undefined || others.length > 0 ? undefined : spans[first];
    const last = own?.at(-1);
    if (last?.to === month - 1) own?.splice(-1, 1, { from: last.from, to: month });
    else own?.push({ from: month, to: month });
  }
  return spans;
}

/** Judges a comparison of one offer or more. */
export function verdictOf(comparison: Comparison): Verdict {
  const { offers, countsRelocation } = comparison;
  const [still, growing] = ratesOf(comparison).map((growth) => outcomeOf(offers, growth, countsRelocation));
  if (!still) throw new Error('a comparison has results at no growth');
  const [leader] = still.leaders.length === 1 ? still.leaders.flatMap((index) => offers[index] ?? []) : [];
  return {
    still,
    growing,
    best: bestOf(offers, countsRelocation),
    catchUps: still.behind.flatMap(({ offer, by }) => {
      const behind = offers[offer];
      const how = leader && behind && catchUp(leader, behind, by);
      return how ? [{ offer, how }] : [];
    }),
  };
}
