/** Content files as bytes, from a folder or from memory, and their text. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Fault } from './types.ts';

/** One file below `content/`. */
export interface SourceFile {
  /** Path from the project's root with forward slashes: `content/sources.yaml`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Why the file could not be read, in the system's words. */
  readonly unreadable?: string;
}

/** A file that is not on disk: for tests, and for looking at a change before it is written. */
export function sourceFile(file: string, text: string): SourceFile {
  return { file, bytes: new TextEncoder().encode(text) };
}

/**
 * Every file below `<root>/content`, sorted by path. Names that begin with a dot belong to systems
 * and editors and are passed over. A missing folder is an empty one. Never throws for a file: what
 * cannot be read is said in `unreadable`.
 */
export function readContent(root: string): SourceFile[] {
  return filesBelow(join(root, 'content'))
    .map((path) => read(path, relative(root, path).split(sep).join('/')))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Addresses of the files below `<root>/public`, as a page would name them: `/images/desk.png`. */
export function readAssets(root: string): Set<string> {
  const folder = join(root, 'public');
  return new Set(filesBelow(folder).map((path) => `/${relative(folder, path).split(sep).join('/')}`));
}

/** Text of a file, without a byte order mark and with `\n` at line ends; a fault if it is not UTF-8. */
export function decode(source: SourceFile): { readonly text: string } | { readonly fault: Fault } {
  const { file, bytes, unreadable } = source;
  if (unreadable !== undefined) {
    return {
      fault: {
        file,
        line: 1,
        what: `The file cannot be read: ${unreadable}.`,
        allowed: 'Make it an ordinary, readable file.',
      },
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    const line = lineOfBadByte(bytes);
    return {
      fault: {
        file,
        line,
        what: 'The file is not UTF-8 text.',
        allowed: 'Save it as UTF-8 and repair the characters on this line.',
      },
    };
  }
}

function filesBelow(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function read(path: string, file: string): SourceFile {
  try {
    return { file, bytes: readFileSync(path) };
  } catch (error) {
    return { file, bytes: new Uint8Array(), unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** The first line that does not decode by itself: a line feed is never part of another UTF-8 character. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (feed < 0) return line;
    start = feed + 1;
  }
}
