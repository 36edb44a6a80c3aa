/**
 * Cards as a text file for Anki: tabs between columns, and the headers that its manual documents under “Text Files”, “File
 * Headers” (Anki 2.1.54 and later; earlier ones skip lines that begin with #). Pure.
 */

import Papa from 'papaparse';
import { DECK_WORDS, deckOf } from './decks.ts';
import type { Card } from './decks.ts';

export const ANKI_FILE = 'loop-ready-cards.txt';

/**
 * Columns have no names: Anki looks for fields called like them, and an Anki in German, whose fields are Vorderseite and
 * Rückseite, would leave the answers out. Without names it takes them in their order. Decks that Anki lacks are made by it.
 */
const HEADERS = ['#separator:tab', '#html:false', '#notetype:Basic', '#deck column:3', '#tags column:4'];

/** The file. Every field is in quotation marks, so that lines within one stay in it, and none begins with #. */
export function ankiText(cards: readonly Card[]): string {
  const rows = cards.map((card) => {
    const deck = deckOf(card.id);
    const front = [card.front, ...(card.choices ?? []).map((choice) => `– ${choice}`)].join('\n');
    // A tag has no spaces in it.
    return [front, card.back.join('\n'), `Loop Ready::${DECK_WORDS[deck].title}`, `loop-ready ${deck}`];
  });
  return `${HEADERS.join('\n')}\n${Papa.unparse(rows, { delimiter: '\t', newline: '\n', quotes: true })}\n`;
}
