/** Astro's collections: they render the bodies. The book reads and checks the same files itself, before. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from './book/schemas/guide.ts';
import { principleSchema } from './book/schemas/principle.ts';
import { categorySchema, questionSchema } from './book/schemas/question.ts';

/** The id is the path without its ending: `process/timeline`. */
const files = (base: string, pattern: string | string[]) =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  chapters: defineCollection({ loader: files('content/guide', '*/*.mdx'), schema: chapterSchema }),
  principles: defineCollection({ loader: files('content/principles', '*.mdx'), schema: principleSchema }),
  questions: defineCollection({
    loader: files('content/questions', ['*/*.mdx', '!*/category.mdx']),
    schema: questionSchema,
  }),
  categories: defineCollection({ loader: files('content/questions', '*/category.mdx'), schema: categorySchema }),
};
