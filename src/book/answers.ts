/**
 * The answer list: what every page, section and term of the book is called and which questions each answers. Search in
 * the browser asks it first (answer-file.ts). The sentences that its results show are a second file, loaded after the first
 * result, and what pages say in short a third, loaded when a reader opens one.
 */

import { address } from './addresses.ts';
import type { Book, Chapter, Page, Principle, Question } from './model.ts';
import { PRINCIPLES } from './principles.ts';
import { WHOLE_PAGE } from './kinds/common.ts';
import { STORY_SECTIONS } from './kinds/question/categories.ts';
import { toWords } from './stems.ts';
import type { Section } from './types.ts';
import { firstSentence } from './words.ts';
import { calledKind } from './names.ts';

/**
 * A section: its id, heading, the questions it answers, and of a term of the glossary the other words for it: what is
 * written so says the same.
 *
 * Entries of the A–Z index are not in the list: with them it found less, and was a sixth larger.
 */
export type SectionRow<Ask = string> = readonly [
  id: string,
  heading: string,
  others: readonly Ask[],
  asks: readonly Ask[],
  /** Of a term: the page and perhaps the section that says more, `[page index, id]`. */
  more?: readonly [page: number, id: string],
];

/** A page: where it is, what it is called, and which questions it answers as a whole. */
export type PageRow<Ask = string> = readonly [
  address: string,
  title: string,
  /** Index into `kinds`. */
  kind: number,
  /** Index into `parts`; -1 outside the guide. */
  part: number,
  /** Label. */
  names: readonly Ask[],
  asks: readonly Ask[],
  sections: readonly SectionRow<Ask>[],
];

/** A list of answers; `Ask` is a line that people ask, as text or as words. */
export interface AnswerList<Ask = string> {
  /** Names of kinds of pages: Chapter, Question, Tool … */
  readonly kinds: readonly string[];
  /** Titles of the guide's parts, in reading order. */
  readonly parts: readonly string[];
  /** Groups of words that say the same, beside those of the glossary. */
  readonly alike: readonly (readonly Ask[])[];
  readonly pages: readonly PageRow<Ask>[];
}

/** What results show of a page without sections, and of each of its sections, perhaps empty. */
export type TextRow = readonly [sentence: string, sentences: readonly string[]];

/** Whether a page says something in short, and which of its sections have a sentence: room is kept for it. */
export interface Shown {
  readonly short: boolean;
  readonly sentences: readonly boolean[];
}

/** The rows of a page in all files. */
interface Rows {
  readonly page: PageRow;
  readonly text: TextRow;
  /** What it says in short; no lines where it says nothing so. */
  readonly short: readonly string[];
}

/** A page that no author writes in content/: a tool, a list. */
export interface StandingPage {
  readonly address: string;
  readonly title: string;
  readonly kind: 'Tool' | 'List';
  /** What a reader gets there; its first sentence stands in the results. */
  readonly summary: string;
  /** Questions that it answers, as people type them. */
  readonly asks: readonly string[];
}

/** The longest sentence shown in a result, in characters. */
const LONGEST = 140;

/** The list of a book and of the pages that stand beside it, and what results show; rows are in the order of the list. */
export function answerList(
  book: Book,
  standing: readonly StandingPage[],
): {
  readonly list: AnswerList;
  readonly texts: readonly TextRow[];
  readonly shorts: readonly (readonly string[])[];
} {
  const kinds: string[] = [];
  const kindOf = (name: string): number => (kinds.includes(name) ? kinds.indexOf(name) : kinds.push(name) - 1);
  const plain = (
    at: string,
    title: string,
    kind: string,
    about: string,
    asks: readonly string[] = [],
    part = -1,
  ): Rows => ({
    page: [at, title, kindOf(kind), part, [], asks, []],
    text: [cut(firstSentence(about)), []],
    short: [],
  });

  const written = [...book.pages.values()].map((page): Rows => {
    const sections = sectionsOf(page);
    return {
      page: [
        page.address,
        page.title,
        kindOf(calledKind(page.kind)),
        page.kind === 'chapter' ? book.parts.findIndex(({ slug }) => slug === (page as Chapter).part) : -1,
        [page.label],
        once([...asksAt(page, WHOLE_PAGE), ...((page as Question).alsoAsked ?? [])], [page.title]),
        sections.map(({ id, title }) => [id, title, [], isOfEach(page, id) ? [] : once(asksAt(page, id), [title])]),
      ],
      text: [sentenceOf(page), sections.map(({ id, lead }) => (isOfEach(page, id) ? '' : cut(lead)))],
      short: inShortOf(page),
    };
  });
  const parts = book.parts.map(({ address: at, title, summary, asks }, part) =>
    plain(at, title, calledKind('part'), summary, asks?.[WHOLE_PAGE], part),
  );
  const questions = [...book.questions.values()];
  const lists = PRINCIPLES.filter(({ slug }) => questions.some(({ principles }) => principles.includes(slug))).map(
    ({ slug, name }) =>
      plain(
        address.questionsFor(slug),
        `Questions about ${name}`,
        'Questions',
        `All questions that give evidence for ${name}.`,
      ),
  );
  const others = standing.map(({ address: at, title, kind, summary, asks }) => plain(at, title, kind, summary, asks));
  const rows = [...written, ...parts, ...lists, ...others];
  rows.push(glossaryRows(book.glossary, kindOf('Glossary'), rows));
  return {
    list: {
      kinds,
      parts: book.parts.map(({ title }) => title),
      alike: book.alike.map(({ also }) => also),
      pages: rows.map(({ page }) => page),
    },
    texts: rows.map(({ text }) => text),
    shorts: rows.map(({ short }) => short),
  };
}

