/** The page of a category of questions. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { categoryFault } from '../question/categories.ts';
import { ASKS, TOPICS } from '../references.ts';
import { PAGE_LINES } from '../skeletons.ts';
import { orders } from './check.ts';
import { categorySchema } from './schema.ts';

export const category = pageKind({
  name: 'category',
  place: 'content/questions/<slug>/category.mdx',
  schema: categorySchema,
  refuses: ({ slug }) => categoryFault(slug),
  page: {
    address: ({ slug }) => address.category(slug),
    words: ['title', 'description', 'summary'],
    templateIds: ['questions', 'likeliest', 'mock-hour'],
    called: 'Questions',
    shelf: 'Questions',
  },
  references: [TOPICS, ASKS, { at: ['order', '*'], to: 'question' }],
  rules: [orders],
  mayFill: [{ address: address.questions(), hidesFragments: true }],
  skeleton: () => `---\n${PAGE_LINES}summary: ''\nasks:\n  page: []\norder: []\n---\n`,
});
