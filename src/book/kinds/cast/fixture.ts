/** Faultless files of the kind, for tests: texts by path. */

export const fixture: Readonly<Record<string, string>> = {
  'content/questions/cast.yaml': `late-launch:
  person: 'Ines'
  background: 'logistics'
  company: 'a parcel carrier'
  system: 'routing'
  metric: 'late parcels, from 9 to 4 percent'
  outcome: success
  level: L6
  opening: 'the number first'
`,
};
