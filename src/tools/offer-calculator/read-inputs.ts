/** From what was typed to a comparison, or to sentences at the fields that need attention. Pure. */

import { MAX_AMOUNT, MAX_SHARES, readAmount, readCount, readPercent } from './amounts.ts';
import type { Currency, Read } from './amounts.ts';
import { readDay } from './days.ts';
import { COMMON_FIELDS, filledSlots, LONGEST_TEXT, OFFER_FIELDS, SLOTS, slotsOf, textOf } from './fields.ts';
import type { Inputs, Slot } from './fields.ts';
import { minorDigits } from './money.ts';
import type { Comparison, Offer, Repayment } from './offer.ts';
import { PRESETS, readSchedule } from './vesting.ts';
import type { PresetId } from './vesting.ts';
import { divide } from './whole.ts';

export interface Reading {
  /** What can be computed; undefined while anything is missing or faulty, so that no wrong number is shown. */
  readonly comparison: Comparison | undefined;
  /** By key, what is wrong with a field that was filled in. */
  readonly faults: ReadonlyMap<string, string>;
  /** By key, what an empty field still needs. */
  readonly missing: ReadonlyMap<string, string>;
  /** By key, how a field was read where that can surprise. */
  readonly notes: ReadonlyMap<string, string>;
}

const LONGEST_NAME = 60;
const byKey = (fields: typeof OFFER_FIELDS) => new Map(fields.map((field) => [field.key, field]));
const OWN = byKey(OFFER_FIELDS);
const COMMON = byKey(COMMON_FIELDS);

/** The name of an offer: as typed, or "Offer A" by its place among those shown; of equal ones, with that letter. */
export function nameOf(inputs: Inputs, slot: Slot): string {
  return namesOf(inputs).get(slot) ?? `Offer ${slot.toUpperCase()}`;
}

