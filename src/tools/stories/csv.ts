/** Stories as a table for spreadsheets, and back. Pure; loaded when a file is chosen or made. */

import Papa from 'papaparse';
import { COLUMNS, writeRow } from './columns.ts';
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

/** A table as read: its first row, and all others that are not empty. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a table cannot be read: what is wrong, and how to fix it. */
export interface Refusal {
  readonly refusal: string;
}

/** Reads a table with commas, semicolons or tabs between its cells. */
export function readCsv(text: string): Table | Refusal {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    // One more than allowed shows that there are too many.
    preview: MOST_ROWS + 2,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    return {
      refusal: `Row ${(broken.row ?? 0) + 1} has a quotation mark that is not closed. Save the table as CSV again from your spreadsheet.`,
    };
  const [headers = [], ...rows] = data.map((row) => row.map(unguarded));
  if (rows.length === 0)
    return {
      refusal: 'There is no story in this file. The first row holds the names of the columns, each other row a story.',
    };
  if (rows.length > MOST_ROWS)
    return {
      refusal: `This file has more than ${MOST_ROWS.toLocaleString('en-US')} rows. Split it, and import the parts.`,
    };
  return { headers, rows };
}
