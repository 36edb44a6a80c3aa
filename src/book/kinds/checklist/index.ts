/** A checklist. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { ASKS, NEXT, NEXT_ONCE, TOPICS } from '../references.ts';
import { PAGE_LINES } from '../skeletons.ts';
import { lists, oneSheet } from './check.ts';
import { checklistSchema } from './schema.ts';

export const checklist = pageKind({
  name: 'checklist',
  counted: ['checklist', 'checklists'],
  place: 'content/checklists/<slug>.yaml',
  schema: checklistSchema,
  page: {
    address: ({ slug }) => address.checklist(slug),
    words: ['title', 'description', 'summary', 'groups'],
    fragments: ['groups', '*', 'id'],
    called: 'Checklist',
    prefix: 'Checklist: ',
    shelf: 'Checklists',
    moves: true,
    stored: { ticks: ['<slug>'] },
  },
  references: [TOPICS, ASKS, NEXT, { at: ['groups', '*', 'items', '*', 'link'], to: 'address' }],
  unique: [
    NEXT_ONCE,
    { at: ['groups', '*', 'id'], what: 'group', allowed: 'Ids of groups are unique in the list.' },
    {
      at: ['groups', '*', 'items', '*', 'id'],
      what: 'item',
      allowed: 'Ids of items are unique in the whole list, for ticks are stored under them.',
    },
  ],
  rules: [oneSheet],
  lists,
  skeleton: () => `${PAGE_LINES}summary: ''
next: []
groups:
  - id: ''
    title: ''
    items:
      - id: ''
        text: ''
`,
});