/** The names of all offers shown, no two alike. */
function namesOf(inputs: Inputs): ReadonlyMap<Slot, string> {
  const offers = slotsOf(inputs).map((slot, place) => {
    const typed = (inputs.get(`${slot}/name`) ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
    const letter = SLOTS[place]?.toUpperCase() ?? '';
    return { slot, letter, name: typed || `Offer ${letter}` };
  });
  const alike = () =>
    [...Map.groupBy(offers, ({ name }) => name.toLowerCase()).values()].filter(({ length }) => length > 1).flat();
  // An added letter may make a name that another offer has already; each round makes names longer, and so fewer alike.
  for (let same = alike(); same.length > 0; same = alike())
    for (const offer of same) offer.name += ` (${offer.letter})`;
  return new Map(offers.map(({ slot, name }) => [slot, name]));
}

/** Reads all fields that are shown; an offer of which nothing was typed yet is left out while another one is there. */
export function readInputs(inputs: Inputs): Reading {
  const faults = new Map<string, string>();
  const missing = new Map<string, string>();
  const notes = new Map<string, string>();
  const at = (place: string, key: string): string => {
    const field = (place === 'all' ? COMMON : OWN).get(key);
    return field ? textOf(inputs, place, field) : '';
  };
  /** Reads a field that is not empty; notes what is wrong with it. */
  const read = <Value>(place: string, key: string, empty: Value, how: (text: string) => Read<Value>): Value => {
    const text = at(place, key);
    if (text === '') return empty;
    const result = text.length > LONGEST_TEXT ? { fault: 'That is too long.' } : how(text);
    if ('value' in result) {
      if (result.note) notes.set(`${place}/${key}`, result.note);
      return result.value;
    }
    faults.set(`${place}/${key}`, result.fault);
    return empty;
  };

  const code = at('all', 'currency');
  const currency: Currency = { code, digits: minorDigits(code) };
  const amount = (text: string) => readAmount(text, currency, 'amount');
  const price = (text: string) => readAmount(text, currency, 'price');
  const day = (place: string, key: string) => read(place, key, undefined, readDay);

  const offerIn = (slot: Slot): Offer => {
    const money = (key: string) => read(slot, key, 0n, amount);
    const now = read(slot, 'price', 0n, price);
    const base = money('base');
    if (at(slot, 'base') === '') missing.set(`${slot}/base`, 'Type the base of a year; 0 if there is none.');
    const isValue = at(slot, 'unit') === 'value';
    const stock = isValue
      ? money('stock')
      : read(slot, 'stock', 0n, (text) => readCount(text, 'shares', 0n, MAX_SHARES));
    // Without any price a sum stays money; with a price at the grant it became shares, whose worth now is not known.
    const isMoney = isValue && at(slot, 'price') === '' && at(slot, 'grant') === '';
    if (stock > 0n && now === 0n && !isMoney && !faults.has(`${slot}/price`)) {
      const message = 'Type the price of a share on one day, above 0.';
      (at(slot, 'price') === '' ? missing : faults).set(`${slot}/price`, message);
    }
    const granted = isValue ? read(slot, 'grant', now, price) : now;
    if (isValue && at(slot, 'grant') !== '' && granted === 0n && !faults.has(`${slot}/grant`))
      faults.set(`${slot}/grant`, 'A share cannot have cost nothing.');
    let shares = stock;
    if (isValue) shares = granted > 0n ? stock / granted : 0n;
    if (shares > MAX_SHARES)
      faults.set(`${slot}/stock`, `That buys more than ${MAX_SHARES.toLocaleString('en-US')} shares.`);
    else if (shares * now > MAX_AMOUNT * 10n ** BigInt(currency.digits))
      faults.set(`${slot}/stock`, `That would be worth more than ${MAX_AMOUNT.toLocaleString('en-US')}.`);
    const preset = at(slot, 'vesting');
    const schedule = Object.hasOwn(PRESETS, preset)
      ? PRESETS[preset as PresetId].schedule
      : read(slot, 'schedule', [], readSchedule);
    if (preset === 'custom' && at(slot, 'schedule') === '')
      missing.set(`${slot}/schedule`, 'Write months and percent, like 12: 25, 24: 25, 36: 25, 48: 25.');
    const isPercent = at(slot, 'bonusUnit') === 'percent';
    const bonus = isPercent
      ? divide(base * BigInt(read(slot, 'bonus', 0, (text) => readPercent(text, 0, 500))), 10_000n)
      : money('bonus');
    const back = (key: string, months: string, empty: bigint): Repayment => {
      const rule = at(slot, key) as Repayment['rule'];
      const within = rule === 'none' ? empty : read(slot, months, empty, (text) => readCount(text, 'months', 1n, 60n));
      return { rule, months: Number(within) };
    };
    const paid = (key: string) => at(slot, key) === 'monthly';
    return {
      name: nameOf(inputs, slot),
      start: day(slot, 'start'),
      base,
      bonus,
      signOn: [
        { amount: money('sign1'), isMonthly: paid('paid1') },
        { amount: money('sign2'), isMonthly: paid('paid2') },
      ],
      relocation: money('move'),
      shares,
      money: isMoney ? stock : 0n,
      remainder: isValue && granted > 0n ? stock - shares * granted : 0n,
      price: now,
      schedule,
      signOnBack: back('signBack', 'signMonths', 12n),
      relocationBack: back('moveBack', 'moveMonths', 24n),
    };
  };

  const offers = filledSlots(inputs).map(offerIn);
  const growth = read('all', 'growth', 1500, (text) => readPercent(text, -99, 200));
  const leaving = day('all', 'leaving');
  const isComplete = faults.size === 0 && missing.size === 0;
  return {
    faults,
    missing,
    notes,
    comparison: isComplete
      ? {
          currency,
          offers,
          growth,
          countsRelocation: at('all', 'move') === 'counted',
          showsDifferences: at('all', 'view') === 'differences',
          leaving,
        }
      : undefined,
  };
}
