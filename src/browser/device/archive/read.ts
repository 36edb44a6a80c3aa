/** Reads a file that may come from anywhere: a whole archive of ours, or a reason in the reader's words. Writes nothing. */

import { parse } from '../document.ts';
import type { Document, Kind } from '../document.ts';
import { isCount, isObject, isText } from '../guards.ts';
import type { Raw } from '../guards.ts';
import { DEEPEST, FORMAT, LARGEST, VERSION } from './format.ts';
import { parseFlat } from './flat.ts';
import { keepsake, KINDS } from './kinds.ts';
import type { Keepsake } from './kinds.ts';

/** Something in the file that this release does not take in: it stays in the file. */
export interface Skipped {
  readonly name: string;
  /** - `unknown`: a kind of another release · `newer`: a later version of a known kind · `raw`: was unreadable when exported */
  readonly why: 'unknown' | 'newer' | 'raw';
}

/** What a file holds. */
export interface Archive {
  readonly documents: ReadonlyMap<string, Document<unknown>>;
  readonly skipped: readonly Skipped[];
}

/** Why a file is not taken: what is wrong and where, and how to mend it. Nothing of it was stored. */
export interface Refusal {
  readonly what: string;
  readonly mend: string;
}

const OWN = 'Choose a file that “Export everything” on this page has written: its name begins with loop-ready.';
const AGAIN = 'Export it again in the browser it came from, or repair that place in a text editor.';

/** Refuses by size, before anything is read. */
export function tooLarge(bytes: number): Refusal | undefined {
  if (bytes <= LARGEST) return undefined;
  return {
    what: `The file has ${Math.ceil(bytes / 1024 / 1024)} MB. Files up to ${LARGEST / 1024 / 1024} MB are read.`,
    mend: OWN,
  };
}

/** Reads the bytes of a file. */
export function readFile(bytes: Uint8Array, kinds = KINDS): Archive | Refusal {
  const large = tooLarge(bytes.byteLength);
  if (large) return large;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { what: 'The file is not text in UTF-8.', mend: `${OWN} If an editor saved it, save it again as UTF-8.` };
  }
  if (text.trim() === '') return { what: 'The file is empty.', mend: OWN };
  const deep = tooDeep(text);
  if (deep) return { what: `Line ${deep} of the file is nested more than ${DEEPEST} levels deep.`, mend: OWN };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const place = /line (\d+) column (\d+)/.exec((error as Error).message);
    const where = place ? `, from line ${place[1]}, column ${place[2]}` : '';
    return {
      what: `The file is not valid JSON${where}.`,
      mend: `${OWN} If it is one, it was cut off: export it again.`,
    };
  }
  return readArchive(file, kinds);
}

/** Number of the first line that is too deep, found without walking down: undefined if none is. */
function tooDeep(text: string): number | undefined {
  let [line, depth, isInside] = [1, 0, false];
  for (let n = 0; n < text.length; n += 1) {
    const sign = text[n];
    if (sign === '\n') line += 1;
    if (isInside && sign === '\\') n += 1;
    else if (sign === '"') isInside = !isInside;
    else if (!isInside && (sign === '[' || sign === '{')) depth += 1;
    else if (!isInside && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > DEEPEST) return line;
  }
  return undefined;
}

function readArchive(file: unknown, kinds: readonly Keepsake[]): Archive | Refusal {
  if (!isObject(file) || file['format'] !== FORMAT)
    return { what: `The file is JSON, but not of this site: it has no "format": "${FORMAT}".`, mend: OWN };
  const { version, documents, raw } = file;
  if (isCount(version) && version > VERSION)
    return {
      what: `A newer version of this site wrote the file: format ${version}, and this page knows ${VERSION}.`,
      mend: 'Reload this page to get the newest version, then import the file again.',
    };
  if (version !== VERSION) return damaged('version', `the number ${VERSION}`);
  if (!isObject(documents)) return damaged('documents', 'an object with one entry for each kind');
  if (raw !== undefined && !(isObject(raw) && Object.values(raw).every(isText)))
    return damaged('raw', 'an object of texts');

  const read = new Map<string, Document<unknown>>();
  const skipped: Skipped[] = Object.keys(raw ?? {}).map((name) => ({ name, why: 'raw' }));
  for (const [name, document] of Object.entries(documents)) {
    const known = keepsake(name, kinds);
    const reading = known?.isRecords ? parseFlat : parseDocument;
    const one = known && reading(known.kind, document);
    if (!known || one === 'newer') skipped.push({ name, why: known ? 'newer' : 'unknown' });
    else if (typeof one === 'object') read.set(name, one);
    else return fault(known, document);
  }
  return { documents: read, skipped };
}

const parseDocument = (kind: Kind<unknown>, document: unknown) => parse(kind, JSON.stringify(document));

/** What is wrong with a document that cannot be read. */
function fault({ kind, isRecords }: Keepsake, document: unknown): Refusal {
  const path = `documents.${kind.name}`;
  if (!isObject(document)) return damaged(path, 'an object');
  if (!isCount(document['version'])) return damaged(`${path}.version`, 'a whole number');
  if (!isObject(document['fields'])) return damaged(`${path}.fields`, 'an object with an entry for each item');
  for (const [name, field] of Object.entries(document['fields'] as Raw)) {
    const place = `${path}.fields[${JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)}]`;
    if (isRecords && !/^[^/]+\/./.test(name)) return damaged(place, 'a path with an id and a name, "id/name"');
    if (!isObject(field)) return damaged(place, 'an object with "at" and "value"');
    if (!isCount(field['at'])) return damaged(`${place}.at`, 'a whole number: milliseconds since 1970');
    if (!kind.isValue(field['value'])) return damaged(`${place}.value`, `a value that ${kind.noun} have`);
  }
  return damaged(path, 'a document of this site');
}

function damaged(place: string, wanted: string): Refusal {
  return { what: `The file is damaged at ${place}: there should be ${wanted}.`, mend: AGAIN };
}
