import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ESSAY_RULES, checkEssay } from '../../coach/essay.ts';
import { BANDS, inBands, sentenceOf } from './bands.ts';
import { compare } from './compare.ts';
import { asMarkdown, asText } from './files.ts';
import { readRubric, verdictOf } from './rubric.ts';

it('puts every remark into one band, and the sentence with the most remarks first', () => {
  const { text, remarks } = checkEssay(
    'We did much. It was quickly and significantly and dramatically and considerably better. The SLA was bad.',
  );
  const bands = inBands(text, remarks);
  expect(bands.flatMap((band) => [...band.remarks]).sort((a, b) => a.start - b.start)).toHaveLength(remarks.length);
  const [first] = bands[2]?.remarks ?? [];
  const sentence = first && sentenceOf(text, first);
  expect(text.source.slice(sentence?.start, sentence?.end)).toBe(
    'It was quickly and significantly and dramatically and considerably better.',
  );
  expect(bands.map(({ band }) => band.title)).toEqual(['Structure', 'Evidence', 'Wording']);
});

it('has a band for every rule', () => {
  const ids = ESSAY_RULES.map(({ id }) => id).sort();
  expect(BANDS.flatMap(({ rules }) => rules).sort()).toEqual(ids);
});

it('names what came and what went, in words', () => {
  const result = compare('Losses fell a lot in May.', 'Losses fell from 14 to 3 in May.');
  expect(result).toMatchObject({ added: 4, removed: 2 });
  expect(result?.runs.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toContain('a lot');
});

it('loses no letter of either version', () => {
  const words = fc.array(fc.constantFrom('one', 'two', 'three.', '\n\n', ' ', '“four”', 'é'), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      const runs = compare(before, after)?.runs ?? [];
      const kept = (gone: string) => runs.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
      expect(kept('removed')).toBe(after);
      expect(kept('added')).toBe(before);
    }),
  );
});

it('writes files that show the same words', () => {
  expect(asText('One.\r\n\r\nTwo.  ')).toBe('One.\n\nTwo.\n');
  expect(asMarkdown('# not a heading\n1. not a list\n* nor this\n\na_b [c] <d>')).toBe(
    '\\# not a heading\\\n1\\. not a list\\\n\\* nor this\n\na\\_b \\[c\\] \\<d\\>\n',
  );
});

it('reads the rubric off the chapter, and refuses half of one', () => {
  const section = { id: 'rubric-prompt', title: 'Answers the prompt' };
  const text = 'Answers the prompt\n0: “a”\n1: “b”\n2: “c”\n3: as 2, and “d”\nNext';
  expect(readRubric({ text, sections: [section] })).toEqual([
    { ...section, grades: ['“a”', '“b”', '“c”', 'as 2, and “d”'] },
  ]);
  expect(() => readRubric({ text: text.replace('2: ', ''), sections: [section] })).toThrow(/#rubric-prompt needs/);
  expect(() => readRubric({ text, sections: [] })).toThrow(/no sections/);
});

it('says what a total means, a zero first', () => {
  expect(verdictOf([], 6)).toBe('');
  expect(verdictOf([2, 3], 6)).toBe('5 of 18 so far; 4 of 6 still to grade.');
  expect(verdictOf([3, 3, 3, 3, 3, 0], 6)).toMatch(/^15 of 18. Repair the 0/);
  expect(verdictOf([2, 2, 2, 2, 2, 2], 6)).toMatch(/send it/);
  expect(verdictOf([3, 3, 3, 3, 3, 3], 6)).toBe('18 of 18. Send it.');
  expect(verdictOf([3, 3, 3, 1, 3, 3], 6)).toBe('16 of 18. Repair the lowest if there is time, and send it.');
  expect(verdictOf([3, 3, 2, 2, 3, 3], 6)).toBe('16 of 18. Repair the two lowest if there is time, and send it.');
  expect(verdictOf([1, 2, 1, 2, 1, 2], 6)).toMatch(/Rewrite the paragraph/);
  expect(verdictOf([1, 1, 1, 1, 1, 1], 6)).toMatch(/Doubt the story/);
});
