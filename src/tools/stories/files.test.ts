import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from './arbitrary.ts';
import { guessColumns, LEFT_OUT, readRow } from './columns.ts';
import { guarded, MOST_ROWS, readCsv, unguarded, writeCsv } from './csv.ts';
import { decode, LARGEST, readIncoming, tooLarge } from './incoming.ts';
import { readMarkdown, writeMarkdown } from './markdown.ts';
import { principlesIn } from './tidy.ts';

const some = fc.array(anyContent, { minLength: 1, maxLength: 4 });
const bytes = (text: string) => new TextEncoder().encode(text);

/** The stories of a table, with the columns that are guessed. */
function storiesOf(text: string) {
  const table = readCsv(text);
  if ('refusal' in table) throw new Error(table.refusal);
  const columns = guessColumns(table.headers);
  return table.rows.map((row) => readRow(row, table.headers, columns));
}

test('stories come back from their CSV as they were', () => {
  // A row without any word is no story.
  const filled = some.map((all) => all.filter((fields) => fields.size > 0)).filter((all) => all.length > 0);
  fc.assert(
    fc.property(filled, (stories) => {
      expect(storiesOf(writeCsv(stories))).toEqual(stories);
    }),
  );
});

test('stories come back from their Markdown as they were', () => {
  fc.assert(
    fc.property(some, (stories) => {
      expect(readMarkdown(writeMarkdown(stories))).toEqual(stories);
    }),
  );
});

test('no cell of the CSV begins as a formula does, and a guard is taken away again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("='", "'=1", '  =1', '\t', '@a', "''-2")), (text) => {
      expect(guarded(text)).not.toMatch(/^\s*[=+\-@\t]/);
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
  expect(writeCsv([new Map([['title', '=1+1']])])).toContain("'=1+1");
});

test('a spreadsheet of somebody else is read: semicolons or tabs, quotes, its own headers', () => {
  const rows = [
    ['Story name', 'Context', 'LP', 'Impact', 'Owner'],
    ['Flaky tests', 'Builds failed; "often"\nfor weeks', 'Dive Deep, Highest standards', '41 to 9', 'Ines'],
  ];
  for (const sign of [',', ';', '\t']) {
    const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n');
    const [story] = storiesOf(`\uFEFF${text}\r\n\r\n`);
    expect(Object.fromEntries(story ?? [])).toEqual({
      title: 'Flaky tests',
      situation: 'Builds failed; "often"\nfor weeks',
      result: '41 to 9',
      // A column that nobody knows is kept under its name.
      notes: 'Owner: Ines',
      'principle-dive-deep': 'strong',
      'principle-insist-on-the-highest-standards': 'strong',
    });
  }
});

test('what cannot be read as what its column is goes to the notes; a column left out is left out', () => {
  const headers = ['Title', 'Level', 'Confidence', 'Strong for', 'Salary'];
  const columns = ['title', 'level', 'confidence', 'strong', LEFT_OUT];
  const fields = readRow(['A', 'Principal', '2', 'Ownership and Courage', '1'], headers, columns);
  expect(Object.fromEntries(fields)).toEqual({
    title: 'A',
    confidence: '2',
    'principle-ownership': 'strong',
    notes: 'Level: Principal\nStrong for: Courage',
  });
});

test('principles are found by their names and by what people call them', () => {
  const found = principlesIn(
    'Are Right, A Lot; Have Backbone; Disagree and Commit | earth’s best employer, Bias for Action',
  );
  expect(found.unknown).toEqual([]);
  expect([...found.slugs].sort()).toEqual([
    'are-right-a-lot',
    'bias-for-action',
    'have-backbone',
    'strive-to-be-earths-best-employer',
  ]);
});

test.each([
  ['Nonsense Principle; Frugality', ['frugality'], ['Nonsense Principle']],
  ['Ownership; Frugalty', ['ownership'], ['Frugalty']],
  ['Ownership (strong), Dive Deep', ['dive-deep', 'ownership'], ['strong']],
  ['LP2 Ownership; Dive Deep', ['dive-deep', 'ownership'], ['LP2']],
  ['Grit, Pace\nHire and Develop', ['hire-and-develop-the-best'], ['Grit', 'Pace']],
  ['Disownership', [], ['Disownership']],
  ['Ownership, Ownership and the rest', ['ownership'], ['rest']],
  ['Ownership, वेतन और नौकरी', ['ownership'], ['वेतन और नौकरी']],
])('known principles are kept beside unknown words: %j', (text, slugs, unknown) => {
  const found = principlesIn(text);
  expect([[...found.slugs].sort(), found.unknown]).toEqual([slugs, unknown]);
  const told: unknown[] = [];
  const fields = readRow(['A', text], ['Title', 'LP'], ['title', 'strong'], (n, words) => told.push(n, words));
  expect(told).toEqual([1, unknown]);
  expect(fields.get('notes')).toBe(`LP: ${unknown.join('; ')}`);
});

