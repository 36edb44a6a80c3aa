/** What a share must cost for an offer that is behind to pay as much as the one that leads. Pure; whole numbers only. */

import { MONTHS } from './offer.ts';
import type { Offer } from './offer.ts';
import { hasStock } from './pay.ts';
import { vestsOf } from './vesting.ts';

export interface CatchUp {
  /** Whose stock is looked at: of the offer behind, of the one that leads, or one price that both have. */
  readonly stock: 'own' | 'leading' | 'both';
  /** The price of a share, or the worth of a grant in money. */
  readonly of: 'price' | 'worth';
  /** Today, in minor units. */
  readonly now: bigint;
  /** Nearest to today’s at which the totals meet or cross; undefined if even stock worth nothing changes nothing. */
  readonly then: bigint | undefined;
}

/** Parts of a grant, shares or money, that vest within the years compared, and how many there are in all. */
function vesting({ schedule }: Offer, grant: bigint) {
  const within = vestsOf(grant, schedule).filter(({ month }) => month <= MONTHS);
  const sum = (parts: readonly number[]) => BigInt(parts.reduce((a, b) => a + b, 0));
  return {
    vested: within.reduce((total, { shares }) => total + shares, 0n),
    seen: sum(schedule.filter(({ month }) => month <= MONTHS).map(({ parts }) => parts)),
    whole: sum(schedule.map(({ parts }) => parts)),
  };
}

const up = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/**
 * The price or worth of stock at which `behind` has paid as much as `leader` after the years compared, at no growth.
 * Where both have shares at one price, it is taken for the same share and moves for both.
 *
 * @param difference by which `leader` pays more, in minor units, above 0
 * @returns undefined if no stock that vests in time is in play
 */
export function catchUp(leader: Offer, behind: Offer, difference: bigint): CatchUp | undefined {
  const [ahead, own] = [leader, behind].map((offer) => vesting(offer, offer.shares).vested) as [bigint, bigint];
  if (ahead > 0n && own > 0n && leader.price === behind.price) {
    if (ahead === own) return undefined;
    const step = up(difference, own > ahead ? own - ahead : ahead - own);
    return meet('both', 'price', behind.price, own > ahead ? behind.price + step : behind.price - step);
  }
  if (own > 0n) return meet('own', 'price', behind.price, behind.price + up(difference, own));
  const mine = vesting(behind, behind.money);
  // What has vested is rounded down: the least whole of which enough has.
  if (mine.vested > 0n)
    return meet('own', 'worth', behind.money, up((mine.vested + difference) * mine.whole, mine.seen));
  if (!hasStock(leader)) return undefined;
  if (ahead > 0n) return meet('leading', 'price', leader.price, leader.price - up(difference, ahead));
  const theirs = vesting(leader, leader.money);
  if (theirs.vested === 0n) return undefined;
  const rest = theirs.vested - difference;
  // The greatest whole of which no more than the rest has vested.
  return meet('leading', 'worth', leader.money, rest < 0n ? -1n : ((rest + 1n) * theirs.whole - 1n) / theirs.seen);
}

const meet = (stock: CatchUp['stock'], of: CatchUp['of'], now: bigint, then: bigint): CatchUp => ({
  stock,
  of,
  now,
  then: then < 0n ? undefined : then,
});
