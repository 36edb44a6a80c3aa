/** A part of the guide. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { parts } from './check.ts';
import { partSchema } from './schema.ts';

export const part = pageKind({
  name: 'part',
  place: 'content/guide/<slug>/part.yaml',
  schema: partSchema,
  page: { address: ({ slug }) => address.part(slug), words: [], called: 'Part' },
  // Its chapters are judged by its rule; the kind of chapters says how the list is kept.
  rules: [parts],
});