test('bytes that are no UTF-8 are read as Windows-1252, and the look before the import says so', () => {
  expect(decode(new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x80])).text).toBe('Zürich €');
  expect(decode(bytes('Zürich €')).text).toBe('Zürich €');
  // "Название" as Excel saves it in Russia.
  const russian = new Uint8Array([...bytes('Title\n'), 0xcd, 0xe0, 0xe7, 0xe2, 0xe0, 0xed, 0xe8, 0xe5]);
  expect(readIncoming('a.csv', russian)).toMatchObject({ remarks: [expect.stringMatching(/Western.*“CSV UTF-8”/)] });
  const markdown = new Uint8Array([...bytes('## '), 0xcd, 0xe0]);
  expect(readIncoming('a.md', markdown)).toMatchObject({ remarks: [expect.stringContaining('Western')] });
  expect(readIncoming('a.csv', bytes('Title\nНазвание'))).toMatchObject({ remarks: [] });
});

test('no cell is lost where the first row is shorter than others', () => {
  expect(storiesOf('Story\nFlaky tests,2024,"Nine, not 41"').map((story) => Object.fromEntries(story))).toEqual([
    { title: 'Flaky tests', notes: '2024\nNine, not 41' },
  ]);
  fc.assert(
    fc.property(fc.array(fc.array(fc.stringMatching(/^[a-z]{6}$/), { minLength: 1, maxLength: 5 })), (rows) => {
      const read = storiesOf(['Flaws', ...rows.map((row) => row.join(','))].join('\n') + '\nlast');
      const words = (story: ReadonlyMap<string, string>) => [...story.values()].flatMap((text) => text.split(/\s|: /));
      expect(read.flatMap(words).filter((word) => word !== 'Flaws')).toEqual([...rows.flat(), 'last']);
    }),
  );
  // Cells that are empty in every row are no column.
  expect(readCsv('Title,When\nA,2024,,,')).toMatchObject({ headers: ['Title', 'When'] });
  expect(readRow(['A', 'b'], ['Title'], ['title'])).toEqual(new Map([['title', 'A'], ['notes', 'b']])); // prettier-ignore
});

test.each([';', '\t', ',', '|'])('a first line "sep=%s" only says what stands between cells', (sign) => {
  for (const line of [`sep=${sign}`, `"sep=${sign}"`, `SEP=${sign}`]) {
    const [story] = storiesOf(`\uFEFF${line}\r\nTitle${sign}When${sign}Result\r\nA${sign}2024${sign}9${sign}`);
    expect(Object.fromEntries(story ?? [])).toEqual({ title: 'A', when: '2024', result: '9' });
  }
});

test('a title above the headers is said and not taken for them; other short first rows are headers', () => {
  const text = 'My stories,,\n\nTitle,When,Result\nA,2024,9\n';
  expect(storiesOf(text)).toEqual([new Map([['title', 'A'], ['when', '2024'], ['result', '9']])]); // prettier-ignore
  expect(readIncoming('a.csv', bytes(text))).toMatchObject({ remarks: [expect.stringContaining('“My stories”')] });
  const headers = ['Story\nFlaky tests,2024\nB,2025', 'Story\nA project,the result,x,y,z', 'Title\nA'];
  for (const one of headers)
    expect(readIncoming('a.csv', bytes(one))).toMatchObject({ table: { title: '' }, remarks: [] });
});

test('empty lines between stories cost no story', () => {
  const some = Array.from({ length: MOST_ROWS }, (_, n) => `story ${n}\n,\n\n`).join('');
  expect(storiesOf(`Title\n${some}`)).toHaveLength(MOST_ROWS);
});

test('what cannot be taken is refused, with the limit or the place', () => {
  expect(tooLarge(10_000_000)).toMatch(/10\.0 MB\. At most 5 MB/);
  expect(tooLarge(LARGEST)).toBeUndefined();
  const many = (rows: number) => `Title\n${'x\n'.repeat(rows)}`;
  expect(readCsv(many(10_000))).toEqual({
    refusal: expect.stringContaining(`more than ${MOST_ROWS.toLocaleString('en-US')} rows`),
  });
  expect(readCsv(many(MOST_ROWS))).toMatchObject({ rows: { length: MOST_ROWS } });
  expect(readIncoming('a.csv', bytes(''))).toHaveProperty('refusal');
  expect(readIncoming('a.csv', bytes('Title,When\n'))).toEqual({ refusal: expect.stringContaining('no story') });
  expect(readIncoming('a.csv', bytes('Title\n"open'))).toEqual({ refusal: expect.stringContaining('quotation mark') });
  expect(readIncoming('a.xlsx', bytes('PK\u0003\u0004'))).toEqual({ refusal: expect.stringContaining('CSV') });
  expect(readMarkdown('## A\n\n### Feelings\n\nx')).toEqual({ refusal: expect.stringContaining('Line 3: no part') });
  expect(readMarkdown('## A\n\nx')).toEqual({ refusal: expect.stringContaining('Line 3') });
  expect(readMarkdown('words')).toEqual({ refusal: expect.stringContaining('no story') });
});

test('any text is read or refused, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('a.csv', 'a.md'), (text, name) => {
      readIncoming(name, bytes(text));
    }),
  );
});
