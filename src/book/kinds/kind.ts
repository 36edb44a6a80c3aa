/**
 * What one kind of content is. A kind is a folder here: its schema with the references it declares, where its files lie
 * and which address they get, its own checks, the skeleton of a new file, a fixture for the tests. `index.ts` lists them;
 * everything else reads that list and names no kind.
 */

import type { z } from 'astro/zod';
import type { Rule } from '../check/context.ts';
import type { PublishedPage } from '../permalinks.ts';
import type { Content } from '../types.ts';
import type { Pattern } from './values.ts';

/** What the path of a file tells: its slug, and the name of its folder where that says something. */
export interface Names {
  /** Part of a chapter, category of a question; empty for other kinds. */
  readonly folder: string;
  /** Empty for kinds of one file. */
  readonly slug: string;
}

/** Values in a file that name something else. */
export interface Reference {
  readonly at: Pattern;
  /**
   * `address`: a page or section of this book. `section`: an id of the page itself. Else what is named: a kind
   * (`question`), or an entry of one (`term`).
   */
  readonly to: string;
  /** A section, or the page as a whole under this name. */
  readonly orWhole?: string;
  /** An address that may not lead to the page it stands on. */
  readonly leadsOn?: true;
  /** The kind judges it itself, since more may stand there than what exists: `npm run move` follows it all the same. */
  readonly judgedByKind?: true;
}

/** Values of which no two may be alike. */
export interface Unique {
  readonly at: Pattern;
  /** What they are: "item". */
  readonly what: string;
  readonly allowed: string;
  /** How many steps of the pattern two values must share to be compared: the choices of one question. 0 without it. */
  readonly within?: number;
}

/** What the pages of a kind have in common. */
export interface PageTraits {
  /** From the root with a closing slash. Takes the slug as its last segment, a folder as its first or not at all. */
  readonly address: (names: Names) => string;
  /**
   * Keys whose words a reader reads on the page, by their names in the file: with the body they are what `changed` dates,
   * and what the lock hashes. A key that is not named here can change without a new day.
   */
  readonly words: readonly string[];
  /** Ids that the values of a file give its page; those of a body are read from the body. */
  readonly fragments?: Pattern;
  /** Ids that the page's template gives, so that no author may. */
  readonly templateIds?: readonly string[];
  /** What a page of the kind is called in lists, search results and messages: "Checklist". */
  readonly called: string;
  /** Stands before a page's label where the label alone would not say what it is: "Checklist: ". */
  readonly prefix?: string;
  /** What it is for programs (schema.org, learningResourceType), if it teaches. */
  readonly resource?: string;
  /** Heading in /llms.txt for the addresses that share its first segment; pages of the guide have their part. */
  readonly shelf?: string;
  /** Whether `npm run move` may give a page of the kind another name. */
  readonly moves?: true;
  /**
   * What readers store about a page, by kind of document (src/browser/device/): beginnings of paths, with `<slug>`. It
   * follows when the page is renamed.
   */
  readonly stored?: Readonly<Record<string, readonly string[]>>;
  /** Why its fragments cannot be renamed, if they cannot: "readers’ results are stored under it". */
  readonly fixedFragments?: string;
  /** What `asks` must name besides the page as a whole, once a page has an In short box: its sections, or nothing. */
  readonly asked?: 'sections' | 'page';
}

/** A file to write, by path. */
export type Files = Map<string, string>;
/** Text of a file, or undefined where there is none. */
export type ReadText = (file: string) => string | undefined;

/** Pages made of the files of a kind beside their own. */
export type Lists = (content: Content) => readonly PublishedPage[];

export interface ContentKind<
  Name extends string = string,
  Place extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Folder extends string = string,
> {
  /** In the singular, as messages, `data-kind` and `npm run new` say it. */
  readonly name: Name;
  /** One and many of its files or entries, in words. Not counted without it. */
  readonly counted?: readonly [one: string, many: string];
  /**
   * Where its files lie: `content/checklists/<slug>.yaml`; a placeholder before the slug names the folder,
   * `content/questions/<category>/<slug>.mdx`. Without placeholders there is one file.
   */
  readonly place: Place;
  /** Of the values of a file, the front matter of MDX. */
  readonly schema: Schema;
  /** Names that the folder may have; any without it. */
  readonly folders?: readonly Folder[];
  /** Why a file may not be named so, if it may not. */
  readonly refuses?: (names: Names) => { readonly what: string; readonly allowed: string } | undefined;
  /** Files of one kind are told apart by folder and slug, not by the slug alone. */
  readonly keyedByPath?: true;
  /** What is said when the one file is missing. It may be missing without this. */
  readonly needed?: string;
  /** Its one file is a list, or a map, of things with names: terms, by their `id`. */
  readonly entries?: { readonly thing: string; readonly key: string };
  /** The names there are, whatever files exist: the sixteen principles. */
  readonly known?: { readonly names: readonly string[]; readonly where: string };
  readonly references?: readonly Reference[];
  readonly unique?: readonly Unique[];
  /** Values that are days, besides `changed` and `reviewed`. */
  readonly days?: readonly Pattern[];
  readonly rules?: readonly Rule[];
  /** The list of all questions, the page of all principles … Declared beside the kind, with its type, or types would run in a circle. */
  readonly lists?: Lists;
  /** Pages among them that a file at fault may be all there is to: they are not taken for missing, nor perhaps their ids. */
  readonly mayFill?: readonly { readonly address: string; readonly hidesFragments?: true }[];
  /** A list in another file that names every file of the kind, in reading order. */
  readonly listedIn?: {
    readonly file: (names: Names) => string;
    readonly key: string;
    readonly skeleton: (first: string) => string;
    /** Why no file may be listed there, if none may; `parts` are the slugs of the site's parts. */
    readonly refuses: (names: Names, parts: readonly string[]) => string | undefined;
  };
  /** A list in the front matter of another file that names some of the kind first, in an order; a new file is its last. */
  readonly rankedIn?: { readonly file: (names: Names) => string; readonly key: string };
  /** A new file, or a new entry: well formed and without a word in it, so that the check names what is to be written. */
  readonly skeleton?: (names: Names) => string;
  /** What a new file needs beside it: adds to `files`. */
  readonly company?: (files: Files, names: Names, read: ReadText) => void;
}

/** A kind whose files become pages. */
export interface PageKindOf<
  Name extends string = string,
  Place extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Folder extends string = string,
> extends ContentKind<Name, Place, Schema, Folder> {
  readonly page: PageTraits;
}

/** A kind of either sort. */
export type AnyKind = ContentKind & { readonly page?: PageTraits };

/** Declares a kind whose files are data: figures, the cast. */
export function dataKind<
  const Name extends string,
  const Place extends string,
  Schema extends z.ZodType,
  const Folder extends string = string,
>(kind: ContentKind<Name, Place, Schema, Folder>): ContentKind<Name, Place, Schema, Folder> {
  return kind;
}

/** Declares a kind whose files become pages. */
export function pageKind<
  const Name extends string,
  const Place extends string,
  Schema extends z.ZodType,
  const Folder extends string = string,
>(kind: PageKindOf<Name, Place, Schema, Folder>): PageKindOf<Name, Place, Schema, Folder> {
  return kind;
}
