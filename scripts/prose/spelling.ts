/** Spelling, American, by Hunspell's dictionary and the project's own list of words. */

import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { Fault } from '../../src/book/types.ts';
import type { Passage } from './passages.ts';

/** Says whether a word is spelled as Americans spell it, and what may have been meant. */
export interface Speller {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

/** Words that no dictionary has, one a line; `#` begins a comment. */
export function readWordList(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/** The dictionary with the project's words. */
export function speller(words: readonly string[]): Speller {
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  for (const word of words) spell.add(word);
  return spell;
}

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
/** What is no prose: addresses, code, file names, what mixes letters and digits. */
const NO_PROSE = /https?:\S+|\S+@\S+|\S*\/\S*|\S*_\S*|\S*\.\p{Ll}{2,}\S*|\S*\d\S*|\p{L}*\p{Ll}\p{Lu}\p{L}*/gu;

interface Found {
  readonly word: string;
  /** Capital, and not at the start of a sentence: a name, wherever it stands. */
  readonly isName: boolean;
}

function wordsOf(text: string): Found[] {
  const prose = text.replace(NO_PROSE, (match) => ' '.repeat(match.length));
  return [...prose.matchAll(WORD)].map(({ 0: word, index }) => {
    const before = prose.slice(0, index);
    const startsSentence = /(?:^|[.!?:…]["”’)]*\s+|["“‘(]|\n\s*)$/u.test(before);
    return { word: word.replaceAll('’', "'").replace(/'s$|'$/i, ''), isName: /^\p{Lu}/u.test(word) && !startsSentence };
  });
}

/** Words that are names: with a capital inside a sentence, or with one at the start of two sentences or more. */
function namesIn(words: readonly Found[]): Set<string> {
  const names = new Set<string>();
  const starts = new Set<string>();
  for (const { word, isName } of words) {
    if (isName || starts.has(word)) names.add(word);
    else if (/^\p{Lu}/u.test(word)) starts.add(word);
  }
  return names;
}

/** A fault for each unknown word, once in a passage. Names are known; what is written like one and stands once is not. */
export function spelling(passages: readonly Passage[], spell: Speller): Fault[] {
  const found = passages.map((passage) => ({ passage, words: wordsOf(passage.text) }));
  const names = namesIn(found.flatMap(({ words }) => words));
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now =
      word.length < 2 ||
      /^\p{Lu}+s?$/u.test(word) ||
      names.has(word) ||
      spell.correct(word) ||
      spell.correct(word.toLowerCase());
    known.set(word, now);
    return now;
  };
  return found.flatMap(({ passage: { file, line }, words }) => {
    const unknown = new Set(words.filter(({ word, isName }) => !isName && !isKnown(word)).map(({ word }) => word));
    return [...unknown].map((word) => {
      const meant = spell.suggest(word).slice(0, 3);
      const instead = meant.length > 0 ? `Did you mean ${meant.map((one) => `“${one}”`).join(', ')}? ` : '';
      return {
        file,
        line,
        what: `“${word}” is not in the dictionary.`,
        allowed: `${instead}American spelling; a word that is right goes into scripts/prose/words.txt.`,
      };
    });
  });
}
