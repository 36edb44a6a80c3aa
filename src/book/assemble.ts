/** Joins checked content into the book: order, neighbors, cross-references, index. Pure. */

import { address } from './addresses.ts';
import { PRINCIPLES, principleName } from './principles.ts';
import { CATEGORIES } from './schemas/question.ts';
import type { Category, CategoryData, CastData, QuestionData } from './schemas/question.ts';
import type { ChapterData, PartData } from './schemas/guide.ts';
import type { ChecklistData, QuizData } from './schemas/practice.ts';
import type { FigureData } from './schemas/figure.ts';
import type { GlossaryData, SourcesData } from './schemas/reference.ts';
import type { PrincipleData } from './schemas/principle.ts';
import type { Body, Content } from './types.ts';

export type PageKind = 'chapter' | 'principle' | 'question' | 'category' | 'checklist' | 'quiz' | 'part';

/** What every page written by people has in common. */
export interface Page {
  readonly kind: PageKind;
  readonly address: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly changed: string;
  readonly reviewed: string;
  readonly topics: readonly { readonly entry: string; readonly at?: string | undefined }[];
}

export interface Chapter extends Page, Omit<ChapterData, keyof Page> {
  readonly kind: 'chapter';
  readonly slug: string;
  readonly part: string;
  readonly body: Body;
}

export interface Part extends Omit<PartData, 'chapters'> {
  readonly slug: string;
  readonly address: string;
  readonly chapters: readonly Chapter[];
}

export interface Principle extends Page, Omit<PrincipleData, keyof Page> {
  readonly kind: 'principle';
  /** `index` for the page of all sixteen. */
  readonly slug: string;
  readonly body: Body;
}

export interface Question extends Page, Omit<QuestionData, keyof Page> {
  readonly kind: 'question';
  readonly slug: string;
  readonly category: Category;
  readonly body: Body;
}

export interface CategoryPage extends Page, Omit<CategoryData, keyof Page> {
  readonly kind: 'category';
  readonly slug: Category;
  readonly body: Body;
  readonly questions: readonly Question[];
}

export interface Checklist extends Page, Omit<ChecklistData, keyof Page> {
  readonly kind: 'checklist';
  readonly slug: string;
}

export interface Quiz extends Page, Omit<QuizData, keyof Page> {
  readonly kind: 'quiz';
  readonly slug: string;
}

export type Source = SourcesData[number] & {
  /** Pages that lean on it, in reading order. */
  readonly usedBy: readonly Page[];
};

/** A page or section that an entry of the A–Z index leads to. */
export interface TopicTarget {
  readonly address: string;
  readonly label: string;
}

export interface Topic {
  readonly entry: string;
  readonly targets: readonly TopicTarget[];
  /** Sub-entries: "veto" under "Bar raiser". */
  readonly under: readonly { readonly entry: string; readonly targets: readonly TopicTarget[] }[];
}

export interface Book {
  readonly parts: readonly Part[];
  readonly principlesIndex: Principle | undefined;
  /** Pages of single principles that exist, in the official order. */
  readonly principles: readonly Principle[];
  readonly categories: readonly CategoryPage[];
  readonly questions: ReadonlyMap<string, Question>;
  readonly checklists: ReadonlyMap<string, Checklist>;
  readonly quizzes: ReadonlyMap<string, Quiz>;
  readonly figures: ReadonlyMap<string, FigureData>;
  readonly cast: CastData;
  readonly glossary: GlossaryData;
  readonly sources: readonly Source[];
  readonly topics: readonly { readonly letter: string; readonly topics: readonly Topic[] }[];
  /** Every page written by people, by address. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Chapters and principles in the order in which they are read. */
  readonly readingOrder: readonly (Chapter | Principle)[];
}

/** Letters, without case and accents, so that the order never depends on the machine. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const byText = (a: string, b: string) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0);

/**
 * Assembles the book.
 *
 * @param content files that passed the content check
 * @param partOrder slugs of all parts in reading order, those without files included
 */
