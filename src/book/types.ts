/** Shapes that travel from the content on disk to the book. */

import type { z } from 'astro/zod';
import type { Confidence } from './kinds/common.ts';
import type { CollectionName, Kinds } from './kinds/index.ts';
import type { ContentKind } from './kinds/kind.ts';
import type { Searches } from './searches.ts';

/** Something wrong in a file an author wrote. */
export interface Fault {
  /** Path from the project's root: `content/guide/process/timeline.mdx`. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** What is wrong, one sentence. */
  readonly what: string;
  /** What is allowed, or how to mend it. */
  readonly allowed: string;
}

/** A heading of level 2 or 3 with the words below it, up to the next such heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
  readonly line: number;
  /** First sentence of its first paragraph, which answers the heading; empty where it has none before the next heading. */
  readonly lead: string;
}

/** A name used in a body (a source, a term, a link …) and where. */
export interface Use {
  readonly id: string;
  readonly line: number;
}

export interface FactUse {
  /** Source keys. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly line: number;
}

export interface DisagreementUse {
  readonly id: string;
  readonly title: string;
  readonly line: number;
}

/** Something that a body names: a source, a term, a quiz. */
export interface NameUse extends Use {
  /** What it is: `term`, `question`. */
  readonly of: string;
}

/** What can be known of an MDX body without rendering it. */
export interface Body {
  /** Text that a reader reads in the running page, facts' notes left out. */
  readonly text: string;
  readonly words: number;
  readonly sections: readonly Section[];
  readonly facts: readonly FactUse[];
  /** Facts of claims included in `facts`. */
  readonly disagreements: readonly DisagreementUse[];
  /** Things named by components: `<Term id="loop">`. */
  readonly names: readonly NameUse[];
  /** Questions of the follow-ups, as asked. */
  readonly followUps: readonly string[];
  /** Targets of links as written. */
  readonly links: readonly Use[];
  /** Targets of images as written. */
  readonly images: readonly Use[];
}

/** One file, read and valid against its schema. */
export interface Doc<Data> {
  readonly file: string;
  /** Empty for kinds of one file. */
  readonly slug: string;
  /** Name of its folder, where that says something. */
  readonly folder: string;
  readonly data: Data;
  /**
   * Line of a value in the file: `lineOf(['topics', 0, 'at'])`. Falls back to the nearest
   * enclosing value that exists, at last to 1.
   */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** Of an MDX file. */
  readonly body?: Body;
  /** Of what `changed` dates: the words that the kind names, and the body. */
  readonly hash: string;
}

export interface MdxDoc<Data> extends Doc<Data> {
  readonly body: Body;
}

type FolderKey<Place> = Place extends `${string}/<${infer Name}>/<slug>.${string}` ? Name : never;
/** The folder's name under the name that the kind's place gives it: `category`. */
export type FolderOf<Kind> =
  Kind extends ContentKind<string, infer Place, z.ZodType, infer Folder>
    ? { readonly [Key in FolderKey<Place>]: Folder }
    : never;
export type DataOf<Kind> = Kind extends ContentKind<string, string, infer Schema> ? z.infer<Schema> : never;
export type IsMdx<Kind> = Kind extends { readonly place: `${string}.mdx` } ? true : false;

type DocOf<Kind> = (IsMdx<Kind> extends true ? MdxDoc<DataOf<Kind>> : Doc<DataOf<Kind>>) & FolderOf<Kind>;

/**
 * All content, each file by itself; references between files not yet resolved. By slug, chapters by `<part>/<chapter>`;
 * a kind of one file is that file, empty where there is none.
 */
export type Content = {
  readonly [Name in CollectionName]: Kinds[Name] extends { readonly place: `${string}<slug>${string}` }
    ? ReadonlyMap<string, DocOf<Kinds[Name]>>
    : Doc<DataOf<Kinds[Name]>>;
} & { readonly searches: Searches };
