/** Old addresses and where they lead now. */

import { dataKind } from '../kind.ts';
import { redirectsLead } from './check.ts';
import { redirectsSchema } from './schema.ts';

export const redirects = dataKind({
  name: 'redirects',
  place: 'content/redirects.yaml',
  schema: redirectsSchema,
  needed: 'Write it; an empty list is [].',
  unique: [{ at: ['*', 'from'], what: 'redirect from', allowed: 'One address leads to one place.' }],
  rules: [redirectsLead],
});
