import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes, spokenLength, tellingSentence, typographic } from './words.ts';

describe('countWords', () => {
  it('counts what a speaker would say as one word', () => {
    expect(countWords('It’s 6:30, and 1,050 re-reads of 98.7 percent')).toBe(8);
    expect(countWords('')).toBe(0);
    expect(countWords(' — … “ ” ')).toBe(0);
    expect(countWords('שלום עולם résumé')).toBe(3);
  });

  it('never fails and never counts more words than there are characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => countWords(text) <= [...text].length));
  });
});

describe('spokenLength', () => {
  it('says minutes and seconds, to five seconds', () => {
    expect(spokenLength(280)).toBe('2 min');
    expect(spokenLength(297)).toBe('2 min 5 s');
    expect(spokenLength(87)).toBe('35 s');
    expect(spokenLength(0)).toBe('5 s');
  });
});

describe('readingMinutes', () => {
  it('is at least one minute', () => {
    expect(readingMinutes(0)).toBe(1);
    expect(readingMinutes(1650)).toBe(9);
  });
});

describe('typographic', () => {
  it('sets quotes as the renderer does', () => {
    expect(typographic(`What Amazon's page "promises"`)).toBe('What Amazon’s page “promises”');
    expect(typographic(`"It's mine" ('yours')`)).toBe('“It’s mine” (‘yours’)');
    expect(typographic('plain')).toBe('plain');
  });
});

describe('tellingSentence', () => {
  it.each([
    ['Five people ask. Each has a form.', 'Five people ask.'],
    ['Do this, then stop: Write down who asked.', 'Do this, then stop: Write down who asked.'],
    ['Do this, then stop:', ''],
    ['The program here is invented. Hana runs it.', 'Hana runs it.'],
    ['Miriam is invented.', ''],
    ['At L6, for a failure, and the company is invented.', 'At L6, for a failure, and the company is invented.'],
    ['', ''],
  ])('of “%s” is “%s”', (text, sentence) => expect(tellingSentence(text)).toBe(sentence));
});
