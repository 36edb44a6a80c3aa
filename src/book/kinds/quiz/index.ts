/** A quiz. */

import { address } from '../../addresses.ts';
import { pageKind } from '../kind.ts';
import { NEXT, NEXT_ONCE, TOPICS } from '../references.ts';
import { PAGE_LINES } from '../skeletons.ts';
import { oneRightChoice } from './check.ts';
import { quizSchema } from './schema.ts';

export const quiz = pageKind({
  name: 'quiz',
  counted: ['quiz', 'quizzes'],
  place: 'content/quizzes/<slug>.yaml',
  schema: quizSchema,
  page: {
    address: ({ slug }) => address.quiz(slug),
    words: ['title', 'description', 'summary', 'questions'],
    fragments: ['questions', '*', 'id'],
    called: 'Quiz',
    prefix: 'Quiz: ',
    shelf: 'Practice',
    moves: true,
    stored: { quizzes: ['answer/<slug>', 'last/<slug>', 'best/<slug>'], cards: ['quiz-<slug>'] },
    fixedFragments: 'readers’ results are stored under it',
  },
  references: [TOPICS, NEXT, { at: ['questions', '*', 'link'], to: 'address' }],
  unique: [
    NEXT_ONCE,
    {
      at: ['questions', '*', 'id'],
      what: 'question',
      allowed: 'Ids of questions are unique in the quiz, for results are stored under them.',
    },
    {
      at: ['questions', '*', 'choices', '*', 'id'],
      what: 'choice',
      allowed: 'Ids of choices are unique in their question.',
      within: 2,
    },
  ],
  rules: [oneRightChoice],
  skeleton: () => `${PAGE_LINES}summary: ''
next: []
questions:
  - id: ''
    text: ''
    choices:
      - id: ''
        text: ''
        right: true
        why: ''
      - id: ''
        text: ''
        why: ''
`,
});
