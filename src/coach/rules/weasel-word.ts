/** Vague words: each is answered by a question. Silent where a number stands right beside the word. */

import { isAmount } from '../lists/numbers.ts';
import { find } from '../lists/phrases.ts';
import { EMPTY_DEGREES, WEASEL_WORDS } from '../lists/weasel-words.ts';
import { bySentence } from '../remark.ts';
import type { Rule } from '../remark.ts';
import type { Word } from '../text.ts';

/** A number this many words behind the vague one says what it left open: "dropped significantly, from 14 to 3". */
const NEAR = 4;
/** So does one right before: "40 of the many". */
const BEFORE = 3;

/** Pairs that read like vague words and are not: "at the most", "some of whom", "rather than", "no longer soon". */
const HARMLESS_NEXT: Readonly<Record<string, readonly string[]>> = {
  rather: ['than'],
  most: ['recent', 'important', 'likely', 'expensive', 'common', 'difficult', 'inventive', 'innovative', 'senior'],
  soon: ['as', 'after'],
  certain: ['that', 'of'],
  quite: ['a'],
  few: ['if'],
  things: ['first'],
  leadership: ['principle', 'principles'],
};
const HARMLESS_BEFORE: Readonly<Record<string, readonly string[]>> = {
  rather: ['would', "i'd", "we'd", 'or', 'but'],
  most: ['the', 'at', 'matters', 'mattered'],
  soon: ['too', 'as', 'how'],
  many: ['how', 'too', 'as', 'so'],
  often: ['how', 'as'],
  quickly: ['how', 'as', 'too'],
  big: ['how', 'too'],
  certain: ['make', 'not', 'be', 'was', 'am', 'were'],
  leadership: ['thought'],
};

export const weaselWord: Rule = {
  id: 'weasel-word',
  name: 'Vague word',
  title: 'Vague words',
  why: 'A vague word stands where a number, a name or a date could stand, and your reader will ask for it.',
  todo: 'Put in what you know, or cut the word and see whether the sentence misses it.',
  section: '/writing/style/#weasel-words',
  judge: bySentence('weasel-word', (sentence) => {
    const { words } = sentence;
    const isHarmless = (first: number, last: number): boolean => {
      const word = (words[first] as Word).lower;
      const [before, next] = [words[first - 1]?.lower ?? '', words[last + 1]?.lower ?? ''];
      return (
        (HARMLESS_BEFORE[word]?.includes(before) ?? false) ||
        (first === last && (HARMLESS_NEXT[word]?.includes(next) ?? false)) ||
        words.slice(last + 1, last + 1 + NEAR).some(isAmount) ||
        words.slice(Math.max(0, first - BEFORE), first).some(isAmount)
      );
    };
    return [...find(WEASEL_WORDS, sentence), ...find(EMPTY_DEGREES, sentence)]
      .filter(({ first, last }) => !isHarmless(first, last))
      .sort((a, b) => a.start - b.start)
      .filter(({ start }, n, all) => n === 0 || start >= (all[n - 1]?.end ?? 0))
      .map(({ start, end, value }) => ({ start, end, note: value }));
  }),
};
