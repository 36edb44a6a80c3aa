/** Links and files: what goes out comes back, and nothing that comes in is trusted. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, csvOf } from './csv.ts';
import { EXAMPLE } from './example.ts';
import { KEYS } from './fields.ts';
import { fragmentOf, readFragment } from './link.ts';
import { raceLine } from './break-even.ts';
import { readInputs } from './read-inputs.ts';

describe('links', () => {
  test('carry every field there and back', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((one) => !/\p{Cc}|\p{Cs}/u.test(one));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...KEYS), text, { minKeys: 1 }), (record) => {
        const inputs = new Map(Object.entries({ ...record, 'all/shown': 'abcd' }));
        expect(readFragment(`#${fragmentOf(inputs)}`)).toEqual(new Map([...inputs].sort()));
      }),
    );
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
