/** Sentences with the words that were searched for, as plain pieces: what an index calls markup never reaches the page as markup. */

import { stemOf, toWords } from '../../book/stems.ts';
import type { Unit } from './tokens.ts';

export interface Piece {
  readonly text: string;
  /** Whether it is a word that was searched for. */
  readonly marked: boolean;
}

/**
 * Splits an excerpt at the `<mark>` and `</mark>` the index puts around matches. Everything else
 * is text; `&lt;`, `&gt;` and `&amp;` become their signs, any other tag stays visible as typed.
 */
export function toPieces(excerpt: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of excerpt.split(/(<mark>|<\/mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') pieces.push({ text: decode(part), marked });
  }
  return pieces;
}

/** What a word must count to be marked: a page full of marked small words shows nothing. */
const TELLING = 0.4;

/** Stems of the telling words of a query. */
export function stemsOf(units: readonly Unit[], weights: readonly number[]): Set<string> {
  return new Set(units.filter((_, at) => (weights[at] ?? 0) >= TELLING).map(({ word }) => word.stem));
}

/** A sentence in which the words with these stems are marked. */
export function marked(sentence: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const text of sentence.split(/([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u)) {
    const isMarked = toWords(text).some(({ plain }) => stems.has(stemOf(plain)));
    const last = pieces.at(-1);
    if (last?.marked === isMarked) pieces[pieces.length - 1] = { text: last.text + text, marked: isMarked };
    else if (text !== '') pieces.push({ text, marked: isMarked });
  }
  return pieces;
}

/** The same pieces as nodes: text, and `<mark>` elements that hold text. */
export function toNodes(pieces: readonly Piece[], document: Document): Node[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => SIGNS[entity] ?? entity);
}
