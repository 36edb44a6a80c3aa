/** A page on a Leadership Principle, or on all sixteen. */

import { address } from '../../addresses.ts';
import { PRINCIPLE_SLUGS } from '../../principles.ts';
import { pageKind } from '../kind.ts';
import { ASKS, NEXT, NEXT_ONCE, TOPICS } from '../references.ts';
import { PAGE_LINES, SHORT_LINES } from '../skeletons.ts';
import { indexOfPrinciples, lists } from './check.ts';
import { principleSchema } from './schema.ts';

export const principle = pageKind({
  name: 'principle',
  counted: ['page on principles', 'pages on principles'],
  place: 'content/principles/<slug>.mdx',
  schema: principleSchema,
  known: { names: PRINCIPLE_SLUGS, where: 'the list of the sixteen' },
  refuses: ({ slug }) =>
    slug === 'index' || PRINCIPLE_SLUGS.some((known) => known === slug)
      ? undefined
      : {
          what: `"${slug}" is no Leadership Principle.`,
          allowed: `Name it index or one of ${PRINCIPLE_SLUGS.join(', ')}.`,
        },
  page: {
    address: ({ slug }) => (slug === 'index' ? address.principles() : address.principle(slug)),
    words: ['title', 'description', 'inShort'],
    called: 'Principle',
    shelf: 'Leadership Principles',
    asked: 'sections',
  },
  references: [TOPICS, ASKS, NEXT, { at: ['tension', '*'], to: 'principle' }],
  unique: [NEXT_ONCE],
  rules: [indexOfPrinciples],
  lists,
  skeleton: () => `---\n${PAGE_LINES}${SHORT_LINES}tension: []\nnext: []\n---\n`,
});
