/** Offers worked out by hand, most of them in the chapters on offers; amounts in whole units, or with their minor digits. */

import { expect, test } from 'vitest';
import { leavingAfter, stayUntil } from './leaving.ts';
import { decimal } from './money.ts';
import { payOf, total } from './pay.ts';
import { readInputs } from './read-inputs.ts';

const OTHER: [string, string] = ['b/base', '0'];

/** Reads one offer beside an empty one. Keys without a place are those of the offer. */
function offerOf(fields: Readonly<Record<string, string>>) {
  const inputs = new Map([
    OTHER,
    ...Object.entries(fields).map(([key, text]): [string, string] => [key.includes('/') ? key : `a/${key}`, text]),
  ]);
  const { comparison, faults, missing } = readInputs(inputs);
  const offer = comparison?.offers[0];
  if (!comparison || !offer) throw new Error(JSON.stringify([...faults, ...missing]));
  return { comparison, offer };
}

/** Totals by year as decimals, at no growth or at the one that was typed. */
function yearsOf(fields: Readonly<Record<string, string>>): string[] {
  const { comparison, offer } = offerOf(fields);
  const growth = fields['all/growth'] === undefined ? 0 : comparison.growth;
  const { years } = payOf(offer, { growth, countsRelocation: comparison.countsRelocation });
  return years.map((pay) => decimal(total(pay), comparison.currency.digits).replace(/\.0+$/, ''));
}

const ANOUK = { base: '170,000', sign1: '110,000', sign2: '90,000', stock: '970', price: '200', start: '2027-03-01' };
const KOFI = {
  base: '160000',
  sign1: '54000',
  sign2: '36000',
  stock: '800',
  price: '200',
  move: '15,000',
  start: 'March 8, 2027',
};
const DAGMAR = { base: '105k', sign1: '30k', sign2: '22k', stock: '500', price: '185.19', 'all/currency': 'EUR' };

const OFFERS: [name: string, fields: Record<string, string>, years: string[]][] = [
  ['Anouk at a flat price', ANOUK, ['289600', '289200', '247600', '247600']],
  // 48 × 230.00; 146 × 264.50; 194 × (283.64 + 304.18); 194 × (326.19 + 349.80).
  ['Anouk at 15%', { ...ANOUK, 'all/growth': '15' }, ['291040', '298617', '284037.08', '301142.06']],
  ['Kofi, without the move', KOFI, ['222000', '220000', '224000', '224000']],
  ['Kofi, the move as pay', { ...KOFI, 'all/move': 'counted' }, ['237000', '220000', '224000', '224000']],
  // 1,500 shares: 75, 225, then 300 four times.
  [
    'Yvonne’s target',
    { base: '165,000', sign1: '52,500', sign2: '37,500', stock: '150000', unit: 'value', price: '100' },
    ['225000', '225000', '225000', '225000'],
  ],
  // 75 × 115.00; 225 × 132.25; 300 × (141.82 + 152.09); 300 × (163.10 + 174.90).
  [
    'Yvonne at 15%',
    { base: '165,000', sign1: '52,500', sign2: '37,500', stock: '1500', price: '100', 'all/growth': '15%' },
    ['226125', '232256.25', '253173', '266400'],
  ],
  [
    'Irma',
    { base: '165 000', sign1: '70 000', sign2: '48 000', stock: '640', price: '220' },
    ['242040', '234120', '221320', '221320'],
  ],
  [
    'Julia, Amazon',
    { base: '168,000', sign1: '72,000', sign2: '52,000', stock: '1,260', price: '100' },
    ['246300', '238900', '218400', '218400'],
  ],
  [
    'Julia, the other company',
    { base: '185,000', bonus: '12%', sign1: '20,000', stock: '120k', unit: 'value', price: '100', vesting: 'yearly' },
    ['257200', '237200', '237200', '237200'],
  ],
  [
    'a coach’s L5 example',
    { base: '150k', sign1: '50k', sign2: '40k', stock: '100k', unit: 'value', price: '100' },
    ['205000', '205000', '190000', '190000'],
  ],
  [
    'a coach’s L6 example',
    { base: '150k', sign1: '55k', sign2: '45k', stock: '150k', unit: 'value', price: '100' },
    ['212500', '217500', '210000', '210000'],
  ],
  [
    'a firm’s average of 2021',
    { base: '150k', sign1: '110k', sign2: '85k', stock: '0.2m', unit: 'value', price: '100' },
    ['270000', '265000', '230000', '230000'],
  ],
  // 25, 75, 200 and 200 units at €185.19.
  ['Dagmar at $1.08', DAGMAR, ['139629.75', '140889.25', '142038', '142038']],
  [
    'yen, in even quarters',
    { base: '12,000,000', stock: '160', price: '25000', vesting: 'quarters', 'all/currency': 'JPY' },
    ['13000000', '13000000', '13000000', '13000000'],
  ],
  // A tenth of 30,000.500 is 3,000.050.
  [
    'dinars, with a bonus in thousandths',
    { base: '30,000.500', bonus: '10', 'all/currency': 'KWD' },
    ['33000.550', '33000.550', '33000.550', '33000.550'],
  ],
  // A half, a quarter of 101: 25, then 50, 75 and 101 in all.
  ['monthly after a cliff', { base: '0', stock: '101', price: '10', vesting: 'cliff' }, ['250', '250', '250', '260']],
  // 333 shares: 83.25, 166.5 and 249.75 are rounded down, the last vest completes them. $100 buys no share.
  [
    'a sum with a remainder',
    { base: '0', stock: '100,000', unit: 'value', price: '300', vesting: 'yearly' },
    ['24900', '24900', '24900', '25200'],
  ],
  // 100,000 ÷ 230 is 434.78: 434 shares, worth 200 each now. 21, 65, then 87 four times.
  [
    'a sum at another price than now’s',
    { base: '0', stock: '100,000', unit: 'value', grant: '230', price: '200' },
    ['4200', '13000', '34800', '34800'],
  ],
  [
    'a schedule of one’s own',
    { base: '0', stock: '7', price: '1', vesting: 'custom', schedule: '10: 50, 30: 50' },
    ['3', '0', '4', '0'],
  ],
  // 90, 81, 72.9 and 65.61, a share each.
  [
    'a price that falls by a tenth a year',
    { base: '0', stock: '4', price: '100', vesting: 'yearly', 'all/growth': '−10' },
    ['90', '81', '72.90', '65.61'],
  ],
  ['a single share', { base: '1.00', stock: '1', price: '150' }, ['1', '1', '1', '151']],
  [
    'lakhs',
    {
      base: '20.5 lakh',
      sign1: '₹8 lakh',
      sign2: '7,00,000',
      stock: '21 lakh',
      unit: 'value',
      price: '1000',
      'all/currency': 'INR',
    },
    ['2955000', '3065000', '2890000', '2890000'],
  ],
  ['nothing at all', { base: '0' }, ['0', '0', '0', '0']],
];

