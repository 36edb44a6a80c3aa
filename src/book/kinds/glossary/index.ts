/** The glossary: a list of terms. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { glossarySchema } from './schema.ts';

export const glossary = pageKind({
  name: 'glossary',
  counted: ['term', 'terms'],
  place: 'content/glossary.yaml',
  schema: glossarySchema,
  needed: 'Write it; an empty list is [].',
  entries: { thing: 'term', key: 'id' },
  page: { address: address.glossary, words: [], fragments: ['*', 'id'], called: 'Glossary' },
  references: [
    { at: ['*', 'see', '*'], to: 'term' },
    { at: ['*', 'more'], to: 'address' },
  ],
  unique: [{ at: ['*', 'id'], what: 'term', allowed: 'Each stands once.' }],
  skeleton: ({ slug }) => `- id: ${slug}\n  term: ''\n  definition: ''\n`,
});
