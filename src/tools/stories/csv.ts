/** Stories as a table for spreadsheets, and back. Pure; loaded when a file is chosen or made. */

import Papa from 'papaparse';
import { COLUMNS, guessColumns, writeRow } from './columns.ts';
import { NOTES } from './fields.ts';
import type { Fields } from './story.ts';

/** Rows that are read at most. */
export const MOST_ROWS = 1000;

/**
 * What a spreadsheet would run as a formula, with apostrophes before it or not: an apostrophe is put before it, and exactly
 * one is taken away again, so that a text that had some of its own keeps them.
 */
const FORMULA = /^'*\s*[=+\-@|%\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The cell as it was before `guarded`. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/** The table of some stories; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function writeCsv(stories: readonly Fields[]): string {
  const rows = [COLUMNS.map(({ header }) => header), ...stories.map(writeRow)];
  return `\uFEFF${Papa.unparse(rows.map((row) => row.map(guarded)))}\r\n`;
}

/** A table as read: the names of its columns, one for each cell of the widest row, and all other rows that are not empty. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stood in a row above the headers, and is in no story. */
  readonly title: string;
}

/** Why a table cannot be read: what is wrong, and how to fix it. */
export interface Refusal {
  readonly refusal: string;
}

/** As Excel writes it in some countries, a line that only says what stands between cells. */
const SEPARATOR = /^"?sep=([^"\r\n])"?[ ,;\t]*(?:\r\n?|\n|$)/i;

/** Lines that are read at most; empty ones count. */
const MOST_LINES = 10 * MOST_ROWS;

/** Reads a table with commas, semicolons or tabs between its cells, or with what its first line names. */
export function readCsv(text: string): Table | Refusal {
  const bare = text.replace(/^\uFEFF/, '');
  const [line = '', separator = ''] = SEPARATOR.exec(bare) ?? [];
  const { data, errors, meta } = Papa.parse<string[]>(bare.slice(line.length), {
    delimiter: separator,
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    preview: MOST_LINES,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    return {
      refusal: `Row ${(broken.row ?? 0) + (line === '' ? 1 : 2)} has a quotation mark that is not closed. Save the table as CSV again from your spreadsheet.`,
    };
  const all = data.map((row) => row.map(unguarded));
  const top = headersAt(all);
  const rows = all.slice(top + 1);
  if (rows.length === 0)
    return {
      refusal: 'There is no story in this file. The first row holds the names of the columns, each other row a story.',
    };
  if (rows.length > MOST_ROWS || meta.truncated)
    return {
      refusal: `This file has more than ${MOST_ROWS.toLocaleString('en-US')} rows. Split it, and import the parts.`,
    };
  const names = all[top] ?? [];
  const width = Math.max(names.length, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return {
    // A cell without a header is a column too: else it would be lost.
    headers: Array.from({ length: width }, (_, n) => names[n] ?? ''),
    rows,
    title: top === 0 ? '' : (all[0]?.find(isFilled)?.trim() ?? ''),
  };
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** Which row holds the headers: the second, where the first has one cell alone and most cells of the second are headers we know. */
function headersAt([first = [], second = []]: readonly (readonly string[])[]): 0 | 1 {
  const cells = second.filter(isFilled);
  const known = guessColumns(cells).filter((name) => name !== NOTES.name).length;
  return first.filter(isFilled).length === 1 && known >= 2 && known * 2 > cells.length ? 1 : 0;
}
