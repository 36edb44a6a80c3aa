/** A question of the bank. */

import { address } from '../../addresses.ts';
import { PRINCIPLE_SLUGS } from '../../principles.ts';
import { pageKind } from '../kind.ts';
import { ASKS, NEXT, NEXT_ONCE, TOPICS } from '../references.ts';
import { CATEGORIES, categoryFault } from './categories.ts';
import { anatomy, categoryPages, onePlace } from './check.ts';
import { questionSchema } from './schema.ts';
import { lists } from './lists.ts';
import { categoryPage, company, skeleton } from './skeleton.ts';

export const question = pageKind({
  name: 'question',
  counted: ['question', 'questions'],
  place: 'content/questions/<category>/<slug>.mdx',
  schema: questionSchema,
  folders: CATEGORIES,
  refuses: ({ folder, slug }) =>
    categoryFault(folder) ??
    (slug === 'by' || slug === 'for'
      ? {
          what: `No question can be named "${slug}".`,
          allowed: 'Lists of questions live at /questions/by/ and /questions/for/; choose another name.',
        }
      : undefined),
  page: {
    address: ({ slug }) => address.question(slug),
    words: [
      'title',
      'description',
      'inShort',
      'skeleton',
      'alsoAsked',
      'asked',
      'levels',
      'principles',
      'evidence',
      'criteria',
    ],
    templateIds: ['neighboring-questions', 'score-yourself', 'skeleton'],
    called: 'Question',
    prefix: 'Question: ',
    resource: 'Interview question with a worked answer',
    shelf: 'Questions',
    moves: true,
    stored: {
      marks: ['<slug>'],
      answers: ['<slug>'],
      texts: ['answer/<slug>'],
      cards: ['questions--<slug>', 'technical--<slug>'],
    },
    asked: 'page',
  },
  references: [TOPICS, ASKS, NEXT, { at: ['related', '*'], to: 'question' }],
  unique: [NEXT_ONCE],
  rules: [onePlace, categoryPages, anatomy],
  lists,
  rankedIn: { file: categoryPage, key: 'order' },
  mayFill: PRINCIPLE_SLUGS.map((slug) => ({ address: address.questionsFor(slug) })),
  skeleton,
  company,
});
