/** The invented offer of the chapter on pay, and the one it is laid beside (/offer/how-amazon-pays/#four-year-table). */

import type { Inputs } from './fields.ts';

export const EXAMPLE: Inputs = new Map([
  ['a/name', 'Anouk’s letter'],
  ['a/base', '170,000'],
  ['a/start', '2027-03-01'],
  ['a/sign1', '110,000'],
  ['a/sign2', '90,000'],
  ['a/stock', '970'],
  ['a/price', '200'],
  ['a/signBack', 'complete'],
  ['b/name', 'The other company'],
  ['b/base', '275,000'],
  ['b/start', '2027-03-01'],
  ['all/growth', '15'],
  ['all/leaving', '2027-11-01'],
]);
