/**
 * The answer list as the file that search loads first. A phone waits for it, so it holds columns, and the questions people
 * ask as numbers of words: a letter per word, which stands for its stem. Pure; written by the build, read in the browser.
 */

import type { AnswerList, PageRow, SectionRow, Shown } from './answers.ts';
import { letterOf } from './letters.ts';
import { stemOf, toWords, type Word } from './stems.ts';

/** Columns: entries of pages and of sections, in the order of the list, with `|` between unless said otherwise. */
export interface AnswerFile {
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
  /** Groups of words that say the same, in letters; blank between. */
  readonly alike: string;
  /** Numbered words before those of the titles and headings, blank between: the most frequent, and those that neither has. */
  readonly words: string;
  /** The last part as an id is written. */
  readonly addresses: string;
  readonly titles: string;
  /** Of each page its kind, and its part after a dot; blank between. */
  readonly places: string;
  /** Of each page the number of its sections, blank between. */
  readonly counts: string;
  /** What a page is called, and what it is asked, in letters; blank between. */
  readonly names: string;
  readonly asks: string;
  /** Empty where it is the heading in small letters, with hyphens; places of its words in the heading, `A` the first. */
  readonly ids: string;
  /** Empty where the section before it with the same id is called the same. */
  readonly headings: string;
  /** What a section is asked, in letters; blank between. */
  readonly sectionAsks: string;
  /** Of each term of the glossary its other words, in letters; blank between. */
  readonly others: string;
  /** Of each term the place of the page that says more, and of the section there; a letter each, `-` for none. */
  readonly more: string;
  readonly moreAt: string;
  /** Of each page whether it has an In short, then of each of its sections whether it has a sentence: 1 or 0. */
  readonly shown: string;
}

/**
 * Files that go with the list: what the queries for pages say, the sentences that results show, what pages say in short, words
 * that are no misspellings.
 */
export const BESIDE = ['searches', 'texts', 'shorts', 'words'] as const;
export type Beside = (typeof BESIDE)[number];

/**
 * Name or address of a file that goes with a list, from the list's own. It is named after the list, whose rows it follows, and
 * not by its content: every page names the list, which would change with each sentence.
 */
export const besideOf = (list: string, beside: Beside): string => list.replace(/(\.json)?$/, `.${beside}$1`);

/** The list as search reads it: a line that people ask is its words. */
export interface ReadyList extends AnswerList<readonly Word[]> {
  readonly shown: readonly Shown[];
}

/** Words that tell no question from another, and are left out of it; all others count by their rarity, however small. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What is left out of a phrase, which is found word for word. */
const NOTHING: ReadonlySet<string> = new Set();
/** Words that get the shortest letters. */
const FREQUENT = 88;
/** Between entries: a letter that JSON writes as it is. */
const BETWEEN = '|';
/** Before the letter of a word that is joined with the one before. */
const HYPHEN = '-';
/** Where a letter could stand, and nothing is meant. */
const NONE = HYPHEN;
/** Capitals stand for places of words; no id has one. */
const FIRST_PLACE = 0x41;
const MOST_PLACES = 26;
/** The last part of an address. */
const SLUG = /[^/]+(?=\/$)/;
/** Pages read between two turns of the browser. */
const AT_ONCE = 40;

const slugOf = (heading: string): string =>
  toWords(heading)
    .map(({ plain }) => plain)
    .join('-');

/** Places of the parts of an id among the words of its heading, as capitals; undefined where they are not there in order. */
function placesOf(id: string, heading: string): string | undefined {
  const words = toWords(heading).map(({ plain }) => plain);
  let [places, at] = ['', -1];
  for (const part of id.split('-')) {
    at = words.indexOf(part, at + 1);
    if (at < 0 || at >= MOST_PLACES) return undefined;
    places += String.fromCharCode(FIRST_PLACE + at);
  }
  return places;
}

/** An id from what the file says of it: nothing, the places of its words, or the id. */
function idOf(said: string, heading: string): string {
  if (said === '') return slugOf(heading);
  if (!/^[A-Z]/.test(said)) return said;
  const words = toWords(heading);
  return [...said].map((place) => words[place.charCodeAt(0) - FIRST_PLACE]?.plain ?? '').join('-');
}

