/** What is printed into downloads/: the book, and on both sizes of paper each of its sections and each checklist. */

import { address } from '../../src/book/addresses.ts';
import type { Book } from '../../src/book/model.ts';
import { INDEX, printedSections } from '../../src/book/printed.ts';

export const FORMATS = ['A4', 'Letter'] as const;
export type Format = (typeof FORMATS)[number];

export interface Job {
  /** What pages ask for who link to it: `book`, `process`, `checklists/loop-day`. */
  readonly of: string;
  /** Of the page that is printed, from the root of the book. */
  readonly address: string;
  readonly format: Format;
  /** Name in downloads/. */
  readonly file: string;
}

/**
 * All files to print, the small ones first.
 * @param only what they may be of; everything without it
 * @throws when `only` names what there is not
 */
export function jobsOf(book: Book, only: readonly string[] = []): Job[] {
  const sections = printedSections(book).filter(({ slug }) => slug !== INDEX);
  const all = new Map<string, string>([
    ...[...book.checklists.values()].map((list) => [`checklists/${list.slug}`, list.address] as const),
    ...sections.map(({ slug }) => [slug, address.printed(slug)] as const),
    ['book', address.printed()],
  ]);
  const unknown = only.filter((name) => !all.has(name));
  if (unknown.length > 0)
    throw new Error(`Nothing to print is called ${unknown.join(', ')}. There are: ${[...all.keys()].join(', ')}.`);
  return [...all]
    .filter(([of]) => only.length === 0 || only.includes(of))
    .flatMap(([of, at]) =>
      // The book takes minutes and thirty megabytes: one size of it.
      FORMATS.slice(0, of === 'book' ? 1 : undefined).map((format) => ({
        of,
        address: at,
        format,
        file: `loop-ready-${of.replace(/^checklists\//, 'checklist-')}-${format.toLowerCase()}.pdf`,
      })),
    );
}
