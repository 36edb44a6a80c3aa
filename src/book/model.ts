/** The book as pages see it. `assemble.ts` makes it from checked content. */

import type { Kinds } from './kinds/index.ts';
import type { PageKindOf } from './kinds/kind.ts';
import type { Category } from './kinds/question/categories.ts';
import type { CastData } from './kinds/cast/schema.ts';
import type { FigureData } from './kinds/figure/schema.ts';
import type { AlikeData } from './kinds/alike/schema.ts';
import type { GlossaryData } from './kinds/glossary/schema.ts';
import type { SourcesData } from './kinds/sources/schema.ts';
import type { Searches } from './searches.ts';
import type { Body, DataOf, FolderOf, IsMdx } from './types.ts';

/** Collections whose files are pages: one each. */
export type PageCollection = {
  [Name in keyof Kinds]: Kinds[Name] extends PageKindOf & { readonly place: `${string}<slug>${string}` } ? Name : never;
}[keyof Kinds];

/** Names of the kinds of pages: `checklist`. */
export type PageKind = Kinds[PageCollection]['name'];

/** The page that a file of a collection becomes: its values, its names, its body. */
export type PageOf<Name extends PageCollection> = DataOf<Kinds[Name]> &
  FolderOf<Kinds[Name]> & {
    readonly kind: Kinds[Name]['name'];
    readonly slug: string;
    readonly address: string;
  } & (IsMdx<Kinds[Name]> extends true ? { readonly body: Body } : object);

/** What every page written by people has in common. */
export interface Page {
  readonly kind: PageKind;
  readonly address: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly changed: string;
  readonly reviewed: string;
  readonly topics: readonly { readonly entry: string; readonly at?: string | undefined }[];
}

export type Chapter = PageOf<'chapters'>;
/** Of the slug `index`: the page of all sixteen. */
export type Principle = PageOf<'principles'>;
export type Question = PageOf<'questions'>;
export type Checklist = PageOf<'checklists'>;
export type Quiz = PageOf<'quizzes'>;
export type ReadingPath = PageOf<'paths'>;

export interface Part extends Omit<PageOf<'parts'>, 'chapters'> {
  readonly chapters: readonly Chapter[];
}

export interface CategoryPage extends Omit<PageOf<'categories'>, 'slug'> {
  readonly slug: Category;
  /** In the order in which to practice them. */
  readonly questions: readonly Question[];
}

export type Source = SourcesData[number] & {
  /** Pages that lean on it, in reading order. */
  readonly usedBy: readonly Page[];
};

export type Term = GlossaryData[number] & {
  /** Pages that explain the word with it, in reading order. */
  readonly usedBy: readonly Page[];
};

/** A page or section that an entry of the A–Z index leads to. */
export interface TopicTarget {
  readonly address: string;
  readonly label: string;
}

export interface Topic {
  readonly entry: string;
  readonly targets: readonly TopicTarget[];
  /** Sub-entries: "veto" under "Bar raiser". */
  readonly under: readonly { readonly entry: string; readonly targets: readonly TopicTarget[] }[];
}

/** Collections of which the book knows more than that they are there. */
type Arranged = 'parts' | 'chapters' | 'principles' | 'categories' | 'questions';

/** Pages of the other collections by slug: `checklists`, `quizzes`, `paths` … */
export type PlainPages = { readonly [Name in Exclude<PageCollection, Arranged>]: ReadonlyMap<string, PageOf<Name>> };

export interface Book extends PlainPages {
  readonly parts: readonly Part[];
  readonly principlesIndex: Principle | undefined;
  /** Pages of single principles that exist, in the official order. */
  readonly principles: readonly Principle[];
  readonly categories: readonly CategoryPage[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly figures: ReadonlyMap<string, FigureData>;
  readonly cast: CastData;
  /** Groups of words that say the same, for search. */
  readonly alike: AlikeData;
  /** What people type when they look for a page, by its address. */
  readonly searches: Searches;
  readonly glossary: readonly Term[];
  readonly sources: readonly Source[];
  readonly topics: readonly { readonly letter: string; readonly topics: readonly Topic[] }[];
  /** Every page written by people, by address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Chapters and principles in the order in which they are read. */
  readonly readingOrder: readonly (Chapter | Principle)[];
}
