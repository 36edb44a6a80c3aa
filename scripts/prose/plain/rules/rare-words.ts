/** Words that a reader with B2 English would look up. */

import { fieldWords, isCommon, stemsOf } from '../common-words.ts';
import { isNumberWord } from '../numbers-told.ts';
import type { PlainPage } from '../page.ts';
import type { Known, Rule } from '../rule.ts';
import { isRunning, percent, withoutQuotations } from '../wording.ts';

const LEAST = 0.98;

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** What is no prose: addresses, paths, what mixes letters and digits or has a capital inside. */
const NO_PROSE = /https?:\S+|\S+@\S+|\S*\/\S*|\S*_\S*|\S*\d\S*|\p{L}*\p{Ll}\p{Lu}\p{L}*/gu;

interface Met {
  readonly word: string;
  readonly line: number;
}

interface Cased {
  readonly isCapital: boolean;
  /** Capital, and not at the start of a sentence. */
  readonly isName: boolean;
}

export const rareWords: Rule = {
  id: 'rare-words',
  title: 'common words',
  allowed:
    'Use the word people say. A term of the field goes into the glossary or scripts/prose/plain/field-words.txt.',
  measure(page, known) {
    const words = counted(page, known);
    if (words.length === 0) return undefined;
    const rare = words.filter(({ word }) => word.length > 1 && !isCommon(word));
    const rate = 1 - rare.length / words.length;
    const seen = new Set<string>();
    const spots = rare.flatMap(({ word, line }) => (seen.has(word) ? [] : (seen.add(word), [{ line, words: word }])));
    return { value: percent(rate), bound: `at least ${percent(LEAST)}`, isBroken: rate < LEAST, spots };
  },
};

/** Words of the page that are neither names nor terms, in lower case. */
function counted(page: PlainPage, { terms }: Known): Met[] {
  const { blocks, inShort } = page;
  const prose = blocks.filter(isRunning).map(({ line, text, code }) => ({ line, text: without(code, text) }));
  const texts = [...(inShort ? [inShort] : []), ...prose];
  const met = texts.flatMap(({ line, text }) => wordsOf(text).map((word) => ({ ...word, line })));
  const names = namesIn(met);
  return met.flatMap(({ word, line }) =>
    names.has(word) || isIn(terms, word) || isIn(fieldWords(), word) || isNumberWord(word) ? [] : [{ word, line }],
  );
}

/** A text without pieces of it that are code. */
function without(code: readonly string[], text: string): string {
  return code.reduce((rest, piece) => rest.replace(piece, () => ' '), text);
}

/** Words that stand with a capital inside a sentence, and rare ones that never stand without: names, wherever they stand. */
function namesIn(words: readonly (Met & Cased)[]): Set<string> {
  const small = new Set(words.filter(({ isCapital }) => !isCapital).map(({ word }) => word));
  const names = words.filter(({ word, isName }) => isName || (!small.has(word) && !isCommon(word)));
  return new Set(names.map(({ word }) => word));
}

/** Whether a word, or the word it is a form of, is in a list. */
function isIn(words: ReadonlySet<string>, word: string): boolean {
  return stemsOf(word).some((stem) => words.has(stem));
}

function wordsOf(text: string): (Omit<Met, 'line'> & Cased)[] {
  const prose = withoutQuotations(text).replace(NO_PROSE, (match) => ' '.repeat(match.length));
  return [...prose.matchAll(WORD)].map(({ 0: word, index }) => {
    const startsSentence = /(?:^|[.!?:…]["”’)]*\s+|["“‘(]|\n\s*)$/u.test(prose.slice(0, index));
    const isCapital = /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word);
    return {
      word: word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
      isCapital,
      isName: isCapital && (!startsSentence || /^\p{Lu}{2,}/u.test(word)),
    };
  });
}
