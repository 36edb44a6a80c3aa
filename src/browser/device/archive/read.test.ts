import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST } from './format.ts';
import { readFile, tooLarge } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (documents: unknown, more: object = {}) =>
  bytes(JSON.stringify({ format: 'loop-ready', version: 1, documents, ...more }));
const ticks = (fields: unknown) => file({ ticks: { version: 1, fields } });

describe('a file that is refused says what is wrong, and where', () => {
  test.each<[name: string, bytes: Uint8Array, what: RegExp]>([
    ['empty', bytes(''), /is empty/],
    ['blank', bytes(' \n'), /is empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /not text in UTF-8/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /not text in UTF-8/],
    ['not JSON', bytes('<html>'), /not valid JSON/],
    ['cut off', file({}).slice(0, -4), /not valid JSON/],
    ['a fault in a line', bytes('{\n  format: 1\n}'), /not valid JSON, from line 2, column 3/],
    ['deep', bytes('{"a":\n'.repeat(40)), /Line 33 of the file is nested more than 32/],
    ['very deep', bytes('['.repeat(5_000_000)), /Line 1 of the file is nested/],
    ['other JSON', bytes('{"name":"left-pad"}'), /not of this site/],
    ['a list', bytes('[]'), /not of this site/],
    ['null', bytes('null'), /not of this site/],
    [
      'format only in the prototype',
      bytes('{"__proto__":{"format":"loop-ready","version":1,"documents":{}}}'),
      /not of this site/,
    ],
    ['a newer format', file({}, { version: 2 }), /newer version of this site.*format 2/],
    ['no version', file({}, { version: '1' }), /damaged at version/],
    ['no documents', file([]), /damaged at documents:/],
    ['raw that is not text', file({}, { raw: { a: 1 } }), /damaged at raw/],
    ['a document that is none', file({ ticks: [] }), /damaged at documents\.ticks: /],
    ['a document without version', file({ ticks: { fields: {} } }), /documents\.ticks\.version/],
    ['a document without fields', file({ ticks: { version: 1 } }), /documents\.ticks\.fields:/],
    ['a field that is none', ticks({ 'l/a': true }), /documents\.ticks\.fields\["l\/a"\]: /],
    ['a time that is none', ticks({ 'l/a': { at: -1, value: true } }), /fields\["l\/a"\]\.at/],
    ['a wrong value', ticks({ 'l/a': { at: 1, value: 'yes' } }), /fields\["l\/a"\]\.value.*ticks/],
    ['a version that never was', file({ ticks: { version: 0, fields: 1 } }), /documents\.ticks/],
  ])('%s', (_, input, what) => {
    const read = readFile(input);
    expect(read).toMatchObject({ what: expect.stringMatching(what), mend: expect.stringMatching(/\w\.$/) });
  });

  test('a large one, before it is read', () => {
    expect(tooLarge(LARGEST)).toBeUndefined();
    expect(tooLarge(LARGEST + 1)?.what).toContain('21 MB');
    expect(readFile(new Uint8Array(LARGEST + 1))).toHaveProperty('what');
  });
});

test('brackets inside texts do not count as depth', () => {
  expect(readFile(ticks({ ['[{\\"'.repeat(60)]: { at: 1, value: true } }))).toHaveProperty('documents');
});

test('a byte order mark does no harm', () => {
  expect(readFile(bytes(`\ufeff${new TextDecoder().decode(ticks({}))}`))).toHaveProperty('documents');
});

test('what this release does not know is named and stays in the file', () => {
  const read = readFile(
    file(
      { recipes: { version: 1, fields: {} }, ticks: { version: 2, anything: 1 }, constructor: 1 },
      { raw: { x: 'y' } },
    ),
  );
  expect(read).toMatchObject({
    skipped: [
      { name: 'x', why: 'raw' },
      { name: 'recipes', why: 'unknown' },
      { name: 'ticks', why: 'newer' },
      { name: 'constructor', why: 'unknown' },
    ],
  });
});

test('prototype keys are plain names', () => {
  const text =
    '{"format":"loop-ready","version":1,"documents":{"__proto__":{"x":1},"ticks":{"version":1,"fields":{"__proto__":{"at":1,"value":true}}}}}';
  const read = readFile(bytes(text));
  if ('what' in read) throw new Error(read.what);
  expect([...(read.documents.get('ticks')?.fields.keys() ?? [])]).toEqual(['__proto__']);
  expect(read.skipped).toEqual([{ name: '__proto__', why: 'unknown' }]);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('no bytes make it throw', () => {
  const any = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map(bytes),
    fc
      .dictionary(fc.constantFrom('ticks', 'texts', 'x', '__proto__'), fc.jsonValue())
      .map((documents) => file(documents)),
  );
  fc.assert(
    fc.property(any, (input) => {
      expect(readFile(input)).toBeTypeOf('object');
    }),
    { numRuns: 500 },
  );
});
