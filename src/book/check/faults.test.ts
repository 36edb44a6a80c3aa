/** Each way to write a wrong file gives one fault: its file, its line, what is wrong and what is allowed. */

import { describe, expect, test } from 'vitest';
import { CHAPTER, GOOD, QUESTION, changed, faultsOf, lineIn, locked, without } from '../../../tests/lib/good-tree.ts';

const PART = 'content/guide/process/part.yaml';
const TIMELINE = 'content/guide/process/timeline.mdx';
const INDEX = 'content/principles/index.mdx';
const CATEGORY = 'content/questions/behavioral/category.mdx';
const CAST = 'content/questions/cast.yaml';
const LIST = 'content/checklists/day.yaml';
const QUIZ = 'content/quizzes/basics.yaml';
const FIGURE = 'content/figures/seats.yaml';
const GLOSSARY = 'content/glossary.yaml';
const SOURCES = 'content/sources.yaml';
const REDIRECTS = 'content/redirects.yaml';
const LOCK = 'content/permalinks.lock';

/** [file, text, its replacement, text on the line at fault, what the message says, what is allowed] */
type Case = readonly [string, string, string, string, RegExp, RegExp];

const FRONT_MATTER: readonly Case[] = [
  [CHAPTER, '---\ntitle', 'title', 'title', /does not begin with front matter/, /first line is ---/],
  [TIMELINE, '\n---\n\nIt', '\n\nIt', '---', /not closed/, /line --- alone/],
  [
    CHAPTER,
    "label: 'A label'",
    "lable: 'A label'",
    'lable',
    /no key `lable`/,
    /Did you mean "label"\? The keys here are title, label/,
  ],
  [CHAPTER, "label: 'A label'\n", '', '---', /`label` is missing/, /text/],
  [CHAPTER, "label: 'A label'", "label: ''", 'label:', /`label` is empty/, /text/],
  [CHAPTER, "reviewed: '2026-11-22'\n", '', '---', /`reviewed` is missing/, /a day written as YYYY-MM-DD/],
  [QUESTION, 'levels: [L5, L6]\n', '', '---', /`levels` is missing/, /a list of L5, L6, L7.*at least 1 entry/],
  [CHAPTER, "label: 'A label'", "label: 'A label'\nlabel: 'B'", "label: 'B'", /unique/, /one entry for each key/],
  [CHAPTER, "title: 'Five", "title: It's: Five", 'title:', /not valid YAML/, /Quote/],
  [CHAPTER, "'2026-11-20'", '2026-11-20', 'changed:', /no quotes/, /'2026-11-20'/],
  [CHAPTER, "'2026-11-20'", "'20 November'", 'changed:', /20 November/, /YYYY-MM-DD/],
  [CHAPTER, "'2026-11-20'", "'2026-02-30'", 'changed:', /no day of the calendar/, /exists/],
  [
    CHAPTER,
    "reviewed: '2026-11-22'",
    "reviewed: '2026-11-19'",
    'reviewed:',
    /before the words changed/,
    /changed or later/,
  ],
  [
    CHAPTER,
    'What an Amazon Technical Program Manager should know about this subject.',
    'Short.',
    'description',
    /`description`.*Short/,
    /at least 50 characters/,
  ],
  [CHAPTER, 'at: seats', 'at: seat', 'at: seat', /no section "seat"/, /Did you mean "seats"/],
  [CHAPTER, 'next:\n  - /process/timeline/#stages', 'next: []', 'next:', /empty list/, /at least 1 entry\./],
  [CHAPTER, '  - /process/timeline/#stages', '  - process/timeline', '  - process', /`next`, entry 1/, /closing slash/],
  [
    CHAPTER,
    '  - /process/timeline/#stages',
    '  - /process/timelime/',
    '  - /process',
    /no page \/process\/timelime\//,
    /Did you mean "\/process\/timeline\/"/,
  ],
  [
    CHAPTER,
    '  - /process/timeline/#stages',
    '  - /process/timeline/#stage',
    '  - /process',
    /no section "stage"/,
    /Did you mean "stages"/,
  ],
  [
    CHAPTER,
    '  - /process/timeline/#stages',
    '  - /process/the-loop/#seats',
    '  - /process',
    /this page itself/,
    /another page/,
  ],
  [
    CHAPTER,
    '  - /process/timeline/#stages',
    '  - /process/timeline/\n  - "/process/timeline/"',
    '  - "/process',
    /already stands/,
    /once/,
  ],
];

