/** The sources behind facts: a list. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { sourcesSchema } from './schema.ts';

export const sources = pageKind({
  name: 'sources',
  counted: ['source', 'sources'],
  place: 'content/sources.yaml',
  schema: sourcesSchema,
  needed: 'Write it; an empty list is [].',
  entries: { thing: 'source', key: 'key' },
  page: { address: address.sources, words: [], fragments: ['*', 'key'], called: 'Sources' },
  unique: [{ at: ['*', 'key'], what: 'source', allowed: 'Each stands once.' }],
  days: [['*', 'read']],
  skeleton: ({ slug }) => `- key: ${slug}\n  title: ''\n  about: ''\n  published: ''\n  read: ''\n  how: ''\n`,
});
