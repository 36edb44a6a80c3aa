/**
 * The answer list: what every page, section and term of the book is called and which questions each answers. Search in
 * the browser asks it first. What the results then show, the sentence that answers and what a page says in short, is a
 * second file, loaded after it. Rows and no objects: both are loaded on a phone.
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
 * A section: its id, heading, entries of the A–Z index, and the questions it answers. In the glossary a term, and the other
 * words for it: what is written so says the same.
 */
export type SectionRow = readonly [
  id: string,
  heading: string,
  names: readonly string[],
  asks: readonly string[],
  /** Of a term: the page and perhaps the section that says more, `[page index, id]`. */
  more?: readonly [page: number, id: string],
];

/** A page: where it is, what it is called, and which questions it answers as a whole. */
export type PageRow = readonly [
  address: string,
  title: string,
  /** Index into `kinds`. */
  kind: number,
  /** Index into `parts`; -1 outside the guide. */
  part: number,
  /** Label and entries of the A–Z index. */
  names: readonly string[],
  asks: readonly string[],
  sections: readonly SectionRow[],
];

export interface AnswerList {
  /** Names of kinds of pages: Chapter, Question, Tool … */
  readonly kinds: readonly string[];
  /** Titles of the guide's parts, in reading order. */
  readonly parts: readonly string[];
  /** Groups of words that say the same, beside those of the glossary. */
  readonly alike: readonly (readonly string[])[];
  readonly pages: readonly PageRow[];
}

/** The answer list as a file. */
export interface AnswerFile extends AnswerList {
  /** Names of the files that go with it, without folder and ending. */
  readonly files: { readonly texts: string; readonly words: string };
}

/** What results show of a page: its In short, or one sentence; and for each section its first sentence, perhaps empty. */
export type TextRow = readonly [short: readonly string[], sentences: readonly string[]];

/** The rows of a page in both files. */
interface Rows {
  readonly page: PageRow;
  readonly text: TextRow;
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

/** The two files of a book and of the pages that stand beside it; the rows of one are in the order of the other's. */
export function answerList(
  book: Book,
  standing: readonly StandingPage[],
): { readonly list: AnswerList; readonly texts: readonly TextRow[] } {
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
    text: [[cut(firstSentence(about))], []],
  });

  const written = [...book.pages.values()].map((page): Rows => {
    const sections = sectionsOf(page);
    return {
      page: [
        page.address,
        page.title,
        kindOf(calledKind(page.kind)),
        page.kind === 'chapter' ? book.parts.findIndex(({ slug }) => slug === (page as Chapter).part) : -1,
        [page.label, ...topicsAt(page, undefined)],
        once([...asksAt(page, WHOLE_PAGE), ...((page as Question).alsoAsked ?? [])], [page.title]),
        sections.map(({ id, title }) => [
          id,
          title,
          topicsAt(page, id),
          isOfEach(page, id) ? [] : once(asksAt(page, id), [title]),
        ]),
      ],
      text: [shortOf(page), sections.map(({ id, lead }) => (isRarelyShown(page, id) ? '' : cut(lead)))],
    };
  });
  const parts = book.parts.map(({ address: at, title, summary }, part) =>
    plain(at, title, calledKind('part'), summary, [], part),
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
  };
}

/** The glossary: each term is a section, and one more name of the section that says more about it. */
function glossaryRows(glossary: Book['glossary'], kind: number, others: readonly Rows[]): Rows {
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
        const page = others.findIndex((other) => other.page[0] === at);
        const names = [...also, ...typed];
        return page < 0 ? [id, term, names, []] : [id, term, names, [], [page, section]];
      }),
    ],
    text: [
      ['Words of the interviews and of the work, in a sentence or two.'],
      // Of a term that has more elsewhere that section is shown first, and its own sentence there.
      glossary.map(({ definition, more }) => (more ? '' : cut(firstSentence(definition)))),
    ],
  };
}

type Asked = Page & {
  readonly asks?: Readonly<Record<string, readonly string[]>>;
  readonly inShort?: readonly string[];
};

function asksAt(page: Asked, id: string): readonly string[] {
  return page.asks?.[id] ?? [];
}

function topicsAt({ topics }: Page, at: string | undefined): string[] {
  return topics.filter((topic) => topic.at === at).map(({ entry }) => entry);
}

/** Sections that nearly every question has. What people ask for there is the question; with their own lines the list would be a fifth larger and find no more. */
const OF_EACH: ReadonlySet<string> = new Set(STORY_SECTIONS);

function isOfEach(page: Page, id: string): boolean {
  return page.kind === 'question' && OF_EACH.has(id);
}

/** Whether nothing of its own leads to a section: a result shows it by its heading, below its page. */
function isRarelyShown(page: Page, id: string): boolean {
  return isOfEach(page, id) && topicsAt(page, id).length === 0;
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

/** What a page says in short, or the first sentence of what it says of itself. */
function shortOf(page: Asked): readonly string[] {
  if (page.inShort && page.inShort.length > 0) return page.inShort;
  const { summary, probes } = page as Page & { readonly summary?: string; readonly probes?: string };
  return [cut(firstSentence(summary ?? probes ?? page.description))];
}

/** At most LONGEST characters, cut between words. */
function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\s,;:–—-]+\S*$/, '')} …`;
}
