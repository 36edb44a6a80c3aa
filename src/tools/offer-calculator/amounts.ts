/** Reading what people type into number fields. Each reader gives a value or a sentence for the field, never a guess. Pure. */

/** A value, with a sentence where it was read in a way that the reader should see; or what is wrong. */
export type Read<Value> = { readonly value: Value; readonly note?: string } | { readonly fault: string };

/** Largest amount in whole units of a currency, and largest number of shares. Beyond, a slip is likelier than a salary. */
export const MAX_AMOUNT = 1_000_000_000_000n;
export const MAX_SHARES = 1_000_000_000n;

/** Signs that belong to some currencies only. The dollar sign belongs to many and is taken for any. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  '£': ['GBP'],
  '₹': ['INR'],
  '¥': ['JPY', 'CNY'],
  '₩': ['KRW'],
  '₪': ['ILS'],
};
/** Knows which three letters are a currency. */
const NAMES = new Intl.DisplayNames('en-US', { type: 'currency', fallback: 'none' });
const SCALES: Readonly<Record<string, bigint>> = {
  k: 1_000n,
  thousand: 1_000n,
  lakh: 100_000n,
  lakhs: 100_000n,
  m: 1_000_000n,
  million: 1_000_000n,
  crore: 10_000_000n,
  crores: 10_000_000n,
};
const NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ '’]\d{3})+)(?:\.(\d+))?$/;
/** One comma with one or two digits after it: no place for thousands, so it parts cents. Some phones' keypads have no point. */
const DECIMAL_COMMA = /^(\d+|\d{1,3}(?:[ '’]\d{3})+),(\d{1,2})$/;
const LONGEST = 40;

export interface Currency {
  readonly code: string;
  /** Digits of the minor unit: 2 for cents, 0 for yen. */
  readonly digits: number;
}

/**
 * Reads an amount of money into minor units: "150,000", "150 000", "150k", "9,00,000", "9 lakh", "$150,000.50",
 * "187,50".
 *
 * @param kind a `price` may have fewer digits after its point than the currency; in an amount "187.5" may mean thousands
 */
export function readAmount(text: string, { code, digits }: Currency, kind: 'amount' | 'price'): Read<bigint> {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > LONGEST) return { fault: 'That is too long for one number.' };
  if (/^\(?\s*[^\d\s]?\s*[-−–]/u.test(typed)) return { fault: 'It cannot be negative.' };
  if (/\d\s*[-−–]|\bto\b/.test(typed)) return { fault: 'Write one number, not a range.' };
  const sign = /\p{Sc}/u.exec(typed)?.[0] ?? '';
  const isOther = !(SIGNS[sign] ?? [code]).includes(code) || (codeIn(typed) ?? code) !== code;
  if (isOther) return { fault: `The comparison is in ${code}. Choose another currency above, or convert this first.` };
  const bare = typed
    .replace(/^\p{Sc}|\p{Sc}$/gu, '')
    .replace(new RegExp(`^${code}(?![a-z])|(?<=[\\d\\s])${code}$`, 'i'), '');
  const [, body = '', suffix = ''] = /^\s*(.*?)\s*([a-z]+)?\s*$/iu.exec(bare) ?? [];
  const scale = suffix === '' ? 1n : SCALES[suffix.toLowerCase()];
  const pointed = body.replace(DECIMAL_COMMA, '$1.$2');
  const [, whole, decimals = ''] = NUMBER.exec(pointed) ?? [];
  if (scale === undefined || whole === undefined) return { fault: misread(body, scale === undefined) };
  const fault = decimals && decimalFault(body, whole, decimals, { digits, kind, isScaled: suffix !== '' });
  if (fault) return { fault };
  const places = 10n ** BigInt(decimals.length);
  const value = (BigInt(whole.replace(/\D/g, '') + decimals) * scale * 10n ** BigInt(digits)) / places;
  if (value > MAX_AMOUNT * 10n ** BigInt(digits)) return { fault: 'At most 1,000,000,000,000.' };
  return pointed === body ? { value } : { value, note: commaNote(pointed + suffix) };
}

/** The code of a currency before or after a number, in capitals: `95k eur` has `EUR`. */
function codeIn(typed: string): string | undefined {
  const [, before, after] = /^([a-z]{3})(?![a-z])|(?<![a-z])([a-z]{3})$/iu.exec(typed) ?? [];
  const code = (before ?? after)?.toUpperCase();
  return code !== undefined && NAMES.of(code) !== undefined ? code : undefined;
}

/** Says how a comma was read. */
function commaNote(pointed: string): string {
  return `Read as ${pointed}: one or two digits follow the comma, so it stands before them like a point.`;
}

function misread(body: string, isUnknownWord: boolean): string {
  if (isUnknownWord || /\p{L}/u.test(body)) return 'Write a number, like 150,000 or 150k.';
  if (/\d\.\d{3}([.,]\d|$)/.test(body) || /,\d{1,2}$/.test(body))
    return 'Write a comma between thousands and a point before cents: 150,000.00.';
  return 'This is no number we can read. Write it like 150,000 or 150k.';
}

interface Around {
  readonly digits: number;
  readonly kind: 'amount' | 'price';
  readonly isScaled: boolean;
}

/** Why digits after a point cannot be taken, or an empty text. */
function decimalFault(body: string, whole: string, decimals: string, { digits, kind, isScaled }: Around): string {
  if (isScaled)
    return decimals.length <= 2 ? '' : `${body} can be read in two ways. At most two digits after the point.`;
  if (decimals.length === digits) return '';
  if (decimals.length === 3 && /^\d{1,3}$/.test(whole))
    return `${body} can be read in two ways. For thousands write ${whole},${decimals}.`;
  if (digits === 0) return 'This currency has no smaller unit: write a whole number.';
  if (decimals.length > digits) return `At most ${digits} digits after the point.`;
  if (kind === 'price' || /^0+$/.test(whole)) return '';
  return `${body} can be read in two ways. Write ${whole}.${decimals.padEnd(digits, '0')} or ${whole}.${decimals}k.`;
}

/** Reads a percentage into hundredths of a percent. */
export function readPercent(text: string, least: number, most: number): Read<number> {
  const typed = text.normalize('NFKC').trim();
  const [, sign, whole, mark, decimals = ''] = /^([+\-−]?)\s*(\d{1,6})(?:([.,])(\d{1,2}))?\s*%?$/.exec(typed) ?? [];
  if (whole === undefined) return { fault: 'Write a percentage, like 15 or 12.5.' };
  const size = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  const value = sign === '-' || sign === '−' ? -size : size;
  if (value < least * 100 && least === 0) return { fault: 'It cannot be negative.' };
  if (value < least * 100 || value > most * 100) return { fault: `Between ${least} and ${most} percent.` };
  // Minus zero is zero.
  return { value: value + 0, ...(mark === ',' ? { note: commaNote(`${whole}.${decimals}`) } : {}) };
}

/** Reads a whole number between bounds. `noun` names what is counted: "shares". */
export function readCount(text: string, noun: string, least: bigint, most: bigint): Read<bigint> {
  const typed = text.normalize('NFKC').trim();
  if (/^[-−–]/.test(typed)) return { fault: 'It cannot be negative.' };
  const [, whole, decimals] = NUMBER.exec(typed) ?? [];
  if (whole === undefined || typed.length > LONGEST) return { fault: `Write a whole number of ${noun}.` };
  if (decimals !== undefined) return { fault: `Whole ${noun} only.` };
  const value = BigInt(whole.replace(/\D/g, ''));
  const show = (bound: bigint) => bound.toLocaleString('en-US');
  if (value < least || value > most) return { fault: `Between ${show(least)} and ${show(most)} ${noun}.` };
  return { value };
}
