import { expect, test } from 'vitest';
import { happened } from './happened.ts';
import { readText } from './text.ts';

const said = (source: string) => {
  const text = readText(source);
  return text.sentences.map((sentence) => happened(sentence, text).said.replace(/\s+/g, ' ').trim()).join(' ');
};

test.each([
  ['It would have cost us 240,000 dollars.', ''],
  ['I stopped it, which could have cost us 240,000 dollars.', 'I stopped it,'],
  [
    'It cost 3,000 dollars instead of the 240,000 that it might have cost.',
    'It cost 3,000 dollars instead of the 240,000',
  ],
  ['If we had shipped, 3,000 orders would’ve failed, so we waited.', 'so we waited.'],
  ['Had we shipped on Friday, 3,000 orders would have been lost.', ''],
  ['It would not have cost much, and we saved 9 days.', 'and we saved 9 days.'],
  ['It’d have cost us 240,000 dollars.', ''],
  [
    'In May we saved 240,000 dollars, and in June it could ship in 2 days.',
    'In May we saved 240,000 dollars, and in June it could ship in 2 days.',
  ],
  ['I had put the line there, and had never owned it.', 'I had put the line there, and had never owned it.'],
])('%s', (source, real) => expect(said(source)).toBe(real));
