/** Faultless files of the kind, for tests: texts by path. */

import { head, summary } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/quizzes/basics.yaml': `${head('The basics')}${summary}next: [/process/the-loop/]
questions:
${['one', 'two', 'three']
  .map(
    (id) => `  - id: ${id}
    text: 'How many?'
    link: /process/the-loop/#seats
    choices:
      - id: five
        text: 'Five'
        right: true
        why: 'Five is what the page says.'
      - id: six
        text: 'Six'
        why: 'Six is what some others say.'
`,
  )
  .join('')}`,
};
