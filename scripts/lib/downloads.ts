/** The PDF files of downloads/: which of them the book of today has, and the list of them that `npm run pdf` keeps there. */

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DownloadFile {
  /** What it prints: `book`, the slug of a section, `checklists/<slug>`. */
  readonly of: string;
  /** Name in downloads/. */
  readonly file: string;
  readonly format: string;
  readonly pages: number;
  readonly bytes: number;
}

const FOLDER = 'downloads';
const LIST = 'made.json';

/**
 * Files that were printed from the book of this hash and are whole; none where there is no list, or one of an earlier book.
 * @returns also whether files were left out, for they would say what the pages no longer say
 */
export function currentDownloads(
  root: string,
  hash: string,
): { readonly files: readonly DownloadFile[]; readonly isOld: boolean } {
  const list = join(root, FOLDER, LIST);
  if (!existsSync(list)) return { files: [], isOld: false };
  const made = readList(list);
  if (made?.from !== hash) return { files: [], isOld: true };
  const files = made.files.filter(
    ({ file, bytes }) => statSync(join(root, FOLDER, file), { throwIfNoEntry: false })?.size === bytes,
  );
  return { files, isOld: files.length < made.files.length };
}

function readList(path: string): { from?: string; files: readonly DownloadFile[] } | undefined {
  try {
    const made = JSON.parse(readFileSync(path, 'utf8')) as { from?: string; files?: readonly DownloadFile[] } | null;
    return made?.files ? { ...made, files: made.files } : undefined;
  } catch {
    // A run that was stopped while it wrote: as if of an earlier book.
    return undefined;
  }
}

/** Empties downloads/ of earlier files and returns its path. */
export function freshDownloads(root: string): string {
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Says which files were printed from the book of this hash. Written last: without it none of them is linked. */
export function listDownloads(root: string, from: string, files: readonly DownloadFile[]): void {
  writeFileSync(join(root, FOLDER, LIST), `${JSON.stringify({ from, files }, null, 1)}\n`);
}
