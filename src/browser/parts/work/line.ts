/** A line of what a reader has under way, and what makes lines of a sort of work. */

import type { Fields } from '../../device/document.ts';
import type { Names } from './names.ts';

/** A place to go: words and an address from the root. */
export type Way = readonly [words: string, address: string];

export interface WorkLine {
  /** What it is about: words of the handbook, or the reader's own. */
  readonly title: string;
  /** How far it is: `265 words, 2 versions`. */
  readonly state: string;
  /** What comes next in it, where that has a place of its own. */
  readonly next?: Way | undefined;
  /** How to go on with it: `Continue`. */
  readonly action: Way;
  /** When it was worked on last, in milliseconds since 1970. */
  readonly at: number;
  /** Names of the documents that have something of it. */
  readonly kinds: readonly string[];
}

/** Fields of a document by its name; none where nothing is stored. */
export type FieldsOf = (kind: string) => Fields<unknown>;

/** A sort of work: a list of lines under one heading. */
export interface Sort {
  readonly title: string;
  /** Where all of it is. */
  readonly all: Way;
  /** @param now milliseconds since 1970 */
  readonly lines: (fieldsOf: FieldsOf, names: Names, now: number) => readonly WorkLine[];
}

/** Fields whose path begins so, by the rest of the path. */
export const below = (fields: Fields<unknown>, beginning: string): Fields<unknown> =>
  new Map(
    [...fields].flatMap(([path, field]) => (path.startsWith(beginning) ? [[path.slice(beginning.length), field]] : [])),
  );

/** The scores that stand, by criterion: those taken back are −1. */
export const scoresOf = (answers: Fields<unknown>, id: string): ReadonlyMap<string, number> =>
  new Map(
    [...below(answers, `${id}/score/`)].flatMap(([criterion, { value }]) =>
      typeof value === 'number' && value >= 0 ? [[criterion, value]] : [],
    ),
  );

/** When the latest of them was set; 0 if there are none. */
export const latest = (fields: Fields<unknown>): number =>
  [...fields.values()].reduce((last, { at }) => Math.max(last, at), 0);

/** By the part of their path before the first slash. */
export function byFirst(fields: Fields<unknown>): ReadonlyMap<string, Fields<unknown>> {
  const groups = new Map<string, Fields<unknown>>();
  for (const path of fields.keys()) {
    const first = path.split('/')[0] ?? '';
    if (!groups.has(first)) groups.set(first, below(fields, `${first}/`));
  }
  return groups;
}
