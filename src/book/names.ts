/** Names and neighbors of pages, for lists of links. */

import { address } from './addresses.ts';
import { kindNamed } from './kinds/index.ts';
import type { Book, Chapter, PageKind, Principle } from './model.ts';
import { principleName } from './principles.ts';

/** Neighbors in the reading order; undefined at the ends and for pages outside it. */
export function neighbors(
  book: Book,
  at: string,
): { previous: Chapter | Principle | undefined; next: Chapter | Principle | undefined } {
  const position = book.readingOrder.findIndex((page) => page.address === at);
  if (position < 0) return { previous: undefined, next: undefined };
  return { previous: book.readingOrder[position - 1], next: book.readingOrder[position + 1] };
}

/** Where a principle is explained: its own page if there is one, else the page of all sixteen. */
export function principleAddress(book: Book, slug: string): string {
  return book.principles.some((page) => page.slug === slug) ? address.principle(slug) : address.principles();
}

/** A name for any address of the book, for lists of links. */
export function nameOf(book: Book, at: string): string {
  const [path = at, fragment] = at.split('#');
  const page = book.pages.get(path);
  if (page && fragment && 'body' in page) {
    const section = (page as Chapter).body.sections.find((candidate) => candidate.id === fragment);
    if (section) return `${page.label}: ${section.title}`;
  }
  if (page) return (kindNamed(page.kind).page?.prefix ?? '') + page.label;
  const part = book.parts.find((candidate) => candidate.address === path);
  if (part) return part.title;
  const forPrinciple = /^\/questions\/for\/([a-z-]+)\/$/.exec(path)?.[1];
  if (forPrinciple) return `Questions about ${principleName(forPrinciple)}`;
  return STATIC_NAMES[path] ?? path;
}

/** What a kind of page is called in listings and search results: "Checklist". */
export function calledKind(kind: PageKind): string {
  return kindNamed(kind).page?.called ?? kind;
}

/** What a kind of page is for programs (schema.org, learningResourceType); none for kinds that do not teach. */
export function resourceOf(kind: PageKind): string | undefined {
  return kindNamed(kind).page?.resource;
}

const STATIC_NAMES: Readonly<Record<string, string>> = {
  '/': 'Home',
  '/questions/': 'All questions',
  '/checklists/': 'All checklists',
  '/practice/': 'Practice',
  '/practice/quizzes/': 'All quizzes',
  '/glossary/': 'Glossary',
  '/topics/': 'Topics from A to Z',
  '/sources/': 'Sources',
  '/search/': 'Search',
  '/print/': 'Print the handbook',
  '/print/book/': 'The whole handbook, to print',
  '/changes/': 'Changes',
  '/about/': 'About this handbook',
};
