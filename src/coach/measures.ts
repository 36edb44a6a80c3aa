/** How long an essay is. */

import type { Text } from './text.ts';

/** The limit a candidate published with his instructions of about 2020; spaces counted, since it does not say. */
export const CHARACTER_LIMIT = 8_000;

/** Words on a page of 11-point type at ordinary margins; two such pages hold about 1,050 words. */
export const WORDS_PER_PAGE = 525;

export interface Measures {
  readonly words: number;
  /** Characters with spaces, as a word processor counts them: a pair of UTF-16 units is one, a line break none. */
  readonly characters: number;
  /** Pages of 525 words, to a tenth; 0 for no words, else at least 0.1. */
  readonly pages: number;
  readonly sentences: number;
  readonly paragraphs: number;
}

export function measure({ source, words, sentences, paragraphs }: Text): Measures {
  let characters = 0;
  for (const character of source) if (character !== '\n' && character !== '\r') characters += 1;
  const pages = words.length === 0 ? 0 : Math.max(0.1, Math.round((words.length / WORDS_PER_PAGE) * 10) / 10);
  return { words: words.length, characters, pages, sentences: sentences.length, paragraphs: paragraphs.length };
}
