/** Numbers as single letters, for files of many small numbers: JSON writes each as it is. Pure. */

/** Letters that separate something. */
const SEPARATORS = '-|';
const SHORT = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at)).filter(
  (letter) => !`"\\${SEPARATORS}`.includes(letter),
);
const LONG_FROM = 0xa1;

/** The letter of a number; `-` and `|` are none. */
export const letterOf = (number: number): string =>
  SHORT[number] ?? String.fromCodePoint(LONG_FROM + number - SHORT.length);
