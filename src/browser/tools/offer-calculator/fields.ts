/** The fields of a comparison as the reader types them: keys, labels, choices. What is typed stays text until it is read. */

import { PRESETS } from './vesting.ts';

/** Text by key: `all/growth`, `a/base`. An absent key is an empty field, or the first choice. */
export type Inputs = ReadonlyMap<string, string>;

/** Places for offers. A place keeps its fields when another offer is taken away. */
export const SLOTS = ['a', 'b', 'c', 'd'] as const;
export type Slot = (typeof SLOTS)[number];

export interface Field {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** What counts where the field is left empty. */
  readonly ifEmpty?: string;
  /** Choices of a select, by value; the first one stands for an empty field. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Shown only while another field of the same offer has one of these values. */
  readonly onlyIf?: { readonly key: string; readonly values: readonly string[] };
  /** Stands in the same row as the field before it. */
  readonly isBeside?: boolean;
}

const PAID = { once: 'at once', monthly: 'in 12 parts' };
const BACK = {
  none: 'Nothing',
  all: 'All of it',
  complete: 'In proportion, complete months',
  begun: 'In proportion, months begun',
};
const OWED = ['all', 'complete', 'begun'];

/** Fields of each offer. */
export const OFFER_FIELDS: readonly Field[] = [
  { key: 'name', label: 'Name' },
  { key: 'base', label: 'Base a year' },
  { key: 'start', label: 'Start date', hint: 'Year, month, day: 2027-03-01. Without it no dates are worked out.' },
  { key: 'sign1', label: 'Sign-on, year 1' },
  { key: 'paid1', label: 'Year 1 paid', choices: PAID, isBeside: true },
  { key: 'sign2', label: 'Sign-on, year 2' },
  { key: 'paid2', label: 'Year 2 paid', choices: { monthly: PAID.monthly, once: PAID.once }, isBeside: true },
  { key: 'stock', label: 'Stock' },
  {
    key: 'unit',
    label: 'Stock given as',
    choices: { shares: 'shares', value: 'money' },
    isBeside: true,
  },
  { key: 'price', label: 'Share price now', hint: 'Use one day’s price for all offers.' },
  {
    key: 'grant',
    label: 'Price at the grant',
    hint: 'Turns the sum into shares. Empty: the price now.',
    ifEmpty: 'the price now',
    onlyIf: { key: 'unit', values: ['value'] },
    isBeside: true,
  },
  {
    key: 'vesting',
    label: 'Vesting',
    choices: {
      ...Object.fromEntries(Object.entries(PRESETS).map(([id, { name }]) => [id, name])),
      custom: 'Another schedule',
    },
  },
  {
    key: 'schedule',
    label: 'Month and percent of each vest',
    hint: 'Like 12: 25, 24: 25, 36: 25, 48: 25.',
    onlyIf: { key: 'vesting', values: ['custom'] },
  },
  { key: 'bonus', label: 'Bonus a year' },
  {
    key: 'bonusUnit',
    label: 'Bonus given as',
    choices: { percent: 'percent of base', amount: 'money' },
    isBeside: true,
  },
  { key: 'signBack', label: 'Sign-on: what goes back on leaving', choices: BACK },
  {
    key: 'signMonths',
    label: 'Sign-on: within months',
    hint: 'Counted from the payment. Empty: 12.',
    ifEmpty: '12',
    onlyIf: { key: 'signBack', values: OWED },
  },
  { key: 'move', label: 'Relocation' },
  { key: 'moveBack', label: 'Relocation: what goes back on leaving', choices: BACK },
  {
    key: 'moveMonths',
    label: 'Relocation: within months',
    hint: 'Counted from the start. Empty: 24.',
    ifEmpty: '24',
    onlyIf: { key: 'moveBack', values: OWED },
  },
];

/** Currencies to choose from, by code. */
export const CURRENCIES = (
  'USD EUR GBP INR CAD AED AUD BRL CHF CLP CNY COP CRC CZK DKK EGP HKD HUF IDR ILS JOD JPY KRW KWD MXN MYR NOK NZD PHP PLN ' +
  'RON SAR SEK SGD THB TRY TWD VND ZAR'
).split(' ');

const NAMES = new Intl.DisplayNames('en-US', { type: 'currency' });

/** Fields of the whole comparison. */
export const COMMON_FIELDS: readonly Field[] = [
  {
    key: 'currency',
    label: 'Currency',
    choices: Object.fromEntries(CURRENCIES.map((code) => [code, `${code}, ${NAMES.of(code) ?? code}`])),
  },
  {
    key: 'growth',
    label: 'Share price growth, % a year',
    hint: 'Besides 0 percent. A fall is −30. Empty: 15.',
    ifEmpty: '15',
  },
  {
    key: 'move',
    label: 'Relocation money',
    hint: 'It pays for the move.',
    choices: { out: 'not counted', counted: 'pay of year 1' },
  },
  {
    key: 'view',
    label: 'Side by side',
    choices: { amounts: 'amounts', differences: 'difference to first' },
  },
  { key: 'leaving', label: 'Last day, if you left', hint: 'Year, month, day: 2029-03-01.' },
];

/** Longest text of a field that is read, kept or taken from a link. */
export const LONGEST_TEXT = 600;

/** Every key that may be stored or stand in a link. `all/shown` names the places in use, in order: "ab". */
export const KEYS: ReadonlySet<string> = new Set([
  'all/shown',
  ...COMMON_FIELDS.map(({ key }) => `all/${key}`),
  ...SLOTS.flatMap((slot) => OFFER_FIELDS.map(({ key }) => `${slot}/${key}`)),
]);

/** The places in use, in order: two to four. */
export function slotsOf(inputs: Inputs): readonly Slot[] {
  const shown = inputs.get('all/shown') ?? '';
  const slots = SLOTS.filter((slot) => shown.includes(slot));
  return slots.length >= 2 ? slots : ['a', 'b'];
}

/** Whether a field is shown: always, or by what another field of the same offer says. */
export function isShown(inputs: Inputs, place: string, { onlyIf }: Field): boolean {
  const other = OFFER_FIELDS.find(({ key }) => key === onlyIf?.key);
  return !onlyIf || !other || onlyIf.values.includes(textOf(inputs, place, other));
}

/** What a field says: its text, trimmed, or for a select its choice. */
export function textOf(inputs: Inputs, place: string, { key, choices }: Field): string {
  const text = (inputs.get(`${place}/${key}`) ?? '').trim();
  if (!choices) return text;
  return Object.hasOwn(choices, text) ? text : (Object.keys(choices)[0] ?? '');
}