/** Stems of the texts that the file has as texts, in order, each once. */
function stemsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => toWords(text).map(({ stem }) => stem)))];
}

/** What of a line is numbered: stems, or inside of a compound the word itself, which makes the compound's own stem. */
function numbered(
  line: string,
  articles: ReadonlySet<string>,
): { readonly word: string; readonly isJoined: boolean }[] {
  return toWords(line).flatMap(({ plain, stem, run }, at, words) => {
    const isJoined = words[at - 1]?.run === run;
    if (isJoined || words[at + 1]?.run === run) return { word: plain, isJoined };
    return articles.has(plain) ? [] : { word: stem, isJoined };
  });
}

/** Headings, but for those that the section before with the same id has, too. */
function unlessSame(sections: readonly SectionRow[]): string[] {
  const called = new Map<string, string>();
  return sections.map(([id, heading]) => {
    const isSame = called.get(id) === heading;
    called.set(id, heading);
    return isSame ? '' : heading;
  });
}

/** Writes the file of a list. @param shown of each page what results will show of it */
export function pack(list: AnswerList, shown: readonly Shown[]): AnswerFile {
  const { kinds, parts, pages } = list;
  const sections = pages.flatMap((page) => page[6]);
  const terms = pages.filter((page) => kinds[page[2]] === 'Glossary').flatMap((page) => page[6]);
  const lines = (texts: readonly string[]): string => texts.join(BETWEEN);
  for (const [, title] of [...pages, ...sections])
    if (title.includes(BETWEEN))
      throw new Error(`“${title}”: titles, headings and terms that search reads cannot have ${BETWEEN}.`);
  const headings = unlessSame(sections);
  const texts = {
    titles: lines(pages.map(([, title]) => title)),
    headings: lines(headings),
  };

  const counts = new Map<string, number>();
  const asked = [...pages.flatMap((page) => [...page[4], ...page[5]]), ...sections.flatMap((section) => section[3])];
  const phrases = [...terms.flatMap(([, , others]) => others), ...list.alike.flat()];
  const said = [
    ...asked.flatMap((ask) => numbered(ask, ARTICLES)),
    ...phrases.flatMap((phrase) => numbered(phrase, NOTHING)),
  ];
  for (const { word } of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inTexts = stemsIn([texts.titles, texts.headings]);
  const known = new Set(inTexts);
  const byCount = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([word]) => word);
  const words = byCount.filter((word, rank) => rank < FREQUENT || !known.has(word));
  const letters = new Map([...inTexts, ...words].map((word) => [word, '']));
  for (const [number, word] of [...new Set([...words, ...inTexts])].entries()) letters.set(word, letterOf(number));
  // Nothing hangs on the order of lines, and sorted they are smaller.
  const code = (asks: readonly string[], articles = ARTICLES): string =>
    asks
      .map((ask) =>
        numbered(ask, articles)
          .map(({ word, isJoined }) => (isJoined ? HYPHEN : '') + (letters.get(word) ?? ''))
          .join(''),
      )
      .sort()
      .join(' ');

  const letterOrNone = (place = -1): string => (place < 0 ? NONE : letterOf(place));
  // The order was found by trial: another takes up to 150 bytes more.
  return {
    kinds,
    ...texts,
    words: words.join(' '),
    parts,
    ids: lines(
      sections.map(([id], at) => {
        const heading = headings[at] ?? '';
        return id === slugOf(heading) ? '' : (placesOf(id, heading) ?? id);
      }),
    ),
    shown: shown.map(({ short, sentences }) => [short, ...sentences].map(Number).join('')).join(''),
    addresses: lines(
      pages.map(([address, title]) => address.replace(SLUG, (slug: string) => placesOf(slug, title) ?? slug)),
    ),
    others: lines(terms.map(([, , others]) => code(others, NOTHING))),
    names: lines(pages.map((page) => code(page[4]))),
    alike: lines(list.alike.map((group) => code(group, NOTHING))),
    asks: lines(pages.map((page) => code(page[5]))),
    sectionAsks: lines(sections.map((section) => code(section[3]))),
    places: pages.map(([, , kind, part]) => (part < 0 ? `${kind}` : `${kind}.${part}`)).join(' '),
    counts: pages.map((page) => page[6].length).join(' '),
    more: terms.map(([, , , , more]) => letterOrNone(more?.[0])).join(''),
    moreAt: terms
      .map(([, , , , more]) => letterOrNone(more && pages[more[0]]?.[6].findIndex(([id]) => id === more[1])))
      .join(''),
  };
}

