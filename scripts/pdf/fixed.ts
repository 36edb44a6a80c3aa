/** Takes out of a PDF file what differs between two prints of one page: the moment, the browser's name, numbers of nodes. */

/**
 * The file as if printed at the beginning of a day. Each change keeps its length, since the file finds its objects by their
 * distance from its beginning.
 * @param pdf as Chromium writes it
 * @param day `2026-11-29`
 * @param name of the program that wrote the page; the browser takes its own
 */
export function fixPdf(pdf: Buffer, day: string, name: string): Buffer {
  // One character for each byte, there and back.
  const text = pdf.toString('latin1');
  const date = `${day.replaceAll('-', '')}000000`;
  const dated = text.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, (_, before: string) => before + date);
  // Blanks behind a value mean nothing.
  const named = dated.replace(/\/Creator \((?:\\.|[^\\)])*\)/, (old) => `/Creator (${name})`.padEnd(old.length));
  return Buffer.from(renumbered(named), 'latin1');
}

/** Nodes of the page are numbered through the life of a browser: here by rank, so that their index stays sorted. */
function renumbered(text: string): string {
  const used = new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, number = '']) => number));
  const ranks = new Map([...used].sort().map((number, rank) => [number, String(rank + 1).padStart(8, '0')]));
  return text.replace(/\(node(\d{8})\)/g, (_, number: string) => `(node${ranks.get(number)})`);
}
