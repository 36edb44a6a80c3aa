/** A path for readers in one situation. */

import { pageKind } from '../kind.ts';
import { ASKS, NEXT, NEXT_ONCE, TOPICS } from '../references.ts';
import { PAGE_LINES } from '../skeletons.ts';
import { daysAddUp, stepsLeadRight, titleSaysNoTime } from './check.ts';
import { pathSchema } from './schema.ts';

export const path = pageKind({
  name: 'path',
  counted: ['path', 'paths'],
  place: 'content/paths/<slug>.yaml',
  schema: pathSchema,
  page: {
    address: ({ slug }) => `/start/${slug}/`,
    words: ['title', 'description', 'situation', 'inShort', 'days'],
    fragments: ['days', '*', 'id'],
    called: 'Path',
    prefix: 'Path: ',
    shelf: 'Where to start',
    moves: true,
    stored: { ticks: ['path/<slug>'] },
  },
  references: [TOPICS, ASKS, NEXT, { at: ['days', '*', 'steps', '*', 'to'], to: 'address' }],
  unique: [
    NEXT_ONCE,
    { at: ['days', '*', 'id'], what: 'day', allowed: 'Ids of days are unique in the path.' },
    {
      at: ['days', '*', 'steps', '*', 'id'],
      what: 'step',
      allowed: 'Ids of steps are unique in the whole path, for ticks are stored under them.',
    },
  ],
  rules: [daysAddUp, titleSaysNoTime, stepsLeadRight],
  skeleton: () => `${PAGE_LINES}situation: ''
inShort: []
days:
  - id: ''
    title: ''
    minutes: 0
    steps:
      - id: ''
        do: ''
        to: ''
        minutes: 0
        why: ''
next: []
`,
});
