import { expect, it } from 'vitest';
import { pack, unpack } from './answer-file.ts';
import type { AnswerList, Shown } from './answers.ts';
import { toEnd } from '../../tests/lib/small-list.ts';

const list: AnswerList = {
  kinds: ['Chapter', 'Glossary'],
  parts: ['The process', 'The offer'],
  alike: [['boss', 'take the lead']],
  pages: [
    [
      '/offer/negotiating/',
      'Negotiating the offer: “what moves”',
      0,
      1,
      ['Negotiating'],
      ['Can I ask for a sign-on bonus?', 'one-on-one call'],
      [
        ['what-moves', 'What moves', [], ['which part can I negotiate']],
        ['levels', 'At each level', [], []],
        ['each-level', 'At each level', [], []],
      ],
    ],
    ['/process/', 'The process', 0, -1, [], [], [['levels', 'At each level', [], ['level']]]],
    [
      '/glossary/',
      'Glossary',
      1,
      -1,
      [],
      [],
      [
        ['down-level', 'Down-level', ['lower level', 'down-leveling'], [], [0, 'levels']],
        ['sign-on', 'Sign-on', [], [], [1, '']],
        ['band', 'Band', ['range'], []],
      ],
    ],
  ],
};
const shown: Shown[] = [
  { short: true, sentences: [true, false, true] },
  { short: false, sentences: [false] },
  { short: false, sentences: [false, false, true] },
];
const read = toEnd(unpack(JSON.parse(JSON.stringify(pack(list, shown))) as ReturnType<typeof pack>));

it('reads what was written: addresses, titles, headings, terms, groups, and what results show', () => {
  const withoutAsks = (pages: typeof list.pages | typeof read.pages) =>
    pages.map(([at, title, kind, part, , , sections]) => [
      at,
      title,
      kind,
      part,
      sections.map(([id, heading, , , more]) => [id, heading, more]),
    ]);
  expect(withoutAsks(read.pages)).toEqual(withoutAsks(list.pages));
  expect([read.kinds, read.parts, read.shown]).toEqual([list.kinds, list.parts, shown]);
});

it('keeps of what is asked the stems of each line in order, without articles, and the words of a compound', () => {
  const [, , , , names, asks, sections] = read.pages[0] ?? [];
  const stems = (lines: typeof names) => lines?.map((words) => words.map(({ stem }) => stem).join(' '));
  expect(stems(names)).toEqual(['negoti']);
  expect(stems(asks)).toEqual(['can i ask for sign on bonu', 'on on on call']);
  expect(asks?.[1]?.map(({ plain, run }) => [plain, run])).toEqual([
    ['one', 1],
    ['on', 1],
    ['one', 1],
    ['call', 2],
  ]);
  expect(stems(sections?.[0]?.[3])).toEqual(['which part can i negoti']);
});

it('says ids and ends of addresses by the places of their words in the heading or title', () => {
  const { ids, addresses } = pack(list, shown);
  expect(ids.split('|').slice(0, 3)).toEqual(['', 'levels', 'BC']);
  expect(addresses).toBe('/offer/A/|/B/|/A/');
});

it('says an id as it is when its words are in another order, or beyond the last capital', () => {
  const words = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
  const sections = [
    ['two-one', 'One two', [], []],
    ['w29', words, [], []],
  ] as const;
  const other = { ...list, pages: [['/a/', 'B', 0, -1, [], [], sections] as const] };
  const file = pack(other, [{ short: false, sentences: [true, true] }]);
  expect(file.ids).toBe('two-one|w29');
  expect(toEnd(unpack(file)).pages[0]?.[6].map(([id]) => id)).toEqual(['two-one', 'w29']);
});

it('keeps phrases that say the same whole', () => {
  const said = (phrases: readonly (readonly { readonly stem: string }[])[] | undefined) =>
    phrases?.map((words) => words.map(({ stem }) => stem).join(' '));
  expect(read.alike.map((group) => said(group)?.toSorted())).toEqual([['boss', 'take the lead']]);
  expect(said(read.pages[2]?.[6][0]?.[2])?.toSorted()).toEqual(['down level', 'lower level']);
  expect(said(read.pages[2]?.[6][1]?.[2])).toEqual([]);
});

it('reads any number of words', () => {
  const asks = Array.from({ length: 4_000 }, (_, at) => `word${at}x`);
  const many = { ...list, pages: [['/a/', 'A', 0, -1, [], asks, []] as const] };
  const { pages } = toEnd(unpack(pack(many, [{ short: false, sentences: [] }])));
  expect(new Set(pages[0]?.[5].map(([word]) => word?.stem))).toEqual(new Set(asks));
});

it('refuses a title that has the sign between entries', () => {
  const pages = [['/a/', 'A | B', 0, -1, [], [], []] as const];
  expect(() => pack({ ...list, pages }, [])).toThrow('“A | B”');
});
