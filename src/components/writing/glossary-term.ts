/** A term of the glossary for the two components that show it: the word in the sentence, and its definition behind the block. */

import type { Book } from '../../book/index.ts';
import { book } from '../../book.ts';

/**
 * The term of an id.
 * @throws when there is none; the content check says so first, with file and line
 */
export function glossaryTerm(id: string): Book['glossary'][number] {
  const term = book().glossary.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`no term "${id}" in content/glossary.yaml`);
  return term;
}
