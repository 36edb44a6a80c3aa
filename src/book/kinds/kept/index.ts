/** Remarks of the coach on our own answers that stay on purpose. */

import { dataKind } from '../kind.ts';
import { keptSchema } from './schema.ts';

export const kept = dataKind({
  name: 'kept',
  place: 'content/questions/kept-remarks.yaml',
  schema: keptSchema,
  // A principle's page has answers too; the check of prose judges the names.
  references: [{ at: ['='], to: 'question', judgedByKind: true }],
});
