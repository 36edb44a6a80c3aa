import { expect, it } from 'vitest';
import { answerList } from './book/answers.ts';
import { assemble } from './book/assemble.ts';
import { GOOD, parse } from '../tests/lib/good-tree.ts';
import { knownWords } from './known-words.ts';

it('holds words of the text that the list lacks, and English words one slip from one of the list, each once', () => {
  const book = assemble(parse(GOOD).content, ['process', 'writing']);
  const { list, texts } = answerList(book, []);
  const { own, text, english } = knownWords(book, list, texts);
  const [textWords, englishWords] = [text.split(' '), english.split(' ')];
  // "At nine the phone rings."
  expect(textWords).toContain('rings');
  // A heading: "Who sits in".
  expect(own.split(' ')).toContain('sits');
  expect(textWords).not.toContain('sits');
  // One slip from "seats", a heading's id in the asks; "elephant" is near no word of the list.
  expect(englishWords).toContain('seat');
  expect(englishWords).not.toContain('elephant');
  expect(englishWords.filter((word) => textWords.includes(word))).toEqual([]);
  expect(new Set(englishWords).size).toBe(englishWords.length);
});
