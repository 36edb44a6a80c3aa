/** The one way for pages to get the book. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.ts';
import { handedOver } from './handed-over.ts';
import type { Book } from './model.ts';
import { ContentError, loadContent } from './load.ts';
import type { LoadOptions } from './load.ts';

export type * from './model.ts';
export { calledKind, nameOf, neighbors, principleAddress, resourceOf } from './names.ts';

let kept: { state: string; book: Book } | undefined;

/** Names, sizes and times of all content files: enough to see, while writing, that something changed. */
function stateOf(root: string): string {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/**
 * Reads, checks and assembles the content below `root`, once; in a build, takes what the build has checked. With `watched` the
 * same object comes again only while no file changes: for development, since each of hundreds of components asks for the book.
 *
 * @throws ContentError with every fault of every file
 */
export function getBook(options: LoadOptions, watched = false, root = process.cwd()): Book {
  if (kept && !watched) return kept.book;
  const state = watched ? stateOf(root) : '';
  if (kept?.state === state) return kept.book;
  kept = { state, book: (watched ? undefined : handedOver<Book>('book')) ?? readBook(options, root) };
  return kept.book;
}

function readBook(options: LoadOptions, root: string): Book {
  const { content, faults } = loadContent(root, options);
  if (faults.length > 0) throw new ContentError(faults);
  return assemble(content, options.parts);
}