const BODIES: readonly Case[] = [
  [TIMELINE, 'It begins', '# Weeks\n\nIt begins', '# Weeks', /level 1/, /h1/],
  [CHAPTER, '### The odd one {#odd-one}', '#### The odd one {#odd-one}', '#### The', /level 4/, /## or ###/],
  [CHAPTER, '### The odd one {#odd-one}', '### The odd one', '### The', /has no id/, /\{#about-what\}/],
  [CHAPTER, '{#odd-one}', '{#seats}', '### The', /"seats" is already taken on line/, /once/],
  [CHAPTER, '{#odd-one}', '{#veto}', '<Disagreement', /"veto" is already taken/, /once/],
  [CHAPTER, '{#odd-one}', '{#Odd}', '### The', /cannot be the id/, /lower-case/],
  [TIMELINE, '## The stages', '### The stages', '### The stages', /without a ##/, /Begin with ##/],
  [TIMELINE, '\nOne after the other.\n', '', '## The stages', /section "The stages" is empty/, /Write below/],
  [TIMELINE, 'It begins', 'It <begins', 'It <begins', /not valid MDX/, /&lt;/],
  [TIMELINE, 'It begins', 'It {begins}', 'It {begins}', /expression \{begins\}/, /plain words/],
  [TIMELINE, 'It begins', "import x from 'y'\n\nIt begins", 'import', /import or export/, /without an import/],
  [TIMELINE, 'It begins', '<div>a</div>\n\nIt begins', '<div>', /HTML tag <div>/, /component/],
  [TIMELINE, 'It begins', 'It<br /> begins', 'It<br', /HTML tag <br>/, /Markdown/],
  [
    TIMELINE,
    'It begins',
    '<Nota>\n\nIt\n\n</Nota>\n\nIt begins',
    '<Nota>',
    /no component <Nota>/,
    /Did you mean "Note"/,
  ],
  [
    TIMELINE,
    'It begins',
    '<Note titel="a">\n\nIt\n\n</Note>\n\nIt begins',
    '<Note',
    /no prop "titel"/,
    /Did you mean "title"/,
  ],
  [
    TIMELINE,
    'It begins',
    '<Note title={1}>\n\nIt\n\n</Note>\n\nIt begins',
    '<Note',
    /not a text in quotes/,
    /title="…"/,
  ],
  [TIMELINE, 'It begins', '<Example>\n\nIt\n\n</Example>\n\nIt begins', '<Example', /lacks the prop "title"/, /title=/],
  [TIMELINE, 'It begins', '<Note>\n\n</Note>\n\nIt begins', '<Note', /<Note> is empty/, /between its tags/],
  [TIMELINE, 'It begins', 'A <Note>b</Note> It begins', 'A <Note>', /in a line of text/, /lines of their own/],
  [TIMELINE, 'It begins', '<Why>\n\nIt\n\n</Why>\n\nIt begins', '<Why>', /outside <BeforeAfter>/, /directly inside/],
  [
    TIMELINE,
    'It begins',
    '<Transcript title="a">\n\nIt\n\n<Line who="b">\n\nc\n\n</Line>\n\n</Transcript>\n\nIt begins',
    'It\n\n<Line',
    /Something else than <Line>/,
    /only <Line>/,
  ],
  [
    TIMELINE,
    'It begins',
    '<BeforeAfter>\n\n<Before>\n\na\n\n</Before>\n\n</BeforeAfter>\n\nIt begins',
    '<BeforeAfter>',
    /has no <After>/,
    /holds/,
  ],
  [TIMELINE, 'It begins', '<Steps>\n\n- a\n\n</Steps>\n\nIt begins', '<Steps>', /numbered list/, /1\. 2\. 3\./],
  [
    QUESTION,
    'kind="strong"',
    'kind="srtong"',
    '<Answer',
    /cannot be "srtong"/,
    /Did you mean "strong"\? It must be one of strong, weak, draft/,
  ],
  [
    TIMELINE,
    'It begins',
    '<Example title="A plan" kind="document">\n\nOne.\n\n</Example>\n\nIt begins',
    '<Example',
    /cannot be "document"/,
    /It must be "message", or be left out\./,
  ],
  [CHAPTER, 'id="veto"', 'id="Veto?"', '<Disagreement', /cannot be "Veto\?"/, /lower-case/],
  [CHAPTER, 'title="Is there a veto?"', 'title=""', '<Disagreement', /"title" of <Disagreement> is empty/, /a text/],
  [
    CHAPTER,
    'confidence="opinion"',
    'confidence="rumor"',
    '<Claim source="carr"',
    /cannot be "rumor"/,
    /official, wide, single, opinion/,
  ],
  [CHAPTER, 'rings.<Fact', 'rings.\n\n<Fact', '<Fact', /<Fact> stands alone/, /directly behind/],
  [
    CHAPTER,
    '<Claim source="carr" confidence="opinion">\n\nOne says no.\n\n</Claim>\n\n',
    '',
    '<Disagreement',
    /one claim/,
    /two or more/,
  ],
  [CHAPTER, '<Quiz id="basics" />', '<Quiz id="basics">\n\na\n\n</Quiz>', '<Quiz', /holds something/, /takes no text/],
  [TIMELINE, 'It begins with a mail.', 'Hello ___, could it be $___ by then?', 'Hello ___', /bold italics/, /\\_/],
];

const REFERENCES: readonly Case[] = [
  [
    CHAPTER,
    'source="carr"',
    'source="aa-br cart"',
    '<Claim source="aa-br cart"',
    /no source "cart"/,
    /Did you mean "carr"/,
  ],
  [CHAPTER, '<Term id="bar-raiser">', '<Term id="bar-razor">', 'Five people', /no term "bar-razor"/, /glossary\.yaml/],
  [CHAPTER, '<Quiz id="basics" />', '<Quiz id="basic" />', '<Quiz', /no quiz "basic"/, /"basics"/],
  [CHAPTER, '<Checklist id="day" />', '<Checklist id="night" />', '<Checklist', /no checklist "night"/, /day/],
  [
    CHAPTER,
    '<QuestionLink id="late-launch" />',
    '<QuestionLink id="late-lunch" />',
    'More about',
    /no question "late-lunch"/,
    /"late-launch"/,
  ],
  [
    CHAPTER,
    '<PrincipleLink id="dive-deep">',
    '<PrincipleLink id="dive-deeper">',
    'More about',
    /no principle "dive-deeper"/,
    /"dive-deep"/,
  ],
  [CHAPTER, '<Figure id="seats" />', '<Figure id="seat" />', '<Figure', /no figure "seat"/, /"seats"/],
  [
    QUESTION,
    'evidence: seed',
    'evidence: seed\nrelated: [late-launches]',
    'related',
    /no question "late-launches"/,
    /"late-launch"/,
  ],
  [
    QUESTION,
    'evidence: seed',
    'evidence: seed\nrelated: [late-launch]',
    'related',
    /refers to itself/,
    /another question/,
  ],
  [
    QUESTION,
    'evidence: seed',
    'evidence: sead',
    'evidence',
    /`evidence`.*sead/,
    /seed, reported, single, bank, practice/,
  ],
  [CATEGORY, 'changed:', 'order: [late-launches]\nchanged:', 'order', /no question "late-launches"/, /"late-launch"/],
  [INDEX, '[frugality]', '[frugal]', 'tension', /`tension`, entry 1.*frugal/, /frugality/],
  [INDEX, '[frugality]', '[frugality, index]', 'tension', /entry 2/, /one of/],
  [CAST, 'late-launch:', 'late-launches:', 'late-launches:', /no question "late-launches"/, /"late-launch"/],
  [CAST, 'outcome: success', 'outcome: success\n  planned: true', 'planned', /is written/, /Take the line/],
  [CAST, 'level: L6', 'level: L7', 'level', /not asked at L7/, /L5, L6/],
  [GLOSSARY, 'see: [loop]', 'see: [hoop]', 'see', /no term "hoop"/, /loop/],
  [GLOSSARY, 'more: /process/the-loop/', 'more: /process/the-loop/#sets', 'more', /no section "sets"/, /"seats"/],
  [
    LIST,
    'link: /process/the-loop/#seats',
    'link: /process/loop/',
    'link',
    /no page \/process\/loop\//,
    /closing slash/,
  ],
  [QUIZ, 'link: /process/the-loop/#seats', 'link: /process/the-loop/#who', 'link', /no section "who"/, /seats/],
  [
    CHAPTER,
    '](/process/timeline/#stages)',
    '](/process/timeline)',
    'Five people',
    /no closing slash/,
    /\/process\/timeline\//,
  ],
  [CHAPTER, '](/process/timeline/#stages)', '](../timeline/)', 'Five people', /relative/, /from the root/],
  [
    CHAPTER,
    '](/process/timeline/#stages)',
    '](#odd-one)',
    'Five people',
    /names no page/,
    /\/process\/the-loop\/#odd-one/,
  ],
  [CHAPTER, '](/process/timeline/#stages)', '](javascript:alert)', 'Five people', /unknown kind/, /https/],
  [CHAPTER, '[the timeline](', '[](', 'Five people', /has no words/, /between the brackets/],
  [CHAPTER, '/images/desk.png', '/images/disk.png', '![A desk]', /no image/, /"\/images\/desk\.png"/],
  [CHAPTER, '![A desk]', '![]', '![]', /alternative text/, /what it shows/],
];

const DATA: readonly Case[] = [
  [SOURCES, '- key: carr', '- [a, b]: x\n  key: carr', '- [a, b]', /stands where a key belongs/, /plain key/],
  [SOURCES, "'2021'", '&year 2021', '&year', /anchor/, /Write the value out/],
  [PART, '  - timeline\n', '', '---', /not listed/, /- timeline/],
  [PART, '  - timeline', '  - timeline\n  - debrief', '  - debrief', /"debrief" is listed, but/, /Write the file/],
  [PART, '  - timeline', '  - timeline\n  - "the-loop"', '  - "the-loop"', /listed twice/, /once/],
  [LIST, 'id: paper', 'id: water', "id: water\n        text: 'Paper", /item "water" already stands/, /unique/],
  [
    LIST,
    'A glass of water',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    'text: ',
    /`text`/,
    /at most 14 words/,
  ],
  [QUIZ, 'id: two', 'id: one', '', /question "one" already/, /unique/],
  [QUIZ, 'id: six', 'id: five', '', /choice "five" already/, /unique/],
  [QUIZ, '        right: true\n', '', 'choices:', /no right choices/, /Exactly one/],
  [QUIZ, "text: 'Six'", "text: 'Six'\n        right: true", 'choices:', /2 right choices/, /Exactly one/],
  [FIGURE, 'to: loop', 'to: lop', 'to: lop', /no node "lop"/, /"loop"/],
  [FIGURE, 'column: 1', 'column: 0', '{ id: loop', /one cell/, /cell of its own/],
  [FIGURE, 'kind: flow', 'kind: flew', 'kind: flew', /`kind`.*flew/, /timeline, ladder, matrix, flow, bars/],
  [GLOSSARY, '- id: loop', '- id: bar-raiser', "- id: bar-raiser\n  term: 'Loop", /already stands on line 1/, /once/],
  [SOURCES, '- key: carr', '- key: aa-br', "- key: aa-br\n  title: 'A book", /source "aa-br" already/, /once/],
  [SOURCES, 'https://example.org/book', 'example.org', 'url', /`url`/, /https:/],
  [SOURCES, '- key: carr', '- key: carr\n  color: red', 'color', /no key `color` in entry 2/, /key, title, about, url/],
  [REDIRECTS, '[]', '- { from: /process/timeline/, to: /process/the-loop/ }', '- {', /still exists/, /gone/],
  [
    REDIRECTS,
    '[]',
    '- { from: /process/old/, to: /process/never/ }',
    '- {',
    /no page \/process\/never\//,
    /this edition/,
  ],
  [
    REDIRECTS,
    '[]',
    '- { from: /a/, to: /b/ }\n- { from: /b/, to: /process/the-loop/ }',
    '- { from: /a/',
    /itself redirected/,
    /end at once/,
  ],
  [
    REDIRECTS,
    '[]',
    '- { from: /a/, to: /process/the-loop/ }\n- { from: /a/, to: /process/timeline/ }',
    '- { from: /a/, to: /process/timeline/',
    /redirect from "\/a\/" already/,
    /one place/,
  ],
];

const ANATOMY: readonly Case[] = [
  [CHAPTER, "  - 'Rest on the day before it all begins.'\n", '', 'inShort:', /`inShort`/, /at least 3/],
  [
    CHAPTER,
    "  - 'Rest on the day",
    `${`  - 'Rest${' so'.repeat(32)}.'
`.repeat(3)}  - 'Rest on the day`,
    'inShort:',
    /`inShort`/,
    /at most 90 words/,
  ],
  [CHAPTER, '  seats: [', '  seat: [', '  seat: [', /This page has no section "seat"/, /Did you mean "seats"/],
  [CHAPTER, "  seats: ['how is seats', ", '  seats: [', '  seats:', /`asks`, `seats`/, /at least 3/],
  [
    TIMELINE,
    '\nIt begins',
    '\n## Later {#later}\n\nIt begins',
    '## Later',
    /nothing for the section "later"/,
    /three or more/,
  ],
  [QUESTION, '  page: [', '  evidence: [', 'asks:', /nothing for the page as a whole/, /three or more/],
  [TIMELINE, '{#stages}', '{#in-short}', '{#in-short}', /belongs to a part that every such page has/, /Choose an id/],
  [
    TIMELINE,
    '{#stages}',
    '{#contents}',
    '{#contents}',
    /"contents" belongs to a part/,
    /Taken are: contents, in-short, main/,
  ],
  [TIMELINE, '{#stages}', '{#main}', '{#main}', /"main" belongs to a part/, /Choose an id/],
  [TIMELINE, '{#stages}', '{#note-1}', '{#note-1}', /"note-1" belongs to a part/, /note-1 and so on/],
  [
    CHAPTER,
    '<Disagreement id="veto"',
    '<Disagreement id="main"',
    '<Disagreement',
    /"main" belongs to a part/,
    /Choose/,
  ],
  [CATEGORY, 'What is judged.', '## A {#questions}\n\nB.', '## A', /"questions" belongs to a part/, /Taken are/],
  [LIST, 'id: desk', 'id: main', 'id: main', /"main" belongs to a part/, /Choose another/],
  [CHAPTER, '{#odd-one}', '{#day-desk}', '<Checklist', /The same stands here as on line/, /once in a page/],
  [
    CHAPTER,
    '<Figure id="seats" />',
    '<Figure id="seats" />\n\nAgain:\n\n<Figure id="seats" />\n\nMore.',
    '',
    /The same stands here as on line/,
    /once in a page/,
  ],
  [QUESTION, '{#why-it-works}', '{#score-yourself}', '{#score-yourself}', /belongs to a part/, /score-yourself/],
  [QUESTION, "  - 'Line 6: in ___ we were late by ___.'\n", '', 'skeleton:', /`skeleton`/, /6/],
  [QUESTION, 'Line 2: in ___ we were late by ___.', 'Line 2.', 'Line 2', /`skeleton`, entry 2/, /___/],
  [QUESTION, '{#weak-answer}', '{#weak}', '{#strong-answer}', /sections of the story are/, /weak-answer, follow-ups/],
  [QUESTION, '- **L6:** three', '- **L7:** three', '{#levels}', /says nothing of L6/, /bullet for each level/],
  [
    QUESTION,
    '<FollowUp question="Why?">\n\n<Say>\n\nI would say what I saw.\n\n</Say>\n\n<Avoid>\n\n"It was fine."\n\n</Avoid>\n\n</FollowUp>',
    '',
    '{#follow-ups}',
    /has 3 follow-ups/,
    /4 to 6/,
  ],
  [CHAPTER, 'At nine', '<Say>\n\nYes.\n\n</Say>\n\nAt nine', '<Say>', /stands outside <FollowUp>/, /directly inside/],
  [
    QUESTION,
    '<Avoid>\n\n"It was fine."\n\n</Avoid>\n\n',
    '',
    '<FollowUp question="Why?"',
    /<FollowUp> has no <Avoid>/,
    /holds <Say>, <Avoid>/,
  ],
];

/** Cases whose consequences show in other places too: a term renamed is missed where it was named. */
const HAS_MORE =
  /already|This page has|`asks`, `seats`|belongs to a part|listed twice|one cell|itself redirected|"late-launches"|flew/;

describe.each([
  ['front matter', FRONT_MATTER],
  ['bodies', BODIES],
  ['references', REFERENCES],
  ['data', DATA],
  ['anatomy', ANATOMY],
])('%s', (_, cases) => {
  test.each(cases.map((row) => [`${row[0]}: ${row[4].source}`, row] as const))(
    '%s',
    (_name, [file, from, to, marker, what, allowed]) => {
      const tree = changed(GOOD, file, from, to);
      const faults = faultsOf(tree, { permalinks: false });
      const found = faults.find((fault) => what.test(fault.what));
      expect(found, JSON.stringify(faults, null, 1)).toBeDefined();
      expect(found?.allowed).toMatch(allowed);
      if (marker) expect(found?.line).toBe(lineIn(tree, found?.file ?? '', marker));
      if (!HAS_MORE.test(what.source)) expect(faults).toHaveLength(1);
    },
  );
});

test('the good tree has no fault', () => {
  expect(faultsOf(GOOD)).toEqual([]);
});

test('line ends of another system and a byte order mark do no harm', () => {
  const foreign = Object.fromEntries(
    Object.entries(GOOD).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(faultsOf(foreign)).toEqual([]);
});

describe('files', () => {
  const oneFault = (tree: Record<string, string>, parts = ['process', 'writing']) => {
    const faults = faultsOf(tree, { permalinks: false, parts });
    expect(faults, JSON.stringify(faults, null, 1)).toHaveLength(1);
    return faults[0];
  };

  test('a file that nothing reads', () => {
    expect(oneFault({ ...GOOD, 'content/guide/process/notes.txt': 'a' })).toMatchObject({
      file: 'content/guide/process/notes.txt',
      line: 1,
      what: expect.stringMatching(/Nothing reads/),
    });
  });
  test('a name that cannot be an address', () => {
    expect(oneFault({ ...GOOD, 'content/quizzes/My Quiz.yaml': 'a' })?.what).toMatch(/"My Quiz" cannot be part/);
  });
  test('a category that does not exist', () => {
    expect(oneFault({ ...GOOD, 'content/questions/funny/a.mdx': 'a' })).toMatchObject({
      what: expect.stringMatching(/"funny" is no category/),
      allowed: expect.stringMatching(/behavioral/),
    });
  });
  test('a principle that does not exist', () => {
    expect(oneFault({ ...GOOD, 'content/principles/be-nice.mdx': 'a' })?.what).toMatch(
      /"be-nice" is no Leadership Principle/,
    );
  });
  test('a question named like a list', () => {
    expect(oneFault({ ...GOOD, 'content/questions/behavioral/by.mdx': 'a' })?.what).toMatch(/named "by"/);
  });
  test('a part without a place in the order', () => {
    expect(oneFault(GOOD, ['writing'])).toMatchObject({
      file: PART,
      what: expect.stringMatching(/"process" has no place/),
    });
  });
  test('a part with a reserved name', () => {
    const tree = {
      ...GOOD,
      'content/guide/search/part.yaml': GOOD[PART] ?? '',
      'content/guide/search/the-loop.mdx': GOOD[TIMELINE] ?? '',
      'content/guide/search/timeline.mdx': GOOD[TIMELINE] ?? '',
    };
    expect(oneFault(tree)).toMatchObject({
      file: 'content/guide/search/part.yaml',
      what: expect.stringMatching(/cannot be named "search"/),
    });
  });
  test('a chapter without a part', () => {
    expect(oneFault({ ...GOOD, 'content/guide/writing/style.mdx': GOOD[TIMELINE] ?? '' })?.what).toMatch(
      /no content\/guide\/writing\/part\.yaml/,
    );
  });
  test.each([GLOSSARY, SOURCES, REDIRECTS, INDEX, 'content/questions/behavioral/category.mdx'])(
    '%s is missed',
    (file) => {
      const faults = faultsOf(without(GOOD, file), { permalinks: false });
      expect(faults).toContainEqual(expect.objectContaining({ file, line: 1, what: 'The file is missing.' }));
    },
  );
  test('a category that has questions and does not say how they are judged', () => {
    const file = 'content/questions/intro/category.mdx';
    const tree = {
      ...without(GOOD, QUESTION),
      'content/questions/intro/late-launch.mdx': GOOD[QUESTION] ?? '',
    };
    expect(faultsOf(tree, { permalinks: false })).toContainEqual({
      file,
      line: 1,
      what: 'The file is missing.',
      allowed: 'Write what is judged in the category "intro", for it has questions.',
    });
  });
  test.each([
    ['/process/the-lop/\nonsite', 'There is no page /process/the-lop/.'],
    ['/process/the-loop/#seats\nonsite', '/process/the-loop/#seats is a section.'],
    ['/process/the-loop/\nonsite\n/process/the-loop/\nrounds', 'stands at content/searches/process.txt:1, too.'],
    ['onsite', '“onsite” stands below no address.'],
  ])('searches that say %j', (text, what) => {
    const file = 'content/searches/process.txt';
    expect(faultsOf({ ...GOOD, [file]: '/process/the-loop/\nhow many interviews\n' })).toEqual([]);
    expect(oneFault({ ...GOOD, [file]: text })).toMatchObject({ file, what: expect.stringContaining(what) });
  });
  test('two questions of one name', () => {
    const tree = {
      ...GOOD,
      'content/questions/intro/late-launch.mdx': GOOD[QUESTION] ?? '',
      'content/questions/intro/category.mdx': GOOD['content/questions/behavioral/category.mdx'] ?? '',
    };
    expect(oneFault(tree)).toMatchObject({
      file: 'content/questions/intro/late-launch.mdx',
      what: expect.stringMatching(/already has the address \/questions\/late-launch\//),
    });
  });
  test('a story that nobody tells', () => {
    expect(oneFault(without(GOOD, CAST))).toMatchObject({
      file: QUESTION,
      allowed: expect.stringMatching(/late-launch:/),
    });
  });
  test('a row of the cast that is planned may lack its question', () => {
    const row = (GOOD[CAST] ?? '')
      .replace('late-launch', 'not-written-yet')
      .replace('Ines', 'Rui')
      .replace('outcome', 'planned: true\n  outcome');
    expect(faultsOf({ ...GOOD, [CAST]: `${GOOD[CAST] ?? ''}${row}` })).toEqual([]);
  });
  test('a person of the cast with two stories', () => {
    const row = (GOOD[CAST] ?? '')
      .replace('late-launch', 'not-written-yet')
      .replace('outcome', 'planned: true\n  outcome');
    expect(oneFault({ ...GOOD, [CAST]: `${GOOD[CAST] ?? ''}${row}` })).toMatchObject({
      file: CAST,
      line: 11,
      what: 'Ines already tells "late-launch".',
    });
  });
  test('an order that names a question of another category, or one twice', () => {
    const other = changed(GOOD, CATEGORY, 'changed:', 'order: [late-launch]\nchanged:');
    const tree = {
      ...other,
      'content/questions/intro/category.mdx': other[CATEGORY] ?? '',
      [CATEGORY]: (other[CATEGORY] ?? '').replace('[late-launch]', '[late-launch, late-launch]'),
    };
    expect(faultsOf(tree, { permalinks: false })).toEqual([
      expect.objectContaining({ file: CATEGORY, what: '"late-launch" is listed twice.' }),
      expect.objectContaining({
        file: 'content/questions/intro/category.mdx',
        what: '"late-launch" is a question of "behavioral".',
      }),
    ]);
  });
  test('a body without a word', () => {
    const text = GOOD[TIMELINE] ?? '';
    const tree = { ...GOOD, [TIMELINE]: `${text.slice(0, text.indexOf('---', 4))}---\n` };
    const faults = faultsOf(tree, { permalinks: false });
    expect(faults).toEqual([expect.objectContaining({ file: TIMELINE, what: 'The body is empty.' })]);
  });
  test('a checklist that does not fit its sheet', () => {
    const items = Array.from({ length: 27 }, (_, index) => `      - id: more-${index}\n        text: 'More'\n`).join(
      '',
    );
    const tree = { ...GOOD, [LIST]: GOOD[LIST] + items };
    expect(oneFault(tree)).toMatchObject({
      file: LIST,
      line: lineIn(tree, LIST, 'id: more-26'),
      what: 'The list has 29 items.',
      allowed: expect.stringMatching(/28/),
    });
  });
});

describe('permalinks', () => {
  test('words that changed while their day did not', () => {
    const tree = changed(GOOD, TIMELINE, 'It begins', 'All begins');
    expect(faultsOf(tree)).toEqual([
      expect.objectContaining({
        file: TIMELINE,
        line: lineIn(tree, TIMELINE, 'changed:'),
        what: expect.stringMatching(/words have changed/),
        allowed: expect.stringMatching(/npm run lock/),
      }),
    ]);
  });
  test('words that changed with their day, before and after the lock', () => {
    const tree = changed(changed(GOOD, TIMELINE, 'It begins', 'All begins'), TIMELINE, "'2026-11-20'", "'2026-11-21'");
    expect(faultsOf(tree)).toEqual([
      expect.objectContaining({
        file: TIMELINE,
        what: expect.stringMatching(/older state/),
        allowed: 'Run `npm run lock`.',
      }),
    ]);
    expect(faultsOf(locked(tree))).toEqual([]);
  });
  test.each([
    [TIMELINE, "title: 'Six weeks'", "title: 'Seven weeks'"],
    [QUESTION, 'Line 3: in ___', 'Line 3: on ___'],
    [QUESTION, 'about halfway', 'near the end'],
  ])('%s: %s changed while its day did not', (file, from, to) => {
    expect(faultsOf(changed(GOOD, file, from, to))).toEqual([
      expect.objectContaining({ file, what: expect.stringMatching(/words have changed/) }),
    ]);
  });
  test('a lock whose hashes were made in another way is one fault, and tells of no page', () => {
    expect(faultsOf(changed(GOOD, LOCK, 'recipe', 'recipe 1, not'))).toEqual([
      { file: LOCK, line: 1, what: expect.stringMatching(/made in another way/), allowed: 'Run `npm run lock`.' },
    ]);
  });
  test('a quiz that changed while its day did not', () => {
    expect(faultsOf(changed(GOOD, QUIZ, "'Six'", "'Seven'"))).toEqual([
      expect.objectContaining({ file: QUIZ, what: expect.stringMatching(/words have changed/) }),
    ]);
  });
  test('blanks and empty lines are no change of words', () => {
    expect(faultsOf(changed(GOOD, TIMELINE, 'It begins with a mail.\n', 'It begins with a mail.  \n\n\n'))).toEqual([]);
  });
  test('a day that went back', () => {
    expect(faultsOf(changed(GOOD, TIMELINE, "'2026-11-20'", "'2026-11-01'"))).toEqual([
      expect.objectContaining({ what: expect.stringMatching(/went back/) }),
    ]);
  });
  test('a fragment that vanished, and the redirect that mends it', () => {
    const tree = changed(GOOD, CHAPTER, '{#odd-one}', '{#the-odd-one}');
    const fault = faultsOf(tree).find(({ file }) => file === LOCK);
    expect(fault).toMatchObject({
      line: lineIn(GOOD, LOCK, '#odd-one'),
      what: '/process/the-loop/#odd-one was published and is gone.',
    });
    expect(fault?.allowed).toContain("- { from: '/process/the-loop/#odd-one', to: '/process/the-loop/#the-odd-one' }");
    const mended = changed(
      tree,
      REDIRECTS,
      '[]',
      "- { from: '/process/the-loop/#odd-one', to: '/process/the-loop/#the-odd-one' }",
    );
    expect(faultsOf(mended).filter(({ file }) => file === LOCK)).toEqual([]);
  });
  test('a page that vanished, and the redirect that mends it', () => {
    const tree = without(GOOD, 'content/checklists/day.yaml');
    const gone = changed(tree, CHAPTER, '<Checklist id="day" />', 'x');
    expect(faultsOf(gone).filter(({ file }) => file === LOCK)).toEqual([
      expect.objectContaining({ what: '/checklists/day/ was published and is gone.' }),
    ]);
    const mended = changed(gone, REDIRECTS, '[]', '- { from: /checklists/day/, to: /process/the-loop/#seats }');
    expect(faultsOf(mended).filter(({ file }) => file === LOCK)).toEqual([]);
    const fragmentLost = changed(gone, REDIRECTS, '[]', '- { from: /checklists/day/, to: /process/the-loop/ }');
    expect(faultsOf(fragmentLost).filter(({ file }) => file === LOCK)).toEqual([
      expect.objectContaining({ what: '/checklists/day/#desk was published and is gone.' }),
    ]);
  });
  test('a link to what has moved', () => {
    const tree = changed(GOOD, REDIRECTS, '[]', '- { from: /process/old/, to: /process/timeline/ }');
    const faults = faultsOf(changed(tree, CHAPTER, '](/process/timeline/#stages)', '](/process/old/#stages)'), {
      permalinks: false,
    });
    expect(faults).toEqual([
      expect.objectContaining({
        file: CHAPTER,
        what: '/process/old/#stages has moved.',
        allowed: 'Write /process/timeline/#stages.',
      }),
    ]);
  });
  test('a new page', () => {
    const tree = changed(
      { ...GOOD, 'content/guide/process/debrief.mdx': GOOD[TIMELINE] ?? '' },
      PART,
      '  - timeline',
      '  - timeline\n  - debrief',
    );
    expect(faultsOf(tree)).toEqual([
      expect.objectContaining({
        file: 'content/guide/process/debrief.mdx',
        what: expect.stringMatching(/not in content\/permalinks\.lock/),
        allowed: 'Run `npm run lock`.',
      }),
    ]);
  });
  test('a lock that is missing or mangled', () => {
    expect(faultsOf(without(GOOD, LOCK))).toEqual([
      expect.objectContaining({ file: LOCK, line: 1, what: 'The file is missing.' }),
    ]);
    expect(faultsOf(changed(GOOD, LOCK, '/about/', '<<<<<<< ours'))).toEqual([
      expect.objectContaining({ file: LOCK, line: 3, what: expect.stringMatching(/makes no sense/) }),
    ]);
  });
  test('what a file at fault hides is not taken for gone', () => {
    expect(faultsOf(changed(GOOD, CHAPTER, "label: 'A label'\n", ''))).toHaveLength(1);
    expect(faultsOf(changed(GOOD, GLOSSARY, "  term: 'Loop'\n", ''))).toHaveLength(1);
    expect(faultsOf(changed(GOOD, QUESTION, 'evidence: seed\n', ''))).toHaveLength(1);
  });
});

test('all faults of a run come together, sorted by file and line', () => {
  let tree = changed(GOOD, CHAPTER, '{#odd-one}', '');
  tree = changed(tree, CHAPTER, '<Quiz id="basics" />', '<Quiz id="basic" />');
  tree = changed(tree, CHAPTER, "label: 'A label'", "label: ''");
  tree = changed(tree, TIMELINE, 'It begins', 'It <begins');
  tree = changed(tree, SOURCES, "how: 'second hand'", 'how: guessed');
  const faults = faultsOf(tree, { permalinks: false });
  expect(faults.map(({ file, what }) => [file, what.slice(0, 24)])).toEqual([
    [CHAPTER, '`label` is empty.'],
    [CHAPTER, 'The heading "The odd one'],
    [CHAPTER, 'There is no quiz "basic"'],
    [TIMELINE, 'This is not valid MDX: U'],
    [SOURCES, 'entry 2, `how` is not ri'],
  ]);
  const marks = ['label:', '### The odd', '<Quiz id', 'It <begins', 'how: guessed'];
  expect(faults.map(({ line }) => line)).toEqual(
    faults.map(({ file }, index) => lineIn(tree, file, marks[index] ?? '?')),
  );
});
