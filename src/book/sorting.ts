/** Alphabetical order that never depends on the machine's locale. */

/** Letters without case and accents. */
export const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A text from its first letter or digit on: nobody looks for a quotation under its quotation mark. */
const filed = (text: string) => fold(text).replace(/^[^\p{L}\p{N}]+/u, '');

/** Compares two texts for sorting. */
export const byText = (a: string, b: string) => compare(filed(a), filed(b)) || compare(fold(a), fold(b));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The letter under which a text is filed, or `0–9`. */
export function letterOf(text: string): string {
  const first = filed(text).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}
