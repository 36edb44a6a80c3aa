/** Faultless files of the kind, for tests: texts by path. */

export const fixture: Readonly<Record<string, string>> = {
  'content/glossary.yaml': `- id: bar-raiser
  term: 'Bar raiser'
  definition: 'An interviewer from outside the team who judges for all of Amazon.'
  see: [loop]
- id: loop
  term: 'Loop'
  definition: 'The set of interviews, usually on one day, after which they decide.'
  more: /process/the-loop/
`,
};
