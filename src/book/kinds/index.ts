/**
 * The kinds of content, by the name of their collection. To add one: a folder here, and a line in `KINDS`. Whoever needs to
 * know what there is reads this list. Of two kinds whose places fit a file, the first takes it.
 */

import { alike } from './alike/index.ts';
import { category } from './category/index.ts';
import { cast } from './cast/index.ts';
import { chapter } from './chapter/index.ts';
import { checklist } from './checklist/index.ts';
import { figure } from './figure/index.ts';
import { glossary } from './glossary/index.ts';
import { kept } from './kept/index.ts';
import type { AnyKind } from './kind.ts';
import { part } from './part/index.ts';
import { path } from './path/index.ts';
import { principle } from './principle/index.ts';
import { question } from './question/index.ts';
import { quiz } from './quiz/index.ts';
import { redirects } from './redirects/index.ts';
import { sources } from './sources/index.ts';

export const KINDS = {
  parts: part,
  chapters: chapter,
  principles: principle,
  categories: category,
  questions: question,
  checklists: checklist,
  quizzes: quiz,
  paths: path,
  figures: figure,
  alike,
  cast,
  kept,
  glossary,
  sources,
  redirects,
} as const;

export type Kinds = typeof KINDS;
/** Name of a collection: `checklists`. */
export type CollectionName = keyof Kinds;
/** Name of a kind: `checklist`. */
export type KindName = Kinds[CollectionName]['name'];

/** Every kind with the name of its collection. */
export const COLLECTIONS: readonly {
  readonly collection: CollectionName;
  readonly kind: AnyKind & { readonly name: KindName };
}[] = Object.entries(KINDS).map(([collection, kind]) => ({ collection: collection as CollectionName, kind }));

/** The kind of this name. */
export function kindNamed(name: KindName): AnyKind & { readonly name: KindName } {
  const found = COLLECTIONS.find(({ kind }) => kind.name === name);
  if (!found) throw new Error(`no kind "${name}"`);
  return found.kind;
}

/** The kind whose files, entries or fixed names are things of this name: `question`, `term`. */
export function kindOfThing(thing: string): (AnyKind & { readonly name: KindName }) | undefined {
  return COLLECTIONS.find(({ kind }) => (kind.entries?.thing ?? kind.name) === thing)?.kind;
}

/** First segments of the addresses of all kinds; parts and their chapters have those of the parts. */
export function segmentsOfKinds(): ReadonlySet<string> {
  const samples = [
    { folder: 'a', slug: 'b' },
    { folder: 'c', slug: 'd' },
  ];
  return new Set(
    COLLECTIONS.flatMap(({ kind: { page } }) => {
      const [first, second] = samples.map((names) => page?.address(names).split('/')[1]);
      return first !== undefined && first === second ? [first] : [];
    }),
  );
}
