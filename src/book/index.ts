/** The one way for pages to get the book. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './assemble.ts';
import type { Book } from './model.ts';
import { ContentError, loadContent } from './load.ts';
import type { LoadOptions } from './load.ts';

export type * from './model.ts';
export { nameOf, neighbors, principleAddress } from './names.ts';

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
 * Reads, checks and assembles the content below `root`; the same object again while no file changes.
 *
 * @throws ContentError with every fault of every file
 */
export function getBook(options: LoadOptions, root = process.cwd()): Book {
  const state = stateOf(root);
  if (kept?.state === state) return kept.book;
  const { content, faults } = loadContent(root, options);
  if (faults.length > 0) throw new ContentError(faults);
  kept = { state, book: assemble(content, options.parts) };
  return kept.book;
}
