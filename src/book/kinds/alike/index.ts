/** Words that people use for the same: search takes one for the other. No page shows them. */

import { dataKind } from '../kind.ts';
import { alikeSchema } from './schema.ts';

export const alike = dataKind({
  name: 'alike',
  place: 'content/alike.yaml',
  schema: alikeSchema,
  skeleton: () => `- also: ['', '']\n`,
});
