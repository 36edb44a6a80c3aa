/** Faultless files of the kind, for tests: texts by path. */

export const fixture: Readonly<Record<string, string>> = {
  'content/alike.yaml': `- also: [manager, boss]
`,
};
