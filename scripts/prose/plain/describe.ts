/** The figures of a page as text, for writers. */

import type { ReadFile } from '../../../src/book/parse.ts';
import { passagesOf } from '../passages.ts';
import { stockPhrases } from '../stock-phrases.ts';
import { plainPage } from './page.ts';
import type { Known, Rule, Spot } from './rule.ts';
import { RULES } from './rules.ts';

/** Characters of a spot that are shown. */
const SHOWN = 70;

/** All figures of a page: what is beyond its bound has a `!` and what to do; below it the places. */
export function describePage(read: ReadFile, known: Known): string {
  const page = plainPage(read);
  if (!page) return `${read.file}: it is no page, or cannot be read; npm run check says why.`;
  const lines = RULES.flatMap((rule) => {
    const figure = rule.measure(page, known);
    if (!figure || (rule.each && !figure.isBroken)) return [];
    const { value, bound, isBroken, spots } = figure;
    const head = `${isBroken ? '!' : ' '} ${rule.title.padEnd(52)} ${value}   (${bound})`;
    return [head, ...(isBroken ? [`      → ${rule.allowed}`] : []), ...placesOf(rule, spots)];
  });
  const phrases = stockPhrases(passagesOf(read)).map(({ line, what, allowed }) => `! :${line} ${what} ${allowed}`);
  return [`${page.file}  (${page.form})`, ...lines, ...phrases].join('\n');
}

function placesOf({ id }: Rule, spots: readonly Spot[]): string[] {
  if (spots.length === 0) return [];
  // Single words stand in one paragraph, sentences one to a line.
  if (id === 'rare-words' || id === 'answer-numbers')
    return [`      ${spots.map(({ line, words }) => (id === 'rare-words' ? `${words} :${line}` : words)).join(', ')}`];
  return spots.map(({ line, words }) => `      :${line} ${cut(words)}`);
}

function cut(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)} …` : flat;
}
