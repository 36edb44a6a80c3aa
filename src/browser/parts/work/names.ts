/** Names of the handbook for what is stored by slug, as the file of the site gives them. */

import type { WorkNames } from '../../../book/work.ts';

/** A list of things to tick or to answer. */
export interface NamedList {
  readonly title: string;
  readonly ids: readonly string[];
}

export interface NamedPath extends NamedList {
  readonly steps: readonly (readonly [words: string, address: string])[];
}

/** By slug. Maps, so that no stored slug can be mistaken for a property of all objects. */
export interface Names {
  readonly questions: ReadonlyMap<string, string>;
  /** Beginnings of the hashes of a question's criteria. */
  readonly criteria: ReadonlyMap<string, readonly string[]>;
  /** Ids of the essay's criteria; none where they are not known. */
  readonly essay: readonly string[];
  readonly quizzes: ReadonlyMap<string, NamedList>;
  readonly checklists: ReadonlyMap<string, NamedList>;
  readonly paths: ReadonlyMap<string, NamedPath>;
}

const mapOf = <Value>(record: Readonly<Record<string, Value>>) => new Map(Object.entries(record));

const criteriaOf = (slugs: readonly string[], keys: readonly string[]) =>
  new Map(slugs.map((slug, n) => [slug, keys[n]?.match(/../g) ?? []]));

export const readNames = ({ questions, criteria, essay, quizzes, checklists, paths }: WorkNames): Names => ({
  questions: mapOf(questions),
  criteria: criteriaOf(Object.keys(questions), criteria.split(' ')),
  essay,
  quizzes: mapOf(quizzes),
  checklists: mapOf(checklists),
  paths: mapOf(paths),
});

/** Where the file could not be fetched: what is stored by slug then goes by its slug. */
export const NO_NAMES: Names = readNames({
  questions: {},
  criteria: '',
  essay: [],
  quizzes: {},
  checklists: {},
  paths: {},
});

/** `late-launch` as `Late launch`, for what the handbook does not name. */
export const slugWords = (slug: string): string => {
  const words = slug.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1, 60);
};
