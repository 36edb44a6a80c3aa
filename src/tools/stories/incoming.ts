/** A file that a reader brings along, up to the stories in it. Pure. */

import { readCsv } from './csv.ts';
import type { Refusal, Table } from './csv.ts';
import { readMarkdown } from './markdown.ts';
import type { Fields } from './story.ts';

/** Bytes of the largest file that is read: a thousand long stories take about three million. */
export const LARGEST = 5_000_000;

/** A table whose columns are still to be named, or stories; and what a reader should know before they are taken. */
export type Incoming =
  ({ readonly table: Table } & Remarks) | ({ readonly stories: readonly Fields[] } & Remarks) | Refusal;

interface Remarks {
  readonly remarks: readonly string[];
}

/** Why a file of so many bytes is not even opened; undefined if it may be. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= LARGEST) return undefined;
  const size = (bytes / 1_000_000).toFixed(1);
  return `This file has ${size} MB. At most ${LARGEST / 1_000_000} MB are read: a bank of 200 stories has less than one.`;
}

/** The text of a file: UTF-8 or, where it is none, Windows-1252, as older spreadsheets save in the west of Europe. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}

const WESTERN =
  'This file is not in UTF-8, so it was read as Western European letters. If letters look wrong below, do not import it. ' +
  'Save the table as “CSV UTF-8” in your spreadsheet, and choose that file.';

/** Reads a file by the ending of its name; one that is neither is taken for a table. */
export function readIncoming(name: string, bytes: Uint8Array): Incoming {
  const { text, isUtf8 } = decode(bytes);
  // A spreadsheet's own file is a packed folder, and pictures have zeros in them.
  if (text.includes('\0') || text.startsWith('PK'))
    return {
      refusal: 'This is no text file. In your spreadsheet choose “Save as” and “CSV UTF-8”, then import that file.',
    };
  const remarks = isUtf8 ? [] : [WESTERN];
  if (/\.(md|markdown)$/i.test(name)) {
    const stories = readMarkdown(text);
    return 'refusal' in stories ? stories : { stories, remarks };
  }
  const table = readCsv(text);
  if ('refusal' in table) return table;
  const { title } = table;
  const above = `The first row has one cell alone, “${title}”. It is taken for the title of the table and not imported.`;
  return { table, remarks: title === '' ? remarks : [...remarks, above] };
}
