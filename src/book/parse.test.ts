import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAPTER, GOOD, QUESTION, SURROUNDINGS, changed, faultsOf, parse } from '../../tests/lib/good-tree.ts';
import { checkContent } from './check/index.ts';
import { parseContent } from './parse.ts';
import { decode, sourceFile } from './read.ts';
import { hashOfWords } from './words-hash.ts';

const LIST = 'content/checklists/day.yaml';

const FILES = Object.keys(GOOD);
const SCRAPS = [
  '---',
  '\n',
  '\n\n',
  '# ',
  '## A {#a}',
  '{',
  '}',
  '<',
  '>',
  '<Fact',
  ' source="x"',
  '</Fact>',
  '<Quiz id="a" />',
  '[a](',
  ')',
  '![',
  '](',
  '- ',
  ': ',
  '&a',
  '*a',
  '!!binary',
  '|',
  'title: x',
  '\t',
  '"',
  "'",
  '`',
  '{/*',
  '*/}',
  'export ',
  '\u0000',
  '\uD800',
  '<constructor id="a" />',
  '__proto__: 1',
  '[^1]',
  '| a |',
  '<!--',
];

describe('hostile files', () => {
  test('any bytes in any file give faults, never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 }), (file, bytes) => {
        const files = [
          ...Object.entries(GOOD)
            .filter(([name]) => name !== file)
            .map(([name, text]) => sourceFile(name, text)),
          { file, bytes },
        ];
        expect(checkContent(parseContent(files), SURROUNDINGS)).toBeInstanceOf(Array);
      }),
      { numRuns: 150 },
    );
  });

  test('any text in any place of any file gives faults whose lines are in the file, never an exception', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...FILES), text, fc.nat(), (file, scrap, place) => {
        const whole = GOOD[file] ?? '';
        const at = place % (whole.length + 1);
        const broken = whole.slice(0, at) + scrap + whole.slice(at);
        for (const fault of faultsOf({ ...GOOD, [file]: broken }).filter((one) => one.file === file)) {
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(broken.split(/\r\n?|\n/).length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a file that is not UTF-8 is named with the line of its first bad byte', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('- key: a\n  title: "é"\n  about: "'), 0xe9, 0x22, 10]);
    expect(decode({ file: 'content/sources.yaml', bytes })).toMatchObject({
      fault: { file: 'content/sources.yaml', line: 3, what: 'The file is not UTF-8 text.' },
    });
  });

  test('aliases that multiply are refused before they are expanded', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`)
      .join('\n')}\n`;
    const { faults } = parseContent([sourceFile('content/glossary.yaml', bomb)]);
    expect(faults[0]).toMatchObject({ line: 1, what: expect.stringMatching(/anchor/) });
  });
});

describe('bodies', () => {
  const body = parse(GOOD).content.chapters.get('process/the-loop')?.body;

  test('the text is what a reader reads in the running page', () => {
    expect(body?.text).toContain(
      'At nine the phone rings.\nWho sits in\nFive people, among them a bar raiser. See the timeline.',
    );
    expect(body?.text).toContain('Is there a veto?\nOne says yes.');
    expect(body?.text).not.toContain('A single report');
    expect(body?.words).toBe(40);
  });

  test('sections, facts and names come with their lines', () => {
    expect(body?.sections).toEqual([
      {
        id: 'seats',
        title: 'Who sits in',
        level: 2,
        line: 23,
        lead: 'Five people, among them a bar raiser.',
      },
      { id: 'odd-one', title: 'The odd one', level: 3, line: 27, lead: 'Prepare for both.' },
    ]);
    expect(body?.facts).toEqual([
      { sources: ['aa-br'], confidence: 'single', line: 21 },
      { sources: ['aa-br'], confidence: 'single', line: 33 },
      { sources: ['carr'], confidence: 'opinion', line: 39 },
    ]);
    expect(body?.disagreements).toEqual([{ id: 'veto', title: 'Is there a veto?', line: 31 }]);
    expect(body?.links).toEqual([{ id: '/process/timeline/#stages', line: 25 }]);
    expect(body?.images).toEqual([{ id: '/images/desk.png', line: 29 }]);
  });

  test('links by reference count as links, and their pictures as pictures', () => {
    const tree = changed(GOOD, CHAPTER, 'Five people', '![A desk][d] [the loop][l] Five people');
    const there = parse(
      changed(tree, CHAPTER, '### The odd', '[d]: /images/desk.png\n[l]: /process/nowhere/\n\n### The odd'),
    );
    const { links = [], images = [] } = there.pages.find(({ file }) => file === CHAPTER)?.body ?? {};
    expect(links.map(({ id }) => id)).toContain('/process/nowhere/');
    expect(images.map(({ id }) => id)).toEqual(['/images/desk.png', '/images/desk.png']);
  });

  test('the hash knows words, not blanks, and of the values those that a reader reads', () => {
    const hashes = (tree: Record<string, string>): Record<string, string | undefined> => {
      const { chapters, questions, checklists } = parse(tree).content;
      return {
        [CHAPTER]: chapters.get('process/the-loop')?.hash,
        [QUESTION]: questions.get('late-launch')?.hash,
        [LIST]: checklists.get('day')?.hash,
      };
    };
    const good = hashes(GOOD);
    const differs = (file: string, from: string, to: string) =>
      hashes(changed(GOOD, file, from, to))[file] !== good[file];
    expect(differs(CHAPTER, 'people, among', 'people, amid')).toBe(true);
    expect(differs(CHAPTER, 'At nine', 'At  nine')).toBe(true);
    expect(differs(CHAPTER, '\n\n## Who', '  \n\n\n## Who')).toBe(false);
    expect(differs(CHAPTER, "title: 'Five interviews'", "title: 'Six interviews'")).toBe(true);
    expect(differs(CHAPTER, 'Rest on the day', 'Sleep on the day')).toBe(true);
    expect(differs(CHAPTER, "label: 'A label'", "label: 'B label'")).toBe(false);
    expect(differs(CHAPTER, "'how is seats'", "'who is seats'")).toBe(false);
    expect(differs(CHAPTER, '  - /process/timeline/#stages', '  - /process/timeline/')).toBe(false);
    expect(differs(CHAPTER, "'2026-11-20'", "'2026-11-21'")).toBe(false);
    expect(differs(QUESTION, 'Says what was cut', 'Tells what was cut')).toBe(true);
    expect(differs(QUESTION, 'levels: [L5, L6]', 'levels: [L6]')).toBe(true);
    expect(differs(LIST, 'A glass', 'Two glasses')).toBe(true);
    expect(differs(LIST, "'2026-11-20'", "'2026-11-21'")).toBe(false);
  });

  test('a key with a default changes no hash by being there', () => {
    const hash = (tree: Record<string, string>) => parse(tree).content.questions.get('late-launch')?.hash;
    expect(hash(changed(GOOD, QUESTION, 'evidence: seed', 'evidence: seed\nrelated: []'))).toBe(hash(GOOD));
    expect(hashOfWords({ title: 'A', later: [] }, ['title'])).toBe(hashOfWords({ title: 'A' }, ['title', 'later']));
    expect(hashOfWords({ title: 'A' }, ['title'], 'B')).not.toBe(hashOfWords({ title: 'B' }, ['title'], 'A'));
  });
});
