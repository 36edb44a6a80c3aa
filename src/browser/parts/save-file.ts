/** Hands a file to the reader. */

import { make } from './element.ts';

/** Saves `text` in UTF-8 under `name`; `type` is its media type, `text/csv`. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = make('a', '');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the file after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * Said after a table with commas was saved: where decimals have a comma, spreadsheets expect semicolons and do not part it.
 * @param parted what the file has and its reader chooses: `the comma between columns`
 */
export const oneColumn = (parted: string): string =>
  `If your spreadsheet shows all in one column, open the file with its import, and choose ${parted}.`;
