/** Words as search compares them, when the list of answers is written and when it is asked: without case, accents and endings, in one spelling. */

import { stemmer } from 'stemmer';

/** Letters from which on a word may be taken for a misspelled one. */
export const CORRECTED = 4;

/** A word of a text. */
export interface Word {
  /** Lower case, without apostrophes, and Latin letters without marks: what a correction shows. */
  readonly plain: string;
  /** Without its ending and in one spelling: what is compared. */
  readonly stem: string;
  /** Number of the run of letters joined by hyphens that it stands in; a word by itself has its own. */
  readonly run: number;
}

/**
 * Letters and digits, with the marks of scripts that cannot be read without, or what joins them into one run. Marks at the
 * beginning belong to no word.
 */
const PARTS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Join_C}]*|[^\p{L}\p{N}]+/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** Words in the order of a text; `sign-on` gives `sign` and `on`, of one run, and `401(k)` gives `401k`. */
export function toWords(text: string): Word[] {
  return plainWords(text).map(({ plain, run }) => ({ plain, stem: stemOf(plain), run }));
}

/** The same without stems, which take the longest. */
export function plainWords(text: string): Omit<Word, 'stem'>[] {
  const words: Omit<Word, 'stem'>[] = [];
  let run = 0;
  for (const part of plainOf(text)
    .replace(/(\d)\(([a-z])\)/g, '$1$2')
    .match(PARTS) ?? []) {
    if (WORD.test(part)) words.push({ plain: part, run });
    else if (part !== '-') run += 1;
  }
  return words;
}

/** Lower case, without apostrophes, and without marks unless they are on letters of another script than Latin. */
function plainOf(text: string): string {
  const plain = text.toLowerCase().replace(/['’]/g, '');
  // Nearly all of the book is plain already, and taking it apart is slow on a phone.
  if (!/[^\u0000-\u007f–—“”…]/.test(plain)) return plain;
  return plain
    .normalize('NFKD')
    .replace(/(?<=[^\p{L}\p{M}]|\p{sc=Latn})[\p{M}\p{Join_C}]+/gu, '')
    .normalize();
}

/** Words that no ending tells to be forms of one: the first for all that follow it. Figures are numbers in words. */
const FORMS =
  'be is are was were been am|have has had|do did done does|say said|tell told|get got gotten|give gave given|' +
  'take took taken|make made|go went gone|come came|see saw seen|know knew known|think thought|find found|' +
  'write wrote written|speak spoke spoken|choose chose chosen|leave left|lose lost|break broke broken|win won|' +
  'fall fell fallen|meet met|feel felt|keep kept|hold held|lead led|send sent|spend spent|build built|bring brought|' +
  'run ran|begin began begun|forget forgot forgotten|hear heard|pay paid|understand understood|grow grew grown|' +
  'show shown|freeze froze frozen|die dying|decide decision|person people|' +
  'one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|twelve 12|' +
  'first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th';
const formOf = new Map(
  FORMS.split('|').flatMap((group) => {
    const [one = '', ...others] = group.split(' ');
    return others.map((other) => [other, one] as const);
  }),
);

const stems = new Map<string, string>();

/** Porter's stem of a lower-case word: one for all its forms, in British and American spelling, for a figure and its name. */
export function stemOf(plain: string): string {
  let stem = stems.get(plain);
  if (stem === undefined) stems.set(plain, (stem = stemmer(oneSpelling(formOf.get(plain) ?? plain))));
  return stem;
}

/**
 * Folds British and American spelling into one that need not be either: `organise` and `organize`, `behaviour` and
 * `behavior`, `licence` and `license`, `centre` and `center`, `programme` and `program`, `labelled` and `labeled`.
 * The list and the query pass through the same fold, so that a word it bends too far still finds itself.
 */
function oneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(e|ed|er|es|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(?<=..)our(?!$|s$)|(?<=...)our(?=s?$)/, 'or')
    .replace(/nce(s?)$/, 'nse$1')
    .replace(/tice$/, 'tise')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/dgement/, 'dgment')
    .replace(/ll(?=ed$|ing$|er$|ment|ful)/, 'l');
}