export function assemble(content: Content, partOrder: readonly string[]): Book {
  const parts = partOrder.flatMap((slug): Part[] => {
    const part = content.parts.get(slug);
    if (!part) return [];
    const chapters = part.data.chapters.flatMap((chapter): Chapter[] => {
      const doc = content.chapters.get(`${slug}/${chapter}`);
      if (!doc) return [];
      return [
        {
          kind: 'chapter',
          ...doc.data,
          slug: chapter,
          part: slug,
          body: doc.body,
          address: address.chapter(slug, chapter),
        },
      ];
    });
    return [{ ...part.data, slug, address: address.part(slug), chapters }];
  });

  const principle = (slug: string): Principle | undefined => {
    const doc = content.principles.get(slug);
    if (!doc) return undefined;
    const at = slug === 'index' ? address.principles() : address.principle(slug);
    return { kind: 'principle', ...doc.data, slug, body: doc.body, address: at };
  };
  const principlesIndex = principle('index');
  const principles = PRINCIPLES.flatMap(({ slug }) => principle(slug) ?? []);

  const questions = new Map<string, Question>();
  const categories = CATEGORIES.flatMap((slug): CategoryPage[] => {
    const doc = content.categories.get(slug);
    const own = [...content.questions]
      .filter(([, question]) => question.category === slug)
      .sort(([a], [b]) => byText(a, b))
      .map(([name, question]): Question => ({
        kind: 'question',
        ...question.data,
        slug: name,
        category: slug,
        body: question.body,
        address: address.question(name),
      }));
    for (const question of own) questions.set(question.slug, question);
    return doc
      ? [{ kind: 'category', ...doc.data, slug, body: doc.body, questions: own, address: address.category(slug) }]
      : [];
  });

  const checklists = new Map(
    [...content.checklists].map(([slug, doc]): [string, Checklist] => [
      slug,
      { kind: 'checklist', ...doc.data, slug, address: address.checklist(slug) },
    ]),
  );
  const quizzes = new Map(
    [...content.quizzes].map(([slug, doc]): [string, Quiz] => [
      slug,
      { kind: 'quiz', ...doc.data, slug, address: address.quiz(slug) },
    ]),
  );

  const principlePages = [...(principlesIndex ? [principlesIndex] : []), ...principles];
  const beforePrinciples = partOrder.indexOf('writing');
  const readingOrder = [
    ...parts.filter((part) => partOrder.indexOf(part.slug) <= beforePrinciples).flatMap((part) => part.chapters),
    ...principlePages,
    ...parts.filter((part) => partOrder.indexOf(part.slug) > beforePrinciples).flatMap((part) => part.chapters),
  ];

  const pages = new Map<string, Page>();
  for (const page of [
    ...readingOrder,
    ...categories,
    ...questions.values(),
    ...checklists.values(),
    ...quizzes.values(),
  ]) {
    pages.set(page.address, page);
  }

  const leaning = [...readingOrder, ...categories, ...questions.values()];
  const sources = content.sources.data
    .map((source) => ({
      ...source,
      usedBy: leaning.filter((page) => page.body.facts.some((fact) => fact.sources.includes(source.key))),
    }))
    .sort((a, b) => byText(a.title, b.title));

  return {
    parts,
    principlesIndex,
    principles,
    categories,
    questions,
    checklists,
    quizzes,
    figures: new Map([...content.figures].map(([slug, doc]) => [slug, doc.data])),
    cast: content.cast?.data ?? {},
    glossary: [...content.glossary.data].sort((a, b) => byText(a.term, b.term)),
    sources,
    topics: index([...pages.values()], content.glossary.data),
    pages,
    readingOrder,
  };
}

/** The A–Z index: topics of all pages and the terms of the glossary, grouped by first letter. */
function index(pages: readonly Page[], glossary: GlossaryData): Book['topics'] {
  const entries = new Map<string, { entry: string; targets: TopicTarget[]; under: Map<string, TopicTarget[]> }>();
  const add = (text: string, target: TopicTarget) => {
    const [head = text, ...rest] = text.split(': ');
    const key = fold(head);
    const entry = entries.get(key) ?? { entry: head, targets: [], under: new Map<string, TopicTarget[]>() };
    entries.set(key, entry);
    const sub = rest.join(': ');
    if (sub) entry.under.set(sub, [...(entry.under.get(sub) ?? []), target]);
    else entry.targets.push(target);
  };
  for (const page of pages) {
    for (const topic of page.topics) {
      add(topic.entry, { address: topic.at ? `${page.address}#${topic.at}` : page.address, label: page.label });
    }
  }
  for (const term of glossary) add(term.term, { address: address.term(term.id), label: 'Glossary' });

  const letters = new Map<string, Topic[]>();
  for (const { entry, targets, under } of [...entries.values()].sort((a, b) => byText(a.entry, b.entry))) {
    const first = fold(entry).charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    const subs = [...under].sort(([a], [b]) => byText(a, b)).map(([sub, at]) => ({ entry: sub, targets: at }));
    letters.set(letter, [...(letters.get(letter) ?? []), { entry, targets, under: subs }]);
  }
  return [...letters].sort(([a], [b]) => byText(a, b)).map(([letter, topics]) => ({ letter, topics }));
}

/** Neighbors in the reading order; undefined at the ends and for pages outside it. */
export function neighbors(
  book: Book,
  at: string,
): { previous: Chapter | Principle | undefined; next: Chapter | Principle | undefined } {
  const position = book.readingOrder.findIndex((page) => page.address === at);
  if (position < 0) return { previous: undefined, next: undefined };
  return { previous: book.readingOrder[position - 1], next: book.readingOrder[position + 1] };
}

/** Where a principle is explained: its own page if there is one, else the page of all sixteen. */
export function principleAddress(book: Book, slug: string): string {
  return book.principles.some((page) => page.slug === slug) ? address.principle(slug) : address.principles();
}

/** A name for any address of the book, for lists of links. */
export function nameOf(book: Book, at: string): string {
  const [path = at, fragment] = at.split('#');
  const page = book.pages.get(path);
  if (page && fragment && 'body' in page) {
    const section = (page as Chapter).body.sections.find((candidate) => candidate.id === fragment);
    if (section) return `${page.label}: ${section.title}`;
  }
  if (page) return (KINDS_NAMED[page.kind] ?? '') + page.label;
  const part = book.parts.find((candidate) => candidate.address === path);
  if (part) return part.title;
  const forPrinciple = /^\/questions\/for\/([a-z-]+)\/$/.exec(path)?.[1];
  if (forPrinciple) return `Questions about ${principleName(forPrinciple)}`;
  return STATIC_NAMES[path] ?? path;
}

/** Kinds that a list of links must name: "Loop day" alone would not say that it is a list to tick. */
const KINDS_NAMED: Partial<Record<PageKind, string>> = {
  checklist: 'Checklist: ',
  quiz: 'Quiz: ',
  question: 'Question: ',
};

const STATIC_NAMES: Readonly<Record<string, string>> = {
  '/': 'Home',
  '/questions/': 'All questions',
  '/checklists/': 'All checklists',
  '/practice/': 'Practice',
  '/practice/quizzes/': 'All quizzes',
  '/glossary/': 'Glossary',
  '/topics/': 'Topics from A to Z',
  '/sources/': 'Sources',
  '/search/': 'Search',
  '/changes/': 'Changes',
  '/about/': 'About this handbook',
};
