/** The cast: who tells the story of each question. */

import { dataKind } from '../kind.ts';
import { castOfQuestions } from './check.ts';
import { castSchema } from './schema.ts';

export const cast = dataKind({
  name: 'cast',
  place: 'content/questions/cast.yaml',
  schema: castSchema,
  // A planned row names a question that is not written yet.
  references: [{ at: ['='], to: 'question', judgedByKind: true }],
  rules: [castOfQuestions],
  skeleton: ({ slug }) => `${slug}:
  person: ''
  background: ''
  company: ''
  system: ''
  metric: ''
  outcome: ''
  level: ''
  opening: ''
`,
});
