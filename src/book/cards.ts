/** Flashcards made of what the book says in short: decks that a tool fetches when it is used. */

import { address } from './addresses.ts';
import type { Book } from './model.ts';
import { principleName } from './principles.ts';

export const DECKS = ['principles', 'technical', 'questions', 'glossary'] as const;
export type Deck = (typeof DECKS)[number];

export interface CardRow {
  /** `<deck>/<slug>`: what the reader's schedule hangs on, so it never follows from words. */
  readonly id: string;
  /** What is asked: a name or a question. */
  readonly front: string;
  /** Sentences or short lines. */
  readonly back: readonly string[];
  /** The page that says more. */
  readonly at: string;
}

type Short = { readonly slug: string; readonly title: string; readonly inShort: readonly string[] } & {
  readonly address: string;
};

/** Parts and categories whose pages explain how something works. */
const TECHNICAL: ReadonlySet<string> = new Set(['technical', 'system-design']);

const card = (deck: Deck, { slug, title, inShort, address: at }: Short): CardRow => ({
  id: `${deck}/${slug}`,
  front: title,
  back: inShort,
  at,
});

/**
 * The cards of each deck in the order of the book, which is the order in which new ones come.
 * @throws when two cards of a deck would have one id
 */
export function cardDecks({
  principles,
  parts,
  categories,
  glossary,
}: Book): Readonly<Record<Deck, readonly CardRow[]>> {
  const questions = (isTechnical: boolean) =>
    categories.filter(({ slug }) => TECHNICAL.has(slug) === isTechnical).flatMap((category) => category.questions);
  const chapters = parts.filter(({ slug }) => TECHNICAL.has(slug)).flatMap((part) => part.chapters);
  const decks = {
    principles: principles.map((page) => card('principles', { ...page, title: principleName(page.slug) })),
    technical: [...chapters, ...questions(true)].map((page) => card('technical', page)),
    questions: questions(false).map((page) => card('questions', page)),
    glossary: glossary.map(({ id, term, definition }) =>
      card('glossary', { slug: id, title: term, inShort: [definition], address: address.term(id) }),
    ),
  };
  for (const [deck, cards] of Object.entries(decks)) {
    const seen = new Set<string>();
    for (const { id, at } of cards) {
      if (seen.has(id)) throw new Error(`Two cards of the deck “${deck}” have the id ${id}; the second is of ${at}.`);
      seen.add(id);
    }
  }
  return decks;
}
