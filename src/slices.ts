/** The slices of the book as files: their text, and the address with its hash under which a tool finds it. */

import { createHash } from 'node:crypto';
import { questionSlices } from './book/slices.ts';
import { book } from './book.ts';

/** Text of each slice by name. */
export function slices(): ReadonlyMap<string, string> {
  return new Map([['questions', JSON.stringify(questionSlices(book()))]]);
}

/** File name of a slice without its ending: `questions.1a2b3c4d`. */
export function sliceName(name: string): string {
  const hash = createHash('sha256')
    .update(slices().get(name) ?? '')
    .digest('hex')
    .slice(0, 8);
  return `${name}.${hash}`;
}
