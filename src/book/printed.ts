/** The order of the printed book: its sections, their pages with numbers, and from which pages of the site each is made. */

import { address } from './addresses.ts';
import type { Book, Chapter, Page, Principle, Question } from './model.ts';
import { quizStages } from './quizzes.ts';
import { byRange } from './ranges.ts';
import { CATEGORY_NAMES, count } from './wording.ts';

export interface PrintedPage {
  /** `3.2`: second page of the third section. Empty where a section is its only page. */
  readonly number: string;
  readonly title: string;
  /** Of the page of the site that links lead to. */
  readonly address: string;
  /** Addresses of the pages whose text it takes, in order. */
  readonly from: readonly string[];
  /** Slugs of the paths that lead here, or that it is. */
  readonly paths: readonly string[];
}

export interface PrintedSection {
  /** Last segment of its own address below /print/, and the value of `part` in a choice. */
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  /** Of the page that stands for it on the site, if there is one. */
  readonly address: string | undefined;
  readonly pages: readonly PrintedPage[];
  /** What it holds, in words that nobody takes for sheets of paper: `7 chapters`. Empty where it is one thing. */
  readonly holds: string;
  /** About how many sheets of paper it takes, in fives; undefined where its length is not known. */
  readonly sheets: number | undefined;
}

type Source = Omit<PrintedSection, 'number' | 'pages' | 'sheets'> & {
  readonly pages: readonly { readonly title: string; readonly address: string; readonly from?: readonly string[] }[];
};

/** Section of the A–Z index, which only the whole book has. */
export const INDEX = 'topics';

/** All sections of the book in reading order, each with at least one page. */
export function printedSections(book: Book): PrintedSection[] {
  const paths = pathsTo(book);
  return sources(book)
    .filter(({ pages }) => pages.length > 0)
    .map((section, index) => ({
      ...section,
      number: index + 1,
      sheets: sheetsOf(section.pages.map((page) => book.pages.get(page.address))),
      pages: section.pages.map((page, place) => ({
        title: page.title,
        address: page.address,
        number: section.pages.length > 1 ? `${index + 1}.${place + 1}` : '',
        from: page.from ?? [page.address],
        paths: paths.get(page.address) ?? [],
      })),
    }));
}

function sources(book: Book): Source[] {
  const guide: Source[] = book.parts.map(({ slug, title, address: at, chapters }) => ({
    slug,
    title,
    address: at,
    pages: chapters,
    holds: count(chapters.length, 'chapter'),
  }));
  const principles: Source = {
    slug: 'principles',
    title: 'The Leadership Principles',
    address: address.principles(),
    pages: [...(book.principlesIndex ? [book.principlesIndex] : []), ...book.principles],
    holds: count(book.principles.length, 'principle'),
  };
  // After writing, as in the contents of the site.
  const writing = guide.findIndex(({ slug }) => slug === 'writing');
  guide.splice(writing < 0 ? guide.length : writing + 1, 0, principles);
  const questions = book.categories.map((category): Source => ({
    slug: `questions-${category.slug}`,
    title: `Questions: ${CATEGORY_NAMES[category.slug]}`,
    address: category.address,
    pages: [category, ...category.questions],
    holds: count(category.questions.length, 'question'),
  }));
  return [
    ...guide,
    ...questions,
    {
      slug: 'checklists',
      title: 'Checklists',
      address: address.checklists(),
      pages: [...book.checklists.values()],
      holds: count(book.checklists.size, 'checklist'),
    },
    {
      slug: 'paths',
      title: 'Plans for your situation',
      address: undefined,
      pages: [...book.paths.values()],
      holds: count(book.paths.size, 'plan'),
    },
    {
      slug: 'quizzes',
      title: 'Quizzes',
      address: address.tool('quizzes'),
      pages: quizStages(book).flatMap(({ quizzes }) => quizzes),
      holds: count(book.quizzes.size, 'quiz', 'quizzes'),
    },
    reference(
      'Glossary',
      address.glossary(),
      byRange(book.glossary, ({ term }) => term).map(({ range }) => address.glossaryFrom(range)),
    ),
    reference(
      'Sources',
      address.sources(),
      byRange(book.sources, ({ title }) => title).map(({ range }) => address.sourcesFrom(range)),
    ),
    reference('Index', address.topics(), book.topics.length > 0 ? [address.topics()] : []),
  ];
}

/** A section of one page, made of pages by letters. */
function reference(title: string, at: string, from: readonly string[]): Source {
  return {
    slug: at.replaceAll('/', ''),
    title,
    address: at,
    pages: from.length > 0 ? [{ title, address: at, from }] : [],
    holds: '',
  };
}

/**
 * Words of a page's body to a sheet, by its kind: what sections took on A4 and Letter in November 2026, with notes and all else
 * that is printed beside them. Of other kinds the length is not known here.
 */
const WORDS_ON_A_SHEET: Readonly<Record<string, number>> = {
  chapter: 225,
  principle: 250,
  category: 200,
  question: 200,
};

function sheetsOf(pages: readonly (Page | undefined)[]): number | undefined {
  let sheets = 0;
  for (const page of pages) {
    const words = WORDS_ON_A_SHEET[page?.kind ?? ''];
    if (words === undefined) return undefined;
    sheets += (page as Chapter | Principle | Question).body.words / words;
  }
  return Math.max(5, 5 * Math.round(sheets / 5));
}

/** By address of a page, the paths with a step that leads to it; to a path its own. */
function pathsTo(book: Book): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of book.paths.values()) {
    const steps = path.days.flatMap(({ steps }) => steps.map(({ to }) => to.replace(/#.*$/, '')));
    for (const at of new Set([path.address, ...steps])) found.set(at, [...(found.get(at) ?? []), path.slug]);
  }
  return found;
}

/** Id of a page in the printed book: `process_the-loop` for `/process/the-loop/`. No slug holds an underscore. */
export function printedId(at: string): string {
  return at.replace(/^\/|\/$/g, '').replaceAll('/', '_');
}
