/** What people type: read exactly, or refused with a sentence that helps. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readCount, readPercent } from './amounts.ts';
import { addMonths, completeMonths, longDay, readDay } from './days.ts';
import { COMMON_FIELDS, OFFER_FIELDS } from './fields.ts';
import { readInputs } from './read-inputs.ts';
import { readSchedule } from './vesting.ts';

const USD = { code: 'USD', digits: 2 };
const JPY = { code: 'JPY', digits: 0 };
const KWD = { code: 'KWD', digits: 3 };
const value = (read: object) => ('value' in read ? read.value : read);
const fault = (read: object) =>
  'fault' in read
    ? String(read.fault)
    : `read as ${JSON.stringify(read, (_, v) => (typeof v === 'bigint' ? String(v) : (v as unknown)))}`;

describe('amounts', () => {
  test.each([
    ['150000', 15_000_000n],
    ['150,000', 15_000_000n],
    ['150 000', 15_000_000n],
    ['150\u00a0000', 15_000_000n],
    ['150’000', 15_000_000n],
    ['$150,000.50', 15_000_050n],
    ['150,000 USD', 15_000_000n],
    ['USD 150,000', 15_000_000n],
    ['USD150,000', 15_000_000n],
    ['$150,000 USD', 15_000_000n],
    ['150k', 15_000_000n],
    ['1.5k', 150_000n],
    ['0.2m', 20_000_000n],
    ['9,00,000', 90_000_000n],
    ['9 lakh', 90_000_000n],
    ['1.50', 150n],
    ['0.5', 50n],
    ['１５０', 15_000n],
    ['1,000,000,000,000', 10n ** 14n],
  ])('%s', (text, cents) => expect(value(readAmount(text, USD, 'amount'))).toBe(cents));

  test.each([
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['$-5', 'negative'],
    ['150-160k', 'range'],
    ['abc', 'Write a number'],
    ['12 apples', 'Write a number'],
    ['1e6', 'Write a number'],
    ['0x10', 'Write a number'],
    ['NaN', 'Write a number'],
    ['1.5', 'two ways. Write 1.50 or 1.5k'],
    ['187.5', 'two ways'],
    ['150.000', 'two ways. For thousands write 150,000'],
    ['1.500k', 'two ways'],
    ['150.000,00', 'comma between thousands'],
    ['150,000,00', 'comma between thousands'],
    ['187,5', 'two ways. Write 187.50 or 187.5k'],
    ['1234.567', 'At most 2 digits'],
    ['1,000,000,000,000.01', 'At most'],
    ['999999999m', 'At most'],
    ['€5', 'in USD'],
    ['95 000 EUR', 'in USD. Choose another currency above'],
    ['EUR95,000', 'in USD'],
    ['95k eur', 'in USD'],
    ['CHF 95’000', 'in USD'],
    ['$95,000 CAD', 'in USD'],
    ['95 000 USDT', 'Write a number'],
    ['95 bps', 'Write a number'],
    ['9'.repeat(41), 'too long'],
    ['<b>5</b>', 'Write a number'],
    ['1,00,00', 'comma between thousands'],
  ])('not %s', (text, sentence) => expect(fault(readAmount(text, USD, 'amount'))).toContain(sentence));

  // Where the decimal mark is a comma, a phone's keypad has no other.
  test.each([
    ['187,50', 18_750n, 'Read as 187.50'],
    ['150,00', 15_000n, 'Read as 150.00'],
    ['150 000,50', 15_000_050n, 'Read as 150 000.50'],
    ['1,5k', 150_000n, 'Read as 1.5k'],
  ])('%s has a decimal comma, and says so', (text, cents, note) => {
    const read = readAmount(text, USD, 'amount');
    expect(value(read)).toBe(cents);
    expect('note' in read && read.note).toContain(note);
  });

  test('only a comma that can be nothing else is one', () => {
    for (const text of ['150,000', '1,500,000', '9,00,000'])
      expect(readAmount(text, USD, 'amount')).not.toHaveProperty('note');
    expect(value(readAmount('187,5', USD, 'price'))).toBe(18_750n);
    expect(fault(readAmount('150,50', JPY, 'amount'))).toContain('no smaller unit');
    const inputs = new Map([['a/price', '187,50']]);
    expect(readInputs(inputs).notes.get('a/price')).toContain('Read as 187.50');
  });

  test('a price may be short of digits', () => {
    expect(value(readAmount('187.5', USD, 'price'))).toBe(18_750n);
    expect(fault(readAmount('1.234', USD, 'price'))).toContain('two ways');
  });

  test('the currency decides about digits', () => {
    expect(value(readAmount('150,000', JPY, 'amount'))).toBe(150_000n);
    expect(fault(readAmount('1500.50', JPY, 'amount'))).toContain('no smaller unit');
    expect(value(readAmount('1.250', KWD, 'price'))).toBe(1_250n);
  });

  test('whatever is typed, it is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789,. km-') })), (text) => {
        const read = readAmount(text, USD, 'amount');
        if ('value' in read) expect(read.value >= 0n && read.value <= 10n ** 14n).toBe(true);
        else expect(read.fault.length).toBeGreaterThan(10);
      }),
    );
  });
});

test('percentages and counts', () => {
  expect(value(readPercent('12.5 %', 0, 500))).toBe(1250);
  expect(value(readPercent('−30', -99, 200))).toBe(-3000);
  expect(readPercent('12,5', 0, 500)).toMatchObject({ value: 1250, note: expect.stringContaining('Read as 12.5') });
  expect(fault(readPercent('12,500', 0, 500))).toContain('percentage');
  expect(fault(readPercent('-1', 0, 500))).toContain('negative');
  expect(fault(readPercent('999', -99, 200))).toContain('Between −99 and 200'.replace('−', '-'));
  expect(fault(readPercent('fifteen', -99, 200))).toContain('percentage');
  expect(value(readCount('1,200', 'shares', 0n, 10_000n))).toBe(1200n);
  expect(fault(readCount('48.5', 'shares', 0n, 10_000n))).toContain('Whole shares');
  expect(fault(readCount('-3', 'shares', 0n, 10_000n))).toContain('negative');
  expect(fault(readCount('10,001', 'shares', 0n, 10_000n))).toContain('Between 0 and 10,000');
});

describe('days', () => {
  test.each(['2027-03-01', '2027-3-1', '2027/03/01', '2027.3.1', 'March 1, 2027', 'Mar 1 2027', '1 March 2027'])(
    '%s',
    (text) => expect(value(readDay(text))).toEqual({ year: 2027, month: 3, day: 1 }),
  );
  test.each([
    ['2027-02-29', 'February 2027 has 28 days'],
    ['2028-02-30', 'February 2028 has 29 days'],
    ['2027-13-01', 'no such month'],
    ['2027-04-00', 'no such day'],
    ['3/1/2027', 'two ways'],
    ['1.3.2027', 'two ways'],
    ['2027/03-01', 'two ways'],
    ['1999-01-01', 'between 2000'],
    ['Foo 1, 2027', 'no such month'],
    ['soon', 'year, month, day'],
  ])('not %s', (text, sentence) => expect(fault(readDay(text))).toContain(sentence));

  test('months end where they end', () => {
    const leap = { year: 2028, month: 2, day: 29 };
    expect(longDay(addMonths(leap, 12))).toBe('Wed, February 28, 2029');
    expect(longDay(addMonths(leap, 48))).toBe('Sun, February 29, 2032');
    expect(longDay(addMonths({ year: 2027, month: 8, day: 31 }, 6))).toBe('Tue, February 29, 2028');
    expect(completeMonths(leap, { year: 2029, month: 2, day: 28 })).toBe(12);
    expect(completeMonths(leap, { year: 2029, month: 2, day: 27 })).toBe(11);
  });

  test('the days of the chapter have its weekdays', () => {
    const start = { year: 2027, month: 3, day: 1 };
    expect([0, 12, 24, 30, 36, 42, 48].map((months) => longDay(addMonths(start, months)))).toEqual([
      'Mon, March 1, 2027',
      'Wed, March 1, 2028',
      'Thu, March 1, 2029',
      'Sat, September 1, 2029',
      'Fri, March 1, 2030',
      'Sun, September 1, 2030',
      'Sat, March 1, 2031',
    ]);
  });
});

test('schedules', () => {
  expect(value(readSchedule('12: 25, 24: 25.5%; 36: 49.5'))).toEqual([
    { month: 12, parts: 2500 },
    { month: 24, parts: 2550 },
    { month: 36, parts: 4950 },
  ]);
  expect(fault(readSchedule('12: 25, 24: 25'))).toContain('come to 50');
  expect(fault(readSchedule('24: 50, 12: 50'))).toContain('later than');
  expect(fault(readSchedule('12 = 50'))).toContain('not a month and a percentage');
  expect(fault(readSchedule('121: 100'))).toContain('from 1 to 120');
});

describe('a comparison', () => {
  const read = (...pairs: [string, string][]) => readInputs(new Map(pairs));
  test('waits for each base, and for a price where there are shares', () => {
    expect([...read().missing.keys()]).toEqual(['a/base', 'b/base']);
    expect(read(['a/base', '1'], ['b/base', '0'], ['a/stock', '5']).missing.has('a/price')).toBe(true);
    expect(read(['a/base', '1'], ['b/base', '0'], ['a/stock', '5'], ['a/price', '0']).faults.has('a/price')).toBe(true);
  });
  test('takes a sum of stock as money while no share price is given, and as shares once it is', () => {
    const base: [string, string][] = [
      ['a/base', '1'],
      ['b/base', '0'],
      ['a/stock', '40k'],
      ['a/unit', 'value'],
    ];
    const grantOf = (...more: [string, string][]) => {
      const { comparison, missing } = read(...base, ...more);
      const offer = comparison?.offers[0];
      return offer ? [offer.money, offer.shares, offer.remainder] : [...missing.keys()];
    };
    expect(grantOf()).toEqual([4_000_000n, 0n, 0n]);
    expect(grantOf(['a/price', '300'])).toEqual([0n, 133n, 10_000n]);
    // Shares that were bought at one price are worth something else today.
    expect(grantOf(['a/grant', '300'])).toEqual(['a/price']);
  });
  test('of an offer not begun leaves it out, and waits for the base of one that is', () => {
    const names = (...pairs: [string, string][]) => read(...pairs).comparison?.offers.map(({ name }) => name);
    expect(names(['a/base', '1'])).toEqual(['Offer A']);
    expect(names(['b/base', '1'], ['a/name', 'Amazon'], ['a/vesting', 'monthly'])).toEqual(['Offer B']);
    expect([...read(['a/base', '1'], ['b/sign1', '5']).missing.keys()]).toEqual(['b/base']);
  });
  test('gives no result while anything is wrong, and says where', () => {
    const { comparison, faults } = read(['a/base', '1.5'], ['b/base', '0'], ['all/leaving', '2027-02-30']);
    expect(comparison).toBeUndefined();
    expect([...faults.keys()].sort()).toEqual(['a/base', 'all/leaving']);
  });
  test('tells offers of one name apart, by the letters of the chart', () => {
    const names = (...typed: string[]) =>
      read(
        ['all/shown', 'abcd'],
        ...'abcd'.split('').flatMap((slot, place): [string, string][] => [
          [`${slot}/base`, '1'],
          [`${slot}/name`, typed[place] ?? ''],
        ]),
      ).comparison?.offers.map(({ name }) => name);
    expect(names('Amazon', 'amazon ', 'Other', '')).toEqual(['Amazon (A)', 'amazon (B)', 'Other', 'Offer D']);
    expect(names('Offer B', '', 'X', 'Y')).toEqual(['Offer B (A)', 'Offer B (B)', 'X', 'Y']);
    expect(new Set(names('Amazon', 'Amazon', 'Amazon (A)', 'Amazon (A) (A)'))).toHaveLength(4);
  });
  test('counts for an empty field what the field says it does', () => {
    const filled = [
      ...COMMON_FIELDS.map((field) => ['all', field] as const),
      ...OFFER_FIELDS.map((field) => ['a', field] as const),
    ];
    const numbers = filled.filter(([, { ifEmpty }]) => /^\d+$/.test(ifEmpty ?? ''));
    expect(numbers.map(([, { key }]) => key)).toEqual(['growth', 'signMonths', 'moveMonths']);
    const inputs = [
      ['a/base', '1'],
      ['b/base', '1'],
      ['a/signBack', 'all'],
      ['a/moveBack', 'all'],
    ] as [string, string][];
    const typed = numbers.map(([place, { key, ifEmpty = '' }]): [string, string] => [`${place}/${key}`, ifEmpty]);
    expect(read(...inputs, ...typed).comparison).toEqual(read(...inputs).comparison);
  });
  test('refuses a grant beyond its bounds', () => {
    const grant = (stock: string, price: string) =>
      read(['a/base', '1'], ['b/base', '0'], ['a/stock', stock], ['a/price', price]).faults.get('a/stock');
    expect(grant('1,000,000', '1,000,000')).toBeUndefined();
    expect(grant('1,000,001', '1,000,000')).toContain('worth more than 1,000,000,000,000');
    expect(grant('1,000,000,001', '1')).toContain('Between 0 and 1,000,000,000 shares');
  });
  test('does not read what is not shown', () => {
    expect(
      read(['a/base', '1'], ['b/base', '0'], ['c/base', 'x'], ['a/schedule', 'x']).comparison?.offers,
    ).toHaveLength(2);
    expect(
      read(['all/shown', 'bd'], ['b/base', '0'], ['d/base', '2']).comparison?.offers.map(({ name }) => name),
    ).toEqual(['Offer A', 'Offer B']);
  });
});
