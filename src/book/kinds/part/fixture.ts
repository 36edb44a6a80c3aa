/** Faultless files of the kind, for tests: texts by path. */

export const fixture: Readonly<Record<string, string>> = {
  'content/guide/process/part.yaml': `title: 'The process'
summary: 'What the part does for its reader, in one sentence of some length.'
description: 'What an Amazon Technical Program Manager should know about the process.'
asks:
  page: ['how does it go', 'all of the process', 'each step']
chapters:
  - the-loop
  - timeline
`,
};
