/** Links and files: what goes out comes back, and nothing that comes in is trusted. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, csvOf } from './csv.ts';
import { EXAMPLE } from './example.ts';
import { COMMON_FIELDS, KEYS, OFFER_FIELDS, SLOTS } from './fields.ts';
import type { Field } from './fields.ts';
import { leavingAfter } from './leaving.ts';
import { fragmentOf, readFragment } from './link.ts';
import { raceLine } from './break-even.ts';
import type { Comparison } from './offer.ts';
import { payOf, ratesOf, valuedVests, whole } from './pay.ts';
import { readInputs } from './read-inputs.ts';

describe('links', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((one) => !/\p{Cc}|\p{Cs}/u.test(one) && one.trim() !== '');
  /** With these, every other field of an offer counts. */
  const used = Object.fromEntries(
    SLOTS.flatMap((slot) => [
      ...['base', 'sign1', 'sign2', 'stock', 'price', 'bonus', 'move'].map((key) => [`${slot}/${key}`, '1']),
      ...[
        ['unit', 'value'],
        ['vesting', 'custom'],
        ['signBack', 'all'],
        ['moveBack', 'begun'],
      ].map(([key, choice]) => [`${slot}/${key}`, choice]),
    ]),
  ) as Record<string, string>;
  const isText = (key: string) =>
    [...COMMON_FIELDS, ...OFFER_FIELDS].some((field) => key.endsWith(`/${field.key}`) && !field.choices);

  test('carry every field that counts there and back', () => {
    const keys = [...KEYS].filter((key) => isText(key) && key !== 'all/move');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), text), (record) => {
        const inputs = new Map(Object.entries({ ...used, ...record, 'all/shown': 'abcd' }));
        expect(readFragment(`#${fragmentOf(inputs)}`)).toEqual(new Map([...inputs].sort()));
      }),
    );
  });

  test('give the same comparison, whatever is chosen, and no longer one than what was typed', () => {
    const values: Readonly<Record<string, readonly string[]>> = {
      schedule: ['12: 50, 24: 50'],
      start: ['2027-03-01'],
      leaving: ['March 1, 2029'],
      name: ['A', 'B'],
      // Most are complete.
      base: ['7', '15', '20'],
      price: ['7', '7', '15'],
    };
    const choice = (place: string, { key, choices }: Field) =>
      fc
        .constantFrom(
          ...(key === 'base' ? [] : ['']),
          ...(choices ? Object.keys(choices) : (values[key] ?? ['0', '7', '15'])),
        )
        .map((one) => [`${place}/${key}`, one] as const);
    const places = [['all', COMMON_FIELDS] as const, ...SLOTS.slice(0, 3).map((slot) => [slot, OFFER_FIELDS] as const)];
    const pairs = places.flatMap(([place, fields]) => fields.map((field) => choice(place, field)));
    /** All that a comparison shows. */
    const shownOf = (one: Comparison) => ({
      ...{ currency: one.currency, view: one.showsDifferences, leaving: one.leaving },
      results: ratesOf(one).map((growth) =>
        one.offers.map((offer) => {
          const terms = { growth, countsRelocation: one.countsRelocation };
          const { months, vests } = payOf(offer, terms);
          const left = months.map((_, month) => leavingAfter(offer, terms, whole(month)));
          return { name: offer.name, start: offer.start, months, vests: offer.shares > 0n ? vests : [], left };
        }),
      ),
    });
    let compared = 0;
    fc.assert(
      fc.property(fc.tuple(...pairs), fc.constantFrom('', 'ab', 'abc', 'bc'), (typed, shown) => {
        const inputs = new Map([...typed, ['all/shown', shown] as const].filter(([, one]) => one !== ''));
        const { comparison } = readInputs(inputs);
        if (!comparison) return;
        compared += 1;
        const there = readFragment(fragmentOf(inputs));
        if (!(there instanceof Map)) throw new Error(String(there));
        expect([...there.keys()].filter((key) => !inputs.has(key))).toEqual([]);
        const again = readInputs(there).comparison;
        expect(again && shownOf(again)).toEqual(shownOf(comparison));
        // What was left out had nothing to say: leaving it out again changes nothing.
        expect(fragmentOf(there)).toBe(fragmentOf(inputs));
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  test('leave out what is not used: a schedule not chosen, a price without stock, a clause without its money', () => {
    const base: [string, string][] = [
      ['a/base', '1'],
      ['b/base', '2'],
    ];
    const unused: [string, string][] = [
      ['a/schedule', '12: 50, 24: 50'],
      ['a/vesting', 'monthly'],
      ['a/price', '200'],
      ['a/grant', '150'],
      ['a/unit', 'shares'],
      ['a/bonusUnit', 'amount'],
      ['a/paid1', 'monthly'],
      ['a/signBack', 'all'],
      ['a/signMonths', '24'],
      ['b/moveBack', 'all'],
      ['all/growth', '20'],
      ['all/move', 'counted'],
      ['all/currency', 'USD'],
      ['all/shown', 'ab'],
    ];
    expect(fragmentOf(new Map([...base, ...unused]))).toBe('offers=1&a.base=1&b.base=2');
    expect(fragmentOf(new Map([...base, ...unused, ['a/stock', '5']]))).toBe(
      'offers=1&a.base=1&a.price=200&a.stock=5&a.vesting=monthly&all.growth=20&b.base=2',
    );
  });

  test('of before open as before: every schedule keeps its meaning, and what is not used harms nothing', () => {
    // Made by the page of November 2026, which linked unused fields too.
    const old =
      'offers=1&a.base=170%2C000&a.bonusUnit=percent&a.name=Anouk%E2%80%99s%20letter&a.paid1=once&a.price=200' +
      '&a.schedule=12%3A%2050%2C%2024%3A%2050&a.sign1=110%2C000&a.sign2=90%2C000&a.signBack=complete&a.signMonths=12' +
      '&a.start=2027-03-01&a.stock=970&a.unit=shares&a.vesting=reported&all.currency=USD&all.growth=15' +
      '&all.leaving=2027-11-01&all.move=out&all.shown=ab&all.view=amounts&b.base=275%2C000&b.grant=3' +
      '&b.name=The%20other%20company&b.start=2027-03-01';
    const there = readFragment(old);
    if (!(there instanceof Map)) throw new Error(String(there));
    expect(readInputs(there).comparison).toEqual(readInputs(EXAMPLE).comparison);
    expect(fragmentOf(there).length).toBeLessThan(old.length * 0.7);
    const vested = (vesting: string) => {
      const inputs = new Map([...EXAMPLE, ['a/stock', '480'], ['a/vesting', vesting], ['all/growth', '0']]);
      const offer = readInputs(inputs).comparison?.offers[0];
      return (
        offer &&
        valuedVests(offer, 0)
          .map(({ month, shares }) => `${month}: ${shares}`)
          .slice(0, 2)
      );
    };
    expect(vested('')).toEqual(['12: 24', '24: 72']);
    expect(vested('reported')).toEqual(['12: 24', '24: 72']);
    expect(vested('quarters')).toEqual(['3: 30', '6: 30']);
    expect(vested('yearly')).toEqual(['12: 120', '24: 120']);
    expect(vested('cliff')).toEqual(['12: 120', '13: 10']);
    expect(vested('monthly')).toEqual(['1: 10', '2: 10']);
  });

  test('leave out offers that are not shown', () => {
    expect(
      fragmentOf(
        new Map([
          ['a/base', '1'],
          ['c/base', '2'],
          ['x/base', '3'],
        ]),
      ),
    ).toBe('offers=1&a.base=1');
  });

  test('of other kinds are left alone', () => {
    for (const hash of ['', '#main', '#worked-example', '#toffers=1']) expect(readFragment(hash)).toBeUndefined();
  });

  test.each([
    ['offers=2&a.base=1', 'another version'],
    ['offers=1', 'empty'],
    ['offers=1&a.base=1&a.base=2', 'twice'],
    ['offers=1&e.base=1', 'does not know'],
    ['offers=1&a.__proto__=1', 'does not know'],
    ['offers=1&a.constructor=1', 'does not know'],
    ['offers=1&a.base', 'does not know'],
    ['offers=1&a.base=%E0%A4%A', 'damaged'],
    ['offers=1&a.name=%00', 'damaged'],
    [`offers=1&a.name=${'x'.repeat(700)}`, 'too long'],
    [`offers=1&a.name=${'x'.repeat(9000)}`, 'too long'],
  ])('%s is refused', (fragment, why) => expect(readFragment(fragment)).toContain(why));

  test('of many long fields are too long as a whole', () => {
    const fields = ['name', 'base', 'start', 'sign1', 'sign2', 'stock', 'price', 'grant', 'schedule', 'bonus', 'move'];
    const long = ['a', 'b'].flatMap((slot) => fields.map((key) => `${slot}.${key}=${'1'.repeat(500)}`)).join('&');
    expect(readFragment(`offers=1&${long}`)).toContain('too long');
  });

  test('of any kind are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const read = readFragment(`offers=1&${rest}`);
        expect(typeof read === 'string' || read instanceof Map).toBe(true);
      }),
    );
  });
});

