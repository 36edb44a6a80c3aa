import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/book/parse.ts';
import { sourceFile } from '../../src/book/read.ts';
import { passagesOf } from './passages.ts';
import type { Passage } from './passages.ts';
import { repeats } from './repeats.ts';
import { speller, spelling } from './spelling.ts';
import { stockPhrases } from './stock-phrases.ts';

const passages = (file: string, text: string) => parseContent([sourceFile(file, text)]).files.flatMap(passagesOf);
const chapter = (name: string, body: string) =>
  passages(`content/guide/process/${name}.mdx`, `---\ntitle: 'A title'\n---\n\n${body}\n`);
const bodies = (found: readonly Passage[]) => found.filter(({ kind }) => kind === 'body').map(({ text }) => text);

describe('passages', () => {
  test('are paragraphs, headings and cells with their lines; notes of facts stand by themselves', () => {
    const found = chapter('a', '## Head {#head}\n\nOne.<Fact source="x" confidence="single">Two.</Fact> Three.');
    expect(found.map(({ text, line, kind }) => [text, line, kind])).toEqual([
      ['A title', 2, 'value'],
      ['Head', 5, 'body'],
      ['One. Three.', 7, 'body'],
      ['Two.', 7, 'value'],
    ]);
  });

  test('bad examples and quotations are marked, good answers are not', () => {
    const found = chapter(
      'a',
      '> Said.\n\n<BeforeAfter>\n\n<Before>\n\nBad.\n\n</Before>\n\n<After>\n\nGood.\n\n</After>\n\n</BeforeAfter>\n\n' +
        '<Answer kind="weak">\n\nWeak.\n\n</Answer>\n\n<Answer kind="strong">\n\nStrong.\n\n</Answer>',
    );
    expect(found.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual(['Said.', 'Bad.', 'Weak.']);
    expect(bodies(found)).toContain('Strong.');
  });

  test('of YAML are its words, not its ids and addresses', () => {
    const found = passages('content/quizzes/a.yaml', "id: how-many\ntext: 'How many?'\nlink: /a/b/\nn: 5\n");
    expect(found.map(({ text, line }) => [text, line])).toEqual([['How many?', 2]]);
  });
});

describe('runs of words that two pages share', () => {
  const run = 'one two three four five six seven eight nine ten eleven twelve';
  const twice = (second: string, first = `Here ${run} there.`) =>
    repeats([...chapter('a', first), ...chapter('b', second)]);

  test('of twelve words are found, whatever their capitals and signs, and once in a passage', () => {
    const [fault, ...more] = twice('First. One two, three four five six seven eight: nine ten eleven TWELVE there.');
    expect(fault).toMatchObject({ file: 'content/guide/process/b.mdx', line: 5 });
    expect(fault?.what).toContain('a.mdx:5');
    expect(more).toEqual([]);
  });
  test.each([
    ['eleven are let pass', run.replace(' twelve', '')],
    ['quotation marks are', `They write: "${run}".`],
    ['a quotation is', `> ${run}`],
  ])('%s', (_, second) => expect(twice(second)).toEqual([]));
  test('a page may repeat itself', () => expect(repeats(chapter('a', `${run}\n\n${run}`))).toEqual([]));
});

describe('stock phrases', () => {
  const found = (body: string) => stockPhrases(chapter('a', body)).map(({ what }) => what);
  test.each([
    ['It is important to note that trains run.', '“It is important to note” is a stock phrase.'],
    ["Whether you're new or old, read on.", "“Whether you're new or” is a stock phrase."],
    ['She leverages a team.', '“leverages” is a stock phrase.'],
  ])('%s', (body, what) => expect(found(body)).toEqual([what]));
  test.each([
    'They say "crucial" here.',
    '> A crucial page.',
    'He asked whether you are reading.',
    'A keyboard journeyman.',
  ])('not in: %s', (body) => expect(found(body)).toEqual([]));
});

describe('spelling', () => {
  const spell = speller(['backfill']);
  const unknown = (body: string) => spelling(chapter('a', body), spell).map(({ what }) => what.split('”')[0]?.slice(1));
  test('is American', () => expect(unknown('The colour of the program.')).toEqual(['colour']));
  test('knows the project’s words, their plural possessives, and what is no prose', () => {
    expect(unknown("A backfill's teams' plan: /a/wrld/, wrld.docx, B2Bx.")).toEqual([]);
  });
  test('takes a capital inside a sentence for a name, and the name for known at the start of one', () => {
    expect(unknown('We met Zoltanx. Zoltanx left. Zoltany left.')).toEqual(['Zoltany']);
  });
  test('offers what may have been meant', () => {
    expect(spelling(chapter('a', 'A recruter called.'), spell)[0]?.allowed).toContain('“recruiter”');
  });
});
