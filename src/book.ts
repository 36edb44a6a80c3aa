/** The book of this site, for pages and components. */

import { getBook } from './book/index.ts';
import type { Book } from './book/index.ts';
import { PARTS } from './site.config.ts';

/** The checked and assembled content; read anew in development when a file changes. */
export function book(): Book {
  return getBook(PARTS);
}