test.each(OFFERS)('%s', (_, fields, years) => expect(yearsOf(fields)).toEqual(years));

test('six of the reported vests of 970 shares, and their days', () => {
  const { offer } = offerOf(ANOUK);
  const { vests } = payOf(offer, { growth: 1500, countsRelocation: false });
  expect(vests.map(({ month, shares, price }) => [month, Number(shares), Number(price) / 100])).toEqual([
    [12, 48, 230],
    [24, 146, 264.5],
    [30, 194, 283.64],
    [36, 194, 304.18],
    [42, 194, 326.19],
    [48, 194, 349.8],
  ]);
});

/** What goes back on a last day, in whole units, and what stays. */
function leaving(fields: Readonly<Record<string, string>>, last: string) {
  const { comparison, offer } = offerOf({ ...fields, 'all/leaving': last });
  const stay = stayUntil(offer, comparison.leaving ?? { year: 0, month: 0, day: 0 });
  if (typeof stay === 'string') return stay;
  const { signOnOwed, relocationOwed, received, kept, vested } = leavingAfter(
    offer,
    { growth: 0, countsRelocation: false },
    stay,
  );
  return [signOnOwed, relocationOwed, received, kept].map((sum) => decimal(sum, 2)).concat(String(vested));
}

test('Kofi leaves in month nine', () => {
  const by = (signBack: string) => leaving({ ...KOFI, signBack, moveBack: signBack }, '2027-11-30');
  // Eight months of base are $106,666.67.
  expect(by('complete')).toEqual(['18000.00', '10000.00', '160666.67', '132666.67', '0']);
  expect(by('begun')).toEqual(['13500.00', '9375.00', '160666.67', '137791.67', '0']);
  expect(by('all')).toEqual(['54000.00', '15000.00', '160666.67', '91666.67', '0']);
  expect(by('none')).toEqual(['0.00', '0.00', '160666.67', '160666.67', '0']);
  const later = leaving({ ...KOFI, signBack: 'complete', moveBack: 'complete' }, '2027-12-08');
  expect(later.slice(0, 2)).toEqual(['13500.00', '9375.00']);
  expect(leaving({ ...KOFI, signBack: 'complete' }, '2028-03-07')[0]).toBe('4500.00');
  expect(leaving({ ...KOFI, signBack: 'complete' }, '2028-03-08')[0]).toBe('0.00');
  expect(leaving({ ...KOFI, signBack: 'all' }, '2028-03-07')[0]).toBe('54000.00');
  expect(leaving({ ...KOFI, signBack: 'all' }, '2028-03-08')[0]).toBe('0.00');
});

test('Anouk leaves after eight months, paid at once and in parts', () => {
  const { sign1, ...rest } = ANOUK;
  const only = { ...rest, base: '0', sign2: '', sign1, signBack: 'complete' };
  expect(leaving(only, '2027-11-01').slice(0, 4)).toEqual(['36666.67', '0.00', '110000.00', '73333.33']);
  expect(leaving({ ...only, paid1: 'monthly' }, '2027-11-01').slice(0, 4)).toEqual([
    '0.00',
    '0.00',
    '73333.33',
    '73333.33',
  ]);
  expect(leaving({ ...only, signBack: 'all' }, '2027-11-01')[0]).toBe('110000.00');
});

test('a day before a vest there is no share', () => {
  expect(leaving(ANOUK, '2028-02-29')[4]).toBe('0');
  expect(leaving(ANOUK, '2028-03-01')[4]).toBe('48');
  expect(leaving(ANOUK, '2029-08-31')[4]).toBe('194');
  expect(leaving(ANOUK, '2029-03-01')[2]).toBe('578800.00');
  expect(leaving(ANOUK, '2027-02-28')).toContain('before the start');
  expect(leaving(ANOUK, '2031-03-02')).toContain('after the four years');
});

test('a second sign-on at once has a clause of its own', () => {
  const twice = { ...KOFI, paid2: 'once', signBack: 'complete', signMonths: '12' };
  // Fourteen months complete: the first is safe, two twelfths of the second are.
  expect(leaving(twice, '2028-05-10')[0]).toBe('30000.00');
});

test('what buys no whole share is known', () => {
  const { offer } = offerOf({ base: '0', stock: '100,000', unit: 'value', grant: '230', price: '200' });
  // 434 × 230 is 99,820.
  expect([offer.shares, offer.remainder]).toEqual([434n, 18_000n]);
});