/** Reads the list from its file; yields after each piece of work, so that the browser may do others in between. */
export function* unpack(file: AnswerFile): Generator<undefined, ReadyList> {
  const lines = (column: keyof AnswerFile): string[] => (file[column] as string).split(BETWEEN);
  const [titles, headings, ids, sectionAsks] = [lines('titles'), lines('headings'), lines('ids'), lines('sectionAsks')];
  const [addresses, names, asks] = [lines('addresses'), lines('names'), lines('asks')];
  const [others, more, moreAt] = [lines('others'), [...file.more], [...file.moreAt]];
  const first = file.words === '' ? [] : file.words.split(' ');
  const words = [...new Set([...first, ...stemsIn([file.titles, file.headings])])];
  const wordOf = new Map(words.map((word, number) => [letterOf(number), word]));
  yield;

  const numbers = new Map([...titles, ...headings].map((_, number) => [letterOf(number), number]));
  const placeOf = (letter = NONE): number => numbers.get(letter) ?? -1;
  const decode = (code = ''): Word[][] => (code === '' ? [] : code.split(' ').map((line) => lineOf(line, wordOf)));
  const pages: PageRow<readonly Word[]>[] = [];
  const shown: Shown[] = [];
  const counts = file.counts.split(' ').map(Number);
  const called = new Map<string, string>();
  let [section, term, flag] = [0, 0, 0];
  const has = (): boolean => file.shown[flag++] === '1';
  for (const [at, place] of file.places.split(' ').entries()) {
    const [kind = -1, part = -1] = place.split('.').map(Number);
    const isGlossary = file.kinds[kind] === 'Glossary';
    const short = has();
    const rows: SectionRow<readonly Word[]>[] = [];
    const sentences: boolean[] = [];
    for (let count = counts[at] ?? 0; count > 0; count--, section++) {
      const id = idOf(ids[section] ?? '', headings[section] ?? '');
      const heading = headings[section] || (called.get(id) ?? '');
      called.set(id, heading);
      sentences.push(has());
      const page = isGlossary ? placeOf(more[term]) : -1;
      const inPage = isGlossary ? placeOf(moreAt[term]) : -1;
      const row = [id, heading, isGlossary ? decode(others[term++]) : [], decode(sectionAsks[section])] as const;
      rows.push(page < 0 ? row : [...row, [page, pages[page]?.[6][inPage]?.[0] ?? '']]);
    }
    const title = titles[at] ?? '';
    const address = (addresses[at] ?? '').replace(SLUG, (slug: string) => idOf(slug, title));
    pages.push([address, title, kind, part, decode(names[at]), decode(asks[at]), rows]);
    shown.push({ short, sentences });
    if (at % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { kinds: file.kinds, parts: file.parts, alike: lines('alike').map((group) => decode(group)), pages, shown };
}

/** The words of a line in letters. */
function lineOf(code: string, wordOf: ReadonlyMap<string, string>): Word[] {
  const words: { word: string; run: number }[] = [];
  let run = 0;
  let isJoined = false;
  for (const letter of code) {
    if (letter === HYPHEN) {
      isJoined = true;
      continue;
    }
    if (!isJoined) run += 1;
    words.push({ word: wordOf.get(letter) ?? '', run });
    isJoined = false;
  }
  return words.map(({ word, run }, at) => {
    const isPart = words[at - 1]?.run === run || words[at + 1]?.run === run;
    return { plain: word, stem: isPart ? stemOf(word) : word, run };
  });
}
