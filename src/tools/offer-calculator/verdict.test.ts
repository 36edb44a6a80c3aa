/** The headline: worked out by hand, and held against the sums it speaks of. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catchUp } from './catch-up.ts';
import { EXAMPLE } from './example.ts';
import { leavingAfter } from './leaving.ts';
import { MONTHS } from './offer.ts';
import type { Comparison, Offer } from './offer.ts';
import { payOf, total, whole } from './pay.ts';
import { readInputs } from './read-inputs.ts';
import { verdictOf } from './verdict.ts';
import { spansInWords, verdictWords } from './verdict-words.ts';
import { PRESETS } from './vesting.ts';
import type { Schedule } from './vesting.ts';

/** Reads offers written as "a/base: 100, b/base: 200". */
function comparisonOf(fields: Readonly<Record<string, string>>): Comparison {
  const { comparison, faults, missing } = readInputs(new Map(Object.entries(fields)));
  if (!comparison) throw new Error(JSON.stringify([...faults, ...missing]));
  return comparison;
}
const words = (fields: Readonly<Record<string, string>>) => {
  const comparison = comparisonOf(fields);
  return verdictWords(verdictOf(comparison), comparison);
};

describe('in words', () => {
  test('the example: behind at a price that stays, ahead at one that grows', () => {
    expect(words(Object.fromEntries(EXAMPLE))).toEqual({
      lead: 'The other company pays $26,000 more over four years: $1,100,000 against $1,074,000.',
      more: [
        // Year 2 ends $28,800 apart; then $8,750 a month against $38,800 at months 30, 36, 42 and 48.
        'Anouk’s letter is ahead only if you leave before the end of month 28, or at the end of months 30 to 31 or 36.',
        // $26,000 ÷ 970 is $26.804.
        'Anouk’s letter catches up at a share price of $226.81 (now $200.00).',
        'If the share price grows 15% a year, it is the other way round: Anouk’s letter pays $74,836 more.',
      ],
    });
  });

  test('money alone: no share price is needed, and none is spoken of', () => {
    expect(words({ 'a/name': 'A', 'a/base': '100k', 'a/sign1': '12k', 'b/name': 'B', 'b/base': '110k' })).toEqual({
      // A has $12,000 more on the first day, and $833.33 a month less: level after 14.4 months.
      lead: 'B pays $28,000 more over four years: $440,000 against $412,000.',
      more: ['A is ahead only if you leave before the end of month 15.'],
    });
  });

  test('what goes back on leaving counts: all of it within a year', () => {
    const { more } = words({ 'a/base': '100k', 'a/sign1': '12k', 'a/signBack': 'all', 'b/base': '110k' });
    expect(more).toEqual(['Offer A is ahead only if you leave at the end of months 12 to 14.']);
  });

  test('stock given as money, without a price', () => {
    const fields = {
      'a/base': '100k',
      'a/stock': '40k',
      'a/unit': 'value',
      'a/vesting': 'yearly',
      'b/base': '120k',
      'all/growth': '10',
    };
    // Each $10,000 grows to 11,000, 12,100, 13,310 and 14,641: $451,051 in all.
    expect(words(fields)).toEqual({
      lead: 'Offer B pays $40,000 more over four years: $480,000 against $440,000.',
      more: [
        'Offer B is ahead whenever you leave.',
        'Offer A catches up if its stock turns out to be worth $80,000 in place of $40,000.',
        'If the share price grows 10% a year, Offer B pays $28,949 more.',
      ],
    });
  });

  test('the leader’s stock may fall, or may not matter', () => {
    const stock = { 'b/stock': '100', 'b/price': '100', 'b/vesting': 'yearly' };
    // 100 shares make $10,000 of the $14,000 that B is ahead by, or of the $4,000.
    expect(words({ 'a/base': '100k', 'b/base': '101k', ...stock }).more).toContain(
      'Offer A does not catch up even if the stock of Offer B is worth nothing.',
    );
    expect(words({ 'a/base': '100k', 'b/base': '100k', ...stock }).more).toContain(
      'Offer A catches up only if the stock of Offer B is worth nothing.',
    );
    expect(words({ 'a/base': '101.5k', 'b/base': '100k', ...stock }).more).toContain(
      'Offer A catches up if a share of Offer B falls to $60.00 (now $100.00).',
    );
  });

  test('one price for both offers is one share', () => {
    const fields = {
      'a/base': '100k',
      'a/sign1': '30k',
      'a/stock': '100',
      'a/price': '100',
      'b/base': '100k',
      'b/stock': '300',
      'b/price': '100',
    };
    // A has $30,000 and 200 shares less, worth $20,000 now.
    expect(words(fields).more).toContain('Offer B catches up at a share price of $150.00 (now $100.00) for both.');
    expect(words({ ...fields, 'b/price': '101' }).more).toContain(
      // $9,700 are behind: $32.34 a share.
      'Offer B catches up at a share price of $133.34 (now $101.00), if the other price stays.',
    );
  });

  test('equal offers, and equal only in the end', () => {
    expect(words({ 'a/base': '100k', 'b/base': '100,000' })).toEqual({
      lead: 'Both pay the same over four years: $400,000.',
      more: ['None of them is ahead, whenever you leave.'],
    });
    expect(words({ 'a/base': '100k', 'a/sign1': '40k', 'b/base': '110k' }).more).toEqual([
      'Offer A is ahead if you leave before the end of month 48.',
    ]);
  });

  test('one offer is told alone, whatever else is open', () => {
    expect(words({ 'a/base': '100k', 'a/stock': '40k', 'a/unit': 'value', 'a/vesting': 'yearly', 'b/name': 'Other' }))
      // 11,500 + 13,225 + 15,208.75 + 17,490.06.
      .toEqual({
        lead: 'Offer A pays $440,000 over four years, $110,000 a year.',
        more: ['If the share price grows 15% a year, it is $457,424.'],
      });
  });

  test('three offers and more', () => {
    const three = { 'all/shown': 'abc', 'a/base': '100k', 'b/base': '120k', 'c/base': '110k' };
    expect(words(three)).toEqual({
      lead: 'Offer B pays most over four years, $480,000: $40,000 more than Offer C and $80,000 more than Offer A.',
      more: ['Offer B is ahead whenever you leave.'],
    });
    expect(words({ ...three, 'c/base': '120k', 'a/sign1': '50k' })).toEqual({
      lead: 'Offer B and Offer C pay the same over four years, $480,000, and more than Offer A (by $30,000).',
      // $1,666.67 a month against $50,000: level at month 30.
      more: ['Offer A is ahead if you leave before the end of month 30.'],
    });
    expect(words({ ...three, 'b/base': '100k', 'c/base': '100k' }).lead).toBe(
      'All three pay the same over four years: $400,000.',
    );
    const stock = { 'a/stock': '100', 'a/price': '100', 'a/vesting': 'yearly', 'c/stock': '50', 'c/price': '90' };
    expect(words({ ...three, ...stock }).more).toEqual([
      'Offer B is ahead whenever you leave.',
      // $35,500 ÷ 50 and $70,000 ÷ 100. Grown, C’s 2, 8 and four times 10 shares are worth $6,846.44.
      'Offer C catches up at a share price of $800.00 (now $90.00), if the other price stays.',
      'Offer A catches up at a share price of $800.00 (now $100.00), if the other price stays.',
      'If the share price grows 15% a year, Offer B still pays most, $33,154 more than Offer C.',
    ]);
  });

  test('a difference of cents is written with cents', () => {
    expect(words({ 'a/base': '100,000.10', 'b/base': '100k' }).lead).toBe(
      'Offer A pays $0.40 more over four years: $400,000 against $400,000.',
    );
  });

  test('spans of months', () => {
    expect(spansInWords([{ from: 1, to: 11 }])).toBe('before the end of month 12');
    expect(spansInWords([{ from: 12, to: 12 }])).toBe('at the end of month 12');
    expect(spansInWords([{ from: 1, to: 48 }])).toBe('at any time');
    const many = [1, 5, 9, 13, 17, 21].map((from) => ({ from, to: from + 1 }));
    // Nothing comes before: "later" would be later than nothing.
    expect(spansInWords(many.slice(1))).toBe('in 10 of the 48 months');
    expect(spansInWords(many)).toBe('before the end of month 3, or at the end of 10 later months');
  });
});

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constantFrom(...Object.values(PRESETS).map((preset) => preset.schedule)),
  fc.constant([
    { month: 20, parts: 3000 },
    { month: 60, parts: 7000 },
  ]),
);
const amount = fc.bigInt({ min: 0n, max: 50_000_000n });
const stock = fc.oneof(
  fc.record({ shares: fc.bigInt({ min: 0n, max: 3_000n }), money: fc.constant(0n) }),
  fc.record({ shares: fc.constant(0n), money: amount }),
);
const offer: fc.Arbitrary<Offer> = fc
  .record({
    base: amount,
    sign: amount,
    stock,
    price: fc.constantFrom(10_000n, 20_000n, 12_345n),
    schedule,
    rule: fc.constantFrom('none' as const, 'all' as const, 'complete' as const),
  })
  .map(({ base, sign, stock: grant, price, schedule: steps, rule }) => ({
    name: 'x',
    start: undefined,
    base,
    bonus: 0n,
    signOn: [
      { amount: sign, isMonthly: false },
      { amount: 0n, isMonthly: true },
    ],
    relocation: 0n,
    ...grant,
    remainder: 0n,
    price,
    schedule: steps,
    signOnBack: { rule, months: 12 },
    relocationBack: { rule: 'none', months: 12 },
  }));
