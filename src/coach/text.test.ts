import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '../book/words.ts';
import { readText } from './text.ts';

const sentences = (source: string) => readText(source).sentences.map(({ start, end }) => source.slice(start, end));

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['We left. They stayed.', ['We left.', 'They stayed.']],
    ['Dr. Lim asked. I said no. We left.', ['Dr. Lim asked.', 'I said no.', 'We left.']],
    ['We met at 9 a.m. We left at 10.', ['We met at 9 a.m.', 'We left at 10.']],
    ['It cost 3.5 million, i.e. too much.', ['It cost 3.5 million, i.e. too much.']],
    ['J. Smith wrote it.', ['J. Smith wrote it.']],
    ['So did I. Then we left.', ['So did I.', 'Then we left.']],
    ['“Why?” she asked. “Because.” He left.', ['“Why?” she asked.', '“Because.”', 'He left.']],
    ['See No. 4 for that.', ['See No. 4 for that.']],
    ['Really?! Yes… Then no', ['Really?!', 'Yes…', 'Then no']],
    ['没有。好的。', ['没有。', '好的。']],
  ])('%s', (source, expected) => expect(sentences(source)).toEqual(expected));
});

describe('paragraphs', () => {
  const paragraphs = (source: string) =>
    readText(source).paragraphs.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, ' '));
  test('are parted by blank lines, and breaks inside them are spaces', () => {
    expect(paragraphs('One line\nand more.\n \nTwo.')).toEqual(['One line and more.', 'Two.']);
  });
  test('are lines where no line is blank', () => expect(paragraphs('One.\r\nTwo.')).toEqual(['One.', 'Two.']));
  test('bullets and rows stand for themselves', () => {
    expect(paragraphs('Intro.\n\n• a\n• b\nAfter.')).toEqual(['Intro.', '• a', '• b', 'After.']);
  });
});

test('any text: words as counted elsewhere, places in order, inside one another, cut nowhere in a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
      const text = readText(source);
      expect(text.words).toHaveLength(countWords(source));
      let end = 0;
      for (const paragraph of text.paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        end = paragraph.start;
        for (const sentence of paragraph.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
          for (const word of sentence.words) {
            expect(source.slice(word.start, word.end)).toBe(word.text);
            expect(word.start >= sentence.start && word.end <= sentence.end).toBe(true);
          }
        }
        expect(paragraph.end).toBeGreaterThanOrEqual(end);
        end = paragraph.end;
      }
    }),
    { numRuns: 500 },
  );
});
