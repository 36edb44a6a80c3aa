/** What the page with all questions would weigh with more of them, from what its rows weigh today. */

import { brotliCompressSync } from 'node:zlib';

/** Bytes that the page may weigh with 300 questions. */
export const LIST_LIMIT = 25_000;

const ROW = /<li data-slug=[\s\S]*?<\/li>/g;
const sent = (html: string): number => brotliCompressSync(html).length;

/**
 * Bytes, as sent, of the page with `count` questions: today's, and for each one more what a row adds when every second
 * row is taken as new.
 * @throws if the page has too few rows to tell
 */
export function listBytesAt(count: number, html: string): number {
  const rows = html.match(ROW)?.length ?? 0;
  if (rows < 10) throw new Error(`The list of questions shows ${rows} rows; from so few nothing can be told.`);
  let place = 0;
  const half = html.replace(ROW, (row) => (place++ % 2 === 0 ? row : ''));
  const perRow = (sent(html) - sent(half)) / Math.floor(rows / 2);
  return Math.round(sent(html) + Math.max(0, count - rows) * perRow);
}
