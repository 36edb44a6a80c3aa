/** What a reader typed, fit to be searched for. */

import { toWords } from '../../book/stems.ts';
import type { Unknown } from './spelling.ts';

/** Characters. Longer input is cut: nobody types it, and a pasted page must not stall the browser. */
export const LONGEST_QUERY = 400;

/** Tidies spaces and cuts to a length that can be searched; `isCut` tells whether that left words out. */
export function tidy(typed: string): { readonly query: string; readonly isCut: boolean } {
  const whole = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return { query: whole.slice(0, LONGEST_QUERY).trim(), isCut: whole.length > LONGEST_QUERY };
}

/** A text with some of its words put right. */
export function corrected(typed: string, unknown: readonly Unknown[]): string {
  const meant = new Map(unknown.map(({ word, meant }) => [word, meant]));
  return toWords(typed)
    .map(({ plain }) => meant.get(plain) ?? plain)
    .join(' ');
}