describe('files', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', `"'\t=1"`],
    ['a,b', '"a,b"'],
    ['a;=b', '"a;=b"'],
    ['say "x"', '"say ""x"""'],
    ['plain', 'plain'],
  ])('%j', (text, safe) => expect(cell(text)).toBe(safe));

  test('no cell begins as a formula, whatever the names and the growth', () => {
    const inputs = new Map([...EXAMPLE, ['a/name', '=HYPERLINK("x")'], ['b/name', '@b'], ['all/growth', '-30']]);
    const { comparison } = readInputs(inputs);
    const rows = comparison ? csvOf(comparison).slice(1).trim().split('\r\n') : [];
    expect(rows).toHaveLength(17);
    for (const row of rows) expect(row).not.toMatch(/(^|,)"?[=+\-@]/);
    expect(rows[9]).toContain('falls 30% a year');
  });

  test('the example comes out to the cent', () => {
    const { comparison } = readInputs(EXAMPLE);
    const rows = comparison ? csvOf(comparison).slice(1).trim().split('\r\n') : [];
    expect(rows[0]).toBe('Offer,Currency,Price growth,Year,Base,Sign-on,Bonus,Shares,Total,So far');
    expect(rows[1]).toBe('Anouk’s letter,USD,0%,1,170000.00,110000.00,0.00,9600.00,289600.00,289600.00');
    expect(rows[12]).toBe('Anouk’s letter,USD,15% a year,4,170000.00,0.00,0.00,131142.06,301142.06,1174836.14');
  });
});

test('break-even in words', () => {
  const names: [string, string] = ['A', 'B'];
  expect(raceLine(names, [0n, 5n, 6n], [0n, 3n, 7n])).toBe('A is ahead from month 1. B overtakes in month 2.');
  expect(raceLine(names, [0n, 1n], [0n, 3n])).toBe(
    'B is ahead from month 1. A does not overtake it within four years.',
  );
  expect(raceLine(names, [0n, 1n], [0n, 1n])).toContain('the same');
  // Being level is no overtaking.
  expect(raceLine(names, [0n, 2n, 3n, 4n], [0n, 1n, 3n, 3n])).toContain('does not overtake');
});
