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
  /** Says nothing while all of these fields of the same offer, or of every offer, are empty. */
  readonly needs?: readonly string[];
  /** A day: a calendar opens beside it. */
  readonly isDay?: true;
  /** Stands in the same row as the field before it. */
  readonly isBeside?: boolean;
  /** Stands under "More": always, or while another field of the same offer has one of these values. */
  readonly isMore?: true | { readonly key: string; readonly values: readonly string[] };
}

const PAID = { once: 'at once', monthly: 'in 12 parts' };
const BACK = {
  none: 'Nothing',
  all: 'All of it',
  complete: 'In proportion, complete months',
  begun: 'In proportion, months begun',
};
const OWED = ['all', 'complete', 'begun'];

/** Fields of each offer, in their order: first what every offer has. */
export const OFFER_FIELDS: readonly Field[] = [
  { key: 'name', label: 'Name' },
  { key: 'base', label: 'Base a year' },
  { key: 'sign1', label: 'Sign-on, year 1' },
  { key: 'sign2', label: 'Sign-on, year 2', isBeside: true },
  { key: 'stock', label: 'Stock' },
  {
    key: 'unit',
    label: 'Stock given as',
    choices: { shares: 'shares', value: 'money' },
    needs: ['stock'],
    isBeside: true,
  },
  {
    key: 'price',
    label: 'Share price now',
    hint: 'One day’s price for all offers. Stock given as money can do without.',
    needs: ['stock'],
    isMore: { key: 'unit', values: ['value'] },
  },
  {
    key: 'grant',
    label: 'Price at the grant',
    hint: 'Turns the sum into shares. Empty: the price now.',
    ifEmpty: 'the price now',
    onlyIf: { key: 'unit', values: ['value'] },
    needs: ['stock'],
    isMore: true,
  },
  {
    key: 'vesting',
    label: 'Vesting',
    hint: 'Amazon’s is reported as half-yearly from year 3. Your letter decides.',
    choices: {
      ...Object.fromEntries(Object.entries(PRESETS).map(([id, { name }]) => [id, name])),
      custom: 'Own schedule',
    },
    needs: ['stock'],
  },
  {
    key: 'schedule',
    label: 'Month and percent of each vest',
    hint: 'Like 12: 25, 24: 25, 36: 25, 48: 25.',
    onlyIf: { key: 'vesting', values: ['custom'] },
    needs: ['stock'],
  },
  { key: 'bonus', label: 'Bonus a year', isMore: true },
  {
    key: 'bonusUnit',
    label: 'Bonus given as',
    choices: { percent: '% of base', amount: 'money' },
    needs: ['bonus'],
    isBeside: true,
    isMore: true,
  },
  {
    key: 'start',
    label: 'Start date',
    isDay: true,
    hint: 'Like 2027-03-01 or March 1, 2027. Without it no dates are worked out.',
    isMore: true,
  },
  { key: 'paid1', label: 'Year 1 sign-on paid', choices: PAID, needs: ['sign1'], isMore: true },
  {
    key: 'paid2',
    label: 'Year 2 sign-on paid',
    choices: { monthly: PAID.monthly, once: PAID.once },
    needs: ['sign2'],
    isBeside: true,
    isMore: true,
  },
  {
    key: 'signBack',
    label: 'Sign-on: what goes back on leaving',
    choices: BACK,
    needs: ['sign1', 'sign2'],
    isMore: true,
  },
  {
    key: 'signMonths',
    label: 'Sign-on: within months',
    hint: 'Counted from the payment. Empty: 12.',
    ifEmpty: '12',
    onlyIf: { key: 'signBack', values: OWED },
    needs: ['sign1', 'sign2'],
    isMore: true,
  },
  { key: 'move', label: 'Relocation', isMore: true },
  {
    key: 'moveBack',
    label: 'Relocation: what goes back on leaving',
    choices: BACK,
    needs: ['move'],
    isMore: true,
  },
  {
    key: 'moveMonths',
    label: 'Relocation: within months',
    hint: 'Counted from the start. Empty: 24.',
    ifEmpty: '24',
    onlyIf: { key: 'moveBack', values: OWED },
    needs: ['move'],
    isMore: true,
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
    needs: ['stock'],
    isMore: true,
  },
  {
    key: 'leaving',
    label: 'Last day, if you left',
    isDay: true,
    hint: 'Like 2029-03-01 or March 1, 2029.',
    isMore: true,
  },
  {
    key: 'move',
    label: 'Relocation money',
    hint: 'It pays for the move.',
    choices: { out: 'not counted', counted: 'pay of year 1' },
    needs: ['move'],
    isMore: true,
  },
  {
    key: 'view',
    label: 'Side by side',
    choices: { amounts: 'amounts', differences: 'difference to first' },
    isMore: true,
  },
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

/** The places of which something was typed besides a name; all in use while nothing was. */
export function filledSlots(inputs: Inputs): readonly Slot[] {
  const typed = OFFER_FIELDS.filter(({ key, choices }) => key !== 'name' && !choices);
  const slots = slotsOf(inputs);
  const filled = slots.filter((slot) => typed.some((field) => textOf(inputs, slot, field) !== ''));
  return filled.length > 0 ? filled : slots;
}

/** Whether a field is shown: always, or by what another field of the same offer says. */
export function isShown(inputs: Inputs, place: string, { onlyIf }: Field): boolean {
  const other = OFFER_FIELDS.find(({ key }) => key === onlyIf?.key);
  return !onlyIf || !other || onlyIf.values.includes(textOf(inputs, place, other));
}

/** Whether what a field says counts: it is shown, and another field that it says something about is filled. */
export function isUsed(inputs: Inputs, place: string, field: Field): boolean {
  const { needs } = field;
  const places = place === 'all' ? filledSlots(inputs) : [place];
  const isFilled = (key: string) => places.some((one) => (inputs.get(`${one}/${key}`) ?? '').trim() !== '');
  return isShown(inputs, place, field) && (!needs || needs.some(isFilled));
}

/** Whether a field says something that counts: what was typed, or a choice other than the first. */
export function isSaid(inputs: Inputs, place: string, field: Field): boolean {
  const text = textOf(inputs, place, field);
  const silent = field.choices ? Object.keys(field.choices)[0] : '';
  return text !== silent && isUsed(inputs, place, field);
}

/** Whether a field stands under "More". */
export function isUnderMore(inputs: Inputs, place: string, { isMore }: Field): boolean {
  if (typeof isMore !== 'object') return isMore === true;
  const other = OFFER_FIELDS.find(({ key }) => key === isMore.key);
  return other !== undefined && isMore.values.includes(textOf(inputs, place, other));
}

/** What a field says: its text, trimmed, or for a select its choice. */
export function textOf(inputs: Inputs, place: string, { key, choices }: Field): string {
  const text = (inputs.get(`${place}/${key}`) ?? '').trim();
  if (!choices) return text;
  return Object.hasOwn(choices, text) ? text : (Object.keys(choices)[0] ?? '');
}
