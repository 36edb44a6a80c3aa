/** Faultless files of the kind, for tests: texts by path. */

export const fixture: Readonly<Record<string, string>> = {
  'content/sources.yaml': `- key: aa-br
  title: 'A page about bar raisers'
  about: 'Written by someone who was one.'
  published: 'undated'
  read: '2026-11-22'
  how: 'stored copy'
- key: carr
  title: 'A book about Amazon'
  about: 'Written by two former managers.'
  url: 'https://example.org/book'
  published: '2021'
  read: '2026-11-22'
  how: 'second hand'
`,
};
