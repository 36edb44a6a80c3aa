/** Faultless files of the kind, for tests: texts by path. */

export const fixture: Readonly<Record<string, string>> = {
  'content/figures/seats.yaml': `kind: flow
caption: 'Who talks to whom in the loop'
words: 'The recruiter books the loop; the loop hands its votes to the debrief.'
nodes:
  - { id: recruiter, label: Recruiter, kind: person, column: 0, row: 0 }
  - { id: loop, label: Loop, column: 1, row: 0 }
edges:
  - { from: recruiter, to: loop }
`,
};
