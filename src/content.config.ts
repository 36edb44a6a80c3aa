/** Astro's collections: they render the bodies. The book reads and checks the same files itself, before. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { globOf } from './book/kinds/files.ts';
import { COLLECTIONS, KINDS } from './book/kinds/index.ts';
import type { Kinds } from './book/kinds/index.ts';

type MdxCollection = {
  [Name in keyof Kinds]: Kinds[Name] extends { readonly place: `${string}.mdx` } ? Name : never;
}[keyof Kinds];

/** The collection of a kind of MDX. The id is the path below the folder of all, without its ending: `process/timeline`. */
function collection<Name extends MdxCollection>(name: Name) {
  const { base, pattern } = globOf(KINDS[name]);
  const earlier = COLLECTIONS.slice(
    0,
    COLLECTIONS.findIndex((one) => one.collection === name),
  ).map(({ kind }) => globOf(kind));
  // Of two kinds whose places fit a file, the first takes it.
  const others = earlier.filter((one) => one.base === base).map((one) => `!${one.pattern}`);
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');
  return defineCollection({
    loader: glob({ base, pattern: [pattern, ...others], generateId, retainBody: false }),
    schema: KINDS[name].schema as Kinds[Name]['schema'],
  });
}

export const collections = {
  chapters: collection('chapters'),
  principles: collection('principles'),
  questions: collection('questions'),
  categories: collection('categories'),
} satisfies { [Name in MdxCollection]: unknown };