/** The glossary: each term is a section, and one more name of the section that says more about it. */
function glossaryRows(glossary: Book['glossary'], kind: number, rows: readonly Rows[]): Rows {
  return {
    page: [
      address.glossary(),
      'Glossary',
      kind,
      -1,
      [],
      [],
      glossary.map(({ id, term, also, typed, more }): SectionRow => {
        const [at = '', section = ''] = more?.split('#') ?? [];
        const page = rows.findIndex((row) => row.page[0] === at);
        const others = [...also, ...typed];
        return page < 0 ? [id, term, others, []] : [id, term, others, [], [page, section]];
      }),
    ],
    text: [
      'Words of the interviews and of the work, in a sentence or two.',
      // Of a term that has more elsewhere that section is shown first, and its own sentence there.
      glossary.map(({ definition, more }) => (more ? '' : cut(firstSentence(definition)))),
    ],
    short: [],
  };
}

type Asked = Page & {
  readonly asks?: Readonly<Record<string, readonly string[]>>;
  readonly inShort?: readonly string[];
};

function asksAt(page: Asked, id: string): readonly string[] {
  return page.asks?.[id] ?? [];
}

/** Sections that nearly every question has. What people ask for there is the question; with their own lines the list would be a fifth larger and find no more. */
const OF_EACH: ReadonlySet<string> = new Set(STORY_SECTIONS);

function isOfEach(page: Page, id: string): boolean {
  return page.kind === 'question' && OF_EACH.has(id);
}

/** Those of `asks` that say in other words what neither `others` nor one before says; order and endings of words aside. */
function once(asks: readonly string[], others: readonly string[]): string[] {
  const wordsOf = (text: string): string => [...new Set(toWords(text).map(({ stem }) => stem))].sort().join(' ');
  const said = new Set(others.map(wordsOf));
  return asks.filter((ask) => {
    const words = wordsOf(ask);
    const isNew = !said.has(words);
    said.add(words);
    return isNew;
  });
}

function sectionsOf(page: Page): readonly Section[] {
  return 'body' in page ? (page as Chapter | Principle | Question).body.sections : [];
}

/** What a page says in short; no lines, or more than one. */
function inShortOf({ inShort = [] }: Asked): readonly string[] {
  return inShort.length > 1 ? inShort : [];
}

/** The first line of what a page says in short, or the first sentence of what it says of itself. */
function sentenceOf(page: Asked): string {
  const [short] = page.inShort ?? [];
  if (short !== undefined) return short;
  const { summary, probes } = page as Page & { readonly summary?: string; readonly probes?: string };
  return cut(firstSentence(summary ?? probes ?? page.description));
}

/** What results will show of each page: for its file. */
export function shownOf(texts: readonly TextRow[], shorts: readonly (readonly string[])[]): Shown[] {
  return texts.map(([, sentences], at) => ({
    short: (shorts[at]?.length ?? 0) > 0,
    sentences: sentences.map((sentence) => sentence !== ''),
  }));
}

/** At most LONGEST characters, cut between words. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\s,;:–—-]+\S*$/, '')} …`;
}