const comparison = (offers: readonly Offer[], growth: number): Comparison => ({
  currency: { code: 'USD', digits: 2 },
  offers,
  growth,
  countsRelocation: false,
  showsDifferences: false,
  leaving: undefined,
});
const totalOf = (one: Offer, growth = 0) =>
  payOf(one, { growth, countsRelocation: false }).years.reduce((sum, pay) => sum + total(pay), 0n);

test('the difference that is said makes the offers equal', () => {
  fc.assert(
    fc.property(
      fc.array(offer, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: -5000, max: 5000 }),
      (offers, growth) => {
        const verdict = verdictOf(comparison(offers, growth));
        for (const { leaders, behind, growth: rate } of [verdict.still, verdict.growing ?? verdict.still]) {
          const sums = offers.map((one) => totalOf(one, rate));
          const paid = new Map(behind.map(({ offer: index, by }) => [index, by]));
          expect(new Set(sums.map((sum, index) => sum + (paid.get(index) ?? 0n)))).toHaveLength(1);
          expect(leaders.length + behind.length).toBe(offers.length);
          expect(behind.every(({ by }) => by > 0n)).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('in the months that are said, and in no other, leaving with an offer is best', () => {
  fc.assert(
    fc.property(offer, offer, (a, b) => {
      const { best } = verdictOf(comparison([a, b], 0));
      const kept = (one: Offer, month: number) =>
        leavingAfter(one, { growth: 0, countsRelocation: false }, whole(month)).kept;
      for (let month = 1; month <= MONTHS; month += 1) {
        const isIn = (index: number) => best[index]?.some(({ from, to }) => from <= month && month <= to);
        expect(isIn(0)).toBe(kept(a, month) > kept(b, month));
        expect(isIn(1)).toBe(kept(b, month) > kept(a, month));
      }
    }),
    { numRuns: 25 },
  );
});

test('at the price that is said the totals have met, and a minor unit nearer to today’s they have not', () => {
  let seen = 0;
  fc.assert(
    fc.property(offer, offer, (a, b) => {
      const [leader, behind] = totalOf(a) > totalOf(b) ? [a, b] : [b, a];
      const difference = totalOf(leader) - totalOf(behind);
      if (difference === 0n) return;
      const how = catchUp(leader, behind, difference);
      if (!how) return;
      /** What the offer behind has more, were its stock, or the leader’s, or both, at `at`. */
      const lead = (at: bigint) => {
        const moved = (one: Offer, isIt: boolean) =>
          isIt ? { ...one, ...(how.of === 'price' ? { price: at } : { money: at }) } : one;
        return totalOf(moved(behind, how.stock !== 'leading')) - totalOf(moved(leader, how.stock !== 'own'));
      };
      expect(lead(how.now)).toBe(-difference);
      if (how.then === undefined) {
        expect(lead(0n)).toBeLessThan(0n);
        return;
      }
      seen += 1;
      expect(how.then).toBeGreaterThanOrEqual(0n);
      const met = lead(how.then);
      expect(met).toBeGreaterThanOrEqual(0n);
      expect(lead(how.then > how.now ? how.then - 1n : how.then + 1n)).toBeLessThan(0n);
      // A minor unit of price moves the total by one for each share: nearer than that no price can be.
      const step = how.of === 'price' ? leader.shares + behind.shares : 10n;
      expect(met).toBeLessThanOrEqual(step);
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(50);
});
