/** What is left of an offer on a last day. Pure. */

import { addMonths, compareDays, completeMonths } from './days.ts';
import type { Day } from './days.ts';
import { MONTHS } from './offer.ts';
import type { Offer } from './offer.ts';
import { owedBack, payOf, total } from './pay.ts';
import type { Stay, Terms } from './pay.ts';

export interface Leaving {
  readonly stay: Stay;
  readonly received: bigint;
  readonly signOnOwed: bigint;
  readonly relocationOwed: bigint;
  /** Received less what goes back; negative where more goes back than was counted as pay. */
  readonly kept: bigint;
  /** Shares, or of a grant in money its worth at the start. */
  readonly vested: bigint;
  /** What of the grant has not vested and is gone. */
  readonly lost: bigint;
}

/** What leaving after a stay means. */
export function leavingAfter(offer: Offer, terms: Terms, stay: Stay): Leaving {
  const pay = payOf(offer, terms);
  const { signOn, relocation } = owedBack(offer, stay);
  const received = total(pay.received(stay));
  const vested = pay.vested(stay);
  return {
    stay,
    received,
    signOnOwed: signOn,
    relocationOwed: relocation,
    kept: received - signOn - relocation,
    vested,
    lost: offer.shares + offer.money - vested,
  };
}

/** The stay that ends on a last day, or a sentence why the day does not fit this offer. */
export function stayUntil({ start, name }: Pick<Offer, 'start' | 'name'>, last: Day): Stay | string {
  if (!start) return `${name} has no start date, so a last day says nothing about it.`;
  if (compareDays(last, start) < 0) return `The last day lies before the start of ${name}.`;
  const complete = completeMonths(start, last);
  const begun = compareDays(addMonths(start, complete), last) < 0 ? complete + 1 : complete;
  if (begun > MONTHS) return `The last day lies after the four years of ${name} that are counted here.`;
  return { complete, begun };
}
