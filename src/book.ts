/** The book of this site, for pages and components. */

import { getBook } from './book/index.ts';
import type { Book } from './book/index.ts';
import { PARTS, TOOLS } from './site.config.ts';

/**
 * The checked and assembled content; read anew in development when a file changes. While an author writes, the lock
 * of addresses may lag behind; the build and `npm run check` insist on it.
 */
export function book(): Book {
  const isDev = import.meta.env.DEV;
  return getBook({ parts: PARTS, tools: TOOLS.map((tool) => tool.slug), permalinks: !isDev }, isDev);
}
