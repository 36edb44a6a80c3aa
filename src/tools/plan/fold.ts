/** Lines of a calendar file. Pure. */

/** Octets of a line without its break (RFC 5545, section 3.1). */
const LONGEST = 75;
const encoder = new TextEncoder();

/**
 * Folds the lines of a file anew, by octets. The library counts characters, and one character may be four octets; between
 * the octets of one no line is cut.
 */
export function foldLines(file: string): string {
  return file
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) [folded, octets] = [`${folded}\r\n `, 1];
    folded += character;
    octets += size;
  }
  return folded;
}
