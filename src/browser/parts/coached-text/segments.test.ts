import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments.ts';

test('marks inside one another are cut apart, and each ends once', () => {
  expect(
    segments('one two three', 0, 13, [
      { start: 0, end: 13 },
      { start: 4, end: 7 },
    ]),
  ).toEqual([
    { text: 'one ', covered: [0], ending: [] },
    { text: 'two', covered: [0, 1], ending: [1] },
    { text: ' three', covered: [0], ending: [0] },
  ]);
});

test('any marks: the segments are the text, each mark covers its words and ends once', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
    .map(([start, size]) => ({ start, end: start + size }));
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 40 }), fc.array(span, { maxLength: 8 }), (source, spans) => {
      const marks = spans.sort((a, b) => a.start - b.start);
      const cut = segments(source, 0, 40, marks);
      expect(cut.map(({ text }) => text).join('')).toBe(source);
      for (const [n, { start, end }] of marks.entries()) {
        expect(
          cut
            .filter(({ covered }) => covered.includes(n))
            .map(({ text }) => text)
            .join(''),
        ).toBe(source.slice(start, end));
        expect(cut.filter(({ ending }) => ending.includes(n))).toHaveLength(1);
      }
    }),
  );
});
