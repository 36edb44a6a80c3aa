/** A verdict in sentences. Pure. */

import type { CatchUp } from './catch-up.ts';
import { moneyWriter, percent, showsMinor } from './money.ts';
import { MONTHS, YEARS } from './offer.ts';
import type { Comparison } from './offer.ts';
import type { Outcome, Span, Verdict } from './verdict.ts';
import { divide } from './whole.ts';

export interface VerdictWords {
  /** The answer in one sentence. */
  readonly lead: string;
  /** What would change it, a sentence or two each. */
  readonly more: readonly string[];
}

const COUNTS = ['', 'one', 'two', 'three', 'four'];
const OVER = `over ${COUNTS[YEARS] ?? YEARS} years`;
/** Spans that are listed one by one; of more, only their number is said. */
const MOST_SPANS = 4;

/** "A", "A and B", "A, B and C". */
const list = (items: readonly string[], word: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;

/** "if the share price grows 15% a year". */
const ifGrowing = (growth: number): string =>
  `If the share price ${growth < 0 ? 'falls' : 'grows'} ${percent(Math.abs(growth))} a year`;

/** Writes what a verdict says of its comparison. */
export function verdictWords({ still, growing, best, catchUps }: Verdict, comparison: Comparison): VerdictWords {
  const { offers, currency } = comparison;
  const writer = moneyWriter(currency);
  const write = (amount: bigint) => writer(amount, { minor: showsMinor([amount], currency) });
  const price = (amount: bigint) => writer(amount, { minor: true });
  const nameOf = (offer: number) => offers[offer]?.name ?? '';
  const namesOf = (some: readonly number[]) => list(some.map(nameOf), 'and');
  const totalOf = (outcome: Outcome, offer: number) => write(outcome.totals[offer] ?? 0n);
  const isAlone = offers.length === 1;
  const everyone = offers.length === 2 ? 'Both' : `All ${COUNTS[offers.length] ?? offers.length}`;

  const lead = (): string => {
    const [first = 0] = still.leaders;
    const sum = totalOf(still, first);
    if (isAlone)
      return `${nameOf(first)} pays ${sum} ${OVER}, ${write(divide(still.totals[0] ?? 0n, BigInt(YEARS)))} a year.`;
    const [next, ...rest] = still.behind;
    if (!next) return `${everyone} pay the same ${OVER}: ${sum}.`;
    if (still.leaders.length > 1)
      return `${namesOf(still.leaders)} pay the same ${OVER}, ${sum}, and more than ${list(
        still.behind.map(({ offer, by }) => `${nameOf(offer)} (by ${write(by)})`),
        'and',
      )}.`;
    if (rest.length === 0)
      return `${nameOf(first)} pays ${write(next.by)} more ${OVER}: ${sum} against ${totalOf(still, next.offer)}.`;
    const others = still.behind.map(({ offer, by }) => `${write(by)} more than ${nameOf(offer)}`);
    return `${nameOf(first)} pays most ${OVER}, ${sum}: ${list(others, 'and')}.`;
  };

  const grown = (outcome: Outcome): string => {
    const [first = 0] = outcome.leaders;
    const begin = `${ifGrowing(outcome.growth)}, `;
    if (isAlone) return `${begin}it is ${totalOf(outcome, first)}.`;
    const [next] = outcome.behind;
    if (!next) return `${begin}${everyone.toLowerCase()} pay the same: ${totalOf(outcome, first)}.`;
    if (outcome.leaders.length > 1)
      return `${begin}${namesOf(outcome.leaders)} pay most: ${totalOf(outcome, first)} each.`;
    const isSame = still.leaders.length === 1 && still.leaders[0] === first;
    if (offers.length > 2)
      return `${begin}${nameOf(first)} ${isSame ? 'still pays' : 'pays'} most, ${write(next.by)} more than ${nameOf(next.offer)}.`;
    return isSame
      ? `${begin}${nameOf(first)} pays ${write(next.by)} more.`
      : `${begin}it is the other way round: ${nameOf(first)} pays ${write(next.by)} more.`;
  };

  const leaving = (): string[] => {
    if (isAlone) return [];
    const leaders = new Set(still.leaders);
    const isSole = leaders.size === 1;
    const said = best.flatMap((spans, offer) =>
      spans.length === 0 || (isSole && leaders.has(offer))
        ? []
        : [`${nameOf(offer)} is ahead ${isSole ? 'only ' : ''}if you leave ${spansInWords(spans)}.`],
    );
    const [first = 0] = still.leaders;
    if (said.length > 0) return said;
    if (!isSole) return ['None of them is ahead, whenever you leave.'];
    const [span] = best[first] ?? [];
    return span && span.from === 1 && span.to === MONTHS
      ? [`${nameOf(first)} is ahead whenever you leave.`]
      : [`No other offer is ahead of ${nameOf(first)}, whenever you leave.`];
  };

  const catching = (offer: number, { stock, of, now, then }: CatchUp): string => {
    const leader = nameOf(still.leaders[0] ?? 0);
    const own = nameOf(offer);
    if (then === undefined || then === 0n) {
      const whose = stock === 'both' ? 'a share' : `the stock of ${leader}`;
      return `${own} ${then === 0n ? 'catches up only if' : 'does not catch up even if'} ${whose} is worth nothing.`;
    }
    if (of === 'worth')
      return stock === 'own'
        ? `${own} catches up if its stock turns out to be worth ${write(then)} in place of ${write(now)}.`
        : `${own} catches up if the stock of ${leader} turns out to be worth ${write(then)} in place of ${write(now)}.`;
    const at = `${price(then)} (now ${price(now)})`;
    if (stock === 'both') return `${own} catches up at a share price of ${at} for both.`;
    if (stock === 'leading') return `${own} catches up if a share of ${leader} falls to ${at}.`;
    const isOther = offers.some(({ shares, name }) => shares > 0n && name !== own);
    return `${own} catches up at a share price of ${at}${isOther ? ', if the other price stays' : ''}.`;
  };

  return {
    lead: lead(),
    more: [
      ...leaving(),
      ...catchUps.map(({ offer, how }) => catching(offer, how)),
      ...(growing ? [grown(growing)] : []),
    ],
  };
}

/** "before the end of month 12, or at the end of months 30 to 31 or 36". */
export function spansInWords(spans: readonly Span[]): string {
  const early = spans
    .filter(({ from }) => from === 1)
    .map(({ to }) => (to === MONTHS ? 'at any time' : `before the end of month ${to + 1}`));
  const late = spans.filter(({ from }) => from > 1);
  const months = late.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`));
  const isOne = late.length === 1 && late[0]?.from === late[0]?.to;
  const count = late.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const some = early.length > 0 ? `at the end of ${count} later months` : `in ${count} of the ${MONTHS} months`;
  const ends = months.length > MOST_SPANS ? some : `at the end of ${isOne ? 'month' : 'months'} ${list(months, 'or')}`;
  return [...early, ...(late.length > 0 ? [ends] : [])].join(', or ');
}
