/** Faultless files of the kind, for tests: texts by path. */

import { head, summary } from '../fixtures.ts';

export const fixture: Readonly<Record<string, string>> = {
  'content/checklists/day.yaml': `${head('The day')}${summary}next: [/process/the-loop/]
groups:
  - id: desk
    title: 'On the desk'
    items:
      - id: water
        text: 'A glass of water'
        link: /process/the-loop/#seats
      - id: paper
        text: 'Paper and a pen'
`,
};
