/** What holds for every comparison, whatever its numbers. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { race } from './break-even.ts';
import { csvOf } from './csv.ts';
import { leavingAfter } from './leaving.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer, Repayment } from './offer.ts';
import { payOf, total, whole } from './pay.ts';
import { PRESETS, vestsOf } from './vesting.ts';
import type { Schedule } from './vesting.ts';
import { priceAfter } from './whole.ts';

const money = fc.bigInt({ min: 0n, max: 10n ** 15n });
const repayment: fc.Arbitrary<Repayment> = fc.record({
  rule: fc.constantFrom('none', 'all', 'complete', 'begun'),
  months: fc.integer({ min: 1, max: 60 }),
});
const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constantFrom(...Object.values(PRESETS).map((preset) => preset.schedule)),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 20 })
    .map((months) => months.toSorted((a, b) => a - b).map((month, n) => ({ month, parts: 1 + ((n * 7) % 5) }))),
);
const offer: fc.Arbitrary<Offer> = fc.record({
  name: fc.string(),
  start: fc.constant(undefined),
  base: money,
  bonus: money,
  signOn: fc.tuple(
    fc.record({ amount: money, isMonthly: fc.boolean() }),
    fc.record({ amount: money, isMonthly: fc.boolean() }),
  ),
  relocation: money,
  shares: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  money: fc.constant(0n),
  remainder: fc.constant(0n),
  price: money,
  schedule,
  signOnBack: repayment,
  relocationBack: repayment,
});
const terms = fc.record({ growth: fc.integer({ min: -9900, max: 20_000 }), countsRelocation: fc.boolean() });
const few = { numRuns: 60 };
const none: Repayment = { rule: 'none', months: 12 };

test('vested shares come to the grant, and no vest takes any back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), schedule, (shares, steps) => {
      const vests = vestsOf(shares, steps);
      expect(vests.reduce((sum, vest) => sum + vest.shares, 0n)).toBe(shares);
      expect(vests.every((vest) => vest.shares >= 0n)).toBe(true);
    }),
  );
});

test('years and months come to the same sum, and every part is paid whole', () => {
  fc.assert(
    fc.property(offer, terms, (one, how) => {
      const pay = payOf(one, how);
      const sum = pay.years.reduce((all, year) => all + total(year), 0n);
      expect(pay.months.at(-1)).toBe(sum);
      expect(pay.years.reduce((all, year) => all + year.base, 0n)).toBe(4n * one.base);
      expect(pay.years.reduce((all, year) => all + year.signOn, 0n)).toBe(one.signOn[0].amount + one.signOn[1].amount);
    }),
    few,
  );
});

test('a grant in money arrives whole, and grows as a share would that costs as much', () => {
  fc.assert(
    fc.property(offer, money, terms, (one, grant, how) => {
      const asMoney = { ...one, shares: 0n, money: grant, schedule: PRESETS.monthly.schedule };
      const { vests } = payOf(asMoney, { ...how, growth: 0 });
      expect(vests.reduce((sum, { value }) => sum + value, 0n)).toBe(grant);
      const yearly = { ...asMoney, schedule: PRESETS.yearly.schedule };
      // Four shares, one a year, of a quarter of the sum each.
      const asShares = { ...yearly, shares: 4n, money: 0n, price: grant / 4n };
      const whole = { ...yearly, money: (grant / 4n) * 4n };
      expect(payOf(whole, how).months).toEqual(payOf(asShares, how).months);
    }),
    few,
  );
});

test('what was received never falls; what stays never falls without a claw-back', () => {
  fc.assert(
    fc.property(offer, terms, (one, how) => {
      const free = { ...one, signOnBack: none, relocationBack: none };
      const { months } = payOf(free, how);
      const kept = [6, 11, 12, 13, 24, 25, 36, MONTHS].map((month) => leavingAfter(free, how, whole(month)).kept);
      for (const row of [months, kept])
        for (const [n, sum] of row.entries()) expect(sum >= (row[n - 1] ?? 0n)).toBe(true);
    }),
    few,
  );
});

test('no more goes back than was paid, and with more months never more of one payment', () => {
  fc.assert(
    fc.property(offer, terms, (one, how) => {
      let before: bigint | undefined;
      for (let month = 1; month <= 12; month += 1) {
        const { signOnOwed, relocationOwed } = leavingAfter(one, how, whole(month));
        expect(signOnOwed <= one.signOn[0].amount && signOnOwed >= 0n && relocationOwed >= 0n).toBe(true);
        expect(before === undefined || signOnOwed <= before).toBe(true);
        before = signOnOwed;
      }
    }),
    few,
  );
});

test('offers in another order give the same results in that order', () => {
  const permuted = fc.array(offer, { minLength: 2, maxLength: 4 }).chain((offers) =>
    fc.tuple(
      fc.constant(offers.map((one, n) => ({ ...one, name: `offer ${n}` }))),
      fc.shuffledSubarray(
        offers.map((_, n) => n),
        { minLength: offers.length },
      ),
    ),
  );
  fc.assert(
    fc.property(permuted, terms, ([offers, order], how) => {
      const comparison = (list: readonly Offer[]): Comparison => ({
        currency: { code: 'USD', digits: 2 },
        offers: list,
        growth: how.growth,
        countsRelocation: how.countsRelocation,
        showsDifferences: false,
        leaving: undefined,
      });
      const rows = (list: readonly Offer[]) => csvOf(comparison(list)).split('\r\n').toSorted();
      const moved = order.flatMap((n) => offers[n] ?? []);
      expect(rows(moved)).toEqual(rows(offers));
    }),
    { numRuns: 25 },
  );
});

test('a race run the other way round has the other leader in the same months', () => {
  const months = fc.array(fc.bigInt({ min: 0n, max: 20n }), { minLength: 49, maxLength: 49 });
  fc.assert(
    fc.property(months, months, (a, b) => {
      const swap = ({ month, leader }: { month: number; leader: string }) => ({
        month,
        leader: leader === 'first' ? 'second' : 'first',
      });
      const [one, two] = [race(a, b), race(b, a)];
      expect(two.changes).toEqual(one.changes.map(swap));
      expect(two.start).toEqual(one.start && swap(one.start));
    }),
  );
});

test('a grown price is the nearest minor unit to the exact one', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      fc.integer({ min: -9900, max: 20_000 }),
      fc.integer({ min: 1, max: 120 }),
      (price, growth, months) => {
        const exact = Number(price) * (1 + growth / 10_000) ** (months / 12);
        const rounded = Number(priceAfter(price, growth, months));
        expect(Math.abs(rounded - exact)).toBeLessThanOrEqual(0.5 + exact * 1e-12);
      },
    ),
  );
});

test('halves of a minor unit go up', () => {
  // 1.50 × 1.05 is 1.575, and 0.50 × 1.01 is 0.505.
  expect(priceAfter(150n, 500, 12)).toBe(158n);
  expect(priceAfter(50n, 100, 12)).toBe(51n);
  expect(priceAfter(100n, 1500, 12)).toBe(115n);
});
