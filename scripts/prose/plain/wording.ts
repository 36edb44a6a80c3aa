/** Numbers and places as the gate writes them. */

import type { Block, PlainPage, Said } from './page.ts';
import type { Spot } from './rule.ts';

/** Sentences of running text that end as sentences do; headings, cells and bare bullets are none. */
export function sentencesOf({ blocks }: PlainPage): Said[] {
  return blocks.filter(isRunning).flatMap(({ sentences }) => sentences.filter(({ isWhole }) => isWhole));
}

/** Whether a block is read as text: a paragraph, or a bullet. */
export const isRunning = ({ role }: Block): boolean => role === 'prose' || role === 'item';

/** `12 of 130 (9.2 %)`. */
export function share(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(whole === 0 ? 0 : part / whole)})`;
}

/** `9.2 %`. */
export const percent = (rate: number): string => `${Math.round(rate * 1000) / 10} %`;

/** Occurrences of a pattern in all that a page says in its own voice, its box included, without what it quotes. */
export function spotsOf({ blocks, inShort }: PlainPage, pattern: RegExp): Spot[] {
  const texts: readonly Pick<Block, 'line' | 'text'>[] = [...(inShort ? [inShort] : []), ...blocks];
  return texts.flatMap(({ line, text }) =>
    [...withoutQuotations(text).matchAll(pattern)].map(([words]) => ({ line, words: words.trim() })),
  );
}

/** What stands in quotation marks is shown, not said. */
export const withoutQuotations = (text: string): string => text.replace(/["“][^"“”]*["”]/gu, ' … ');

/** What a page has to say where it is so, however short: that a person is invented, that it is no advice. */
export const isOwed = (text: string): boolean =>
  /\bnot tax or legal advice\b|\b(?:is|are) (?:all )?invented\b/i.test(text);

/** Words of the running page in thousands, at least half of one, for rates. */
export const thousands = ({ words }: PlainPage): number => Math.max(0.5, words / 1000);
