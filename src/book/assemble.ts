/** Joins checked content into the book: order, neighbors, cross-references, index. Pure. */

import { folderName, isSingle } from './kinds/files.ts';
import { COLLECTIONS, KINDS } from './kinds/index.ts';
import { CATEGORIES } from './kinds/question/categories.ts';
import type {
  Book,
  CategoryPage,
  Chapter,
  Page,
  PageCollection,
  PageOf,
  Part,
  PlainPages,
  Principle,
  Question,
} from './model.ts';
import { docsOf } from './permalinks.ts';
import { PRINCIPLES } from './principles.ts';
import { byText } from './sorting.ts';
import { topicsOf } from './topics.ts';
import type { Content, Doc } from './types.ts';
import { typeset } from './words.ts';

/** Collections that are arranged here; pages of all others stand in the book by their slugs. */
const ARRANGED: ReadonlySet<string> = new Set(['parts', 'chapters', 'principles', 'categories', 'questions']);

/**
 * Assembles the book.
 *
 * @param content files that passed the content check
 * @param partOrder slugs of all parts in reading order, those without files included
 */
export function assemble(content: Content, partOrder: readonly string[]): Book {
  const parts = partOrder.flatMap((slug): Part[] => {
    const doc = content.parts.get(slug);
    if (!doc) return [];
    const chapters = doc.data.chapters.flatMap((chapter): Chapter[] => {
      const own = content.chapters.get(`${slug}/${chapter}`);
      return own ? [pageOf('chapters', own)] : [];
    });
    return [{ ...pageOf('parts', doc), chapters }];
  });

  const principle = (slug: string): Principle | undefined => {
    const doc = content.principles.get(slug);
    return doc && pageOf('principles', doc);
  };
  const principlesIndex = principle('index');
  const principles = PRINCIPLES.flatMap(({ slug }) => principle(slug) ?? []);

  const questions = new Map<string, Question>();
  const categories = CATEGORIES.flatMap((slug): CategoryPage[] => {
    const doc = content.categories.get(slug);
    const order = doc?.data.order ?? [];
    const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const own = [...content.questions.values()]
      .filter(({ category }) => category === slug)
      .sort((a, b) => place(a.slug) - place(b.slug) || byText(a.slug, b.slug))
      .map((question) => pageOf('questions', question));
    for (const question of own) questions.set(question.slug, question);
    return doc ? [{ ...pageOf('categories', doc), slug, questions: own }] : [];
  });

  const plain = plainPages(content);
  const principlePages = [...(principlesIndex ? [principlesIndex] : []), ...principles];
  const beforePrinciples = partOrder.indexOf('writing');
  const readingOrder = [
    ...parts.filter((part) => partOrder.indexOf(part.slug) <= beforePrinciples).flatMap((part) => part.chapters),
    ...principlePages,
    ...parts.filter((part) => partOrder.indexOf(part.slug) > beforePrinciples).flatMap((part) => part.chapters),
  ];
  const read = [...readingOrder, ...categories, ...questions.values()];
  const all: Page[] = [...read, ...Object.values(plain).flatMap((own): Page[] => [...own.values()])];
  const pages = new Map(all.map((page) => [page.address, page]));

  const usersOf = (id: string) =>
    read.filter((page) => page.body.names.some((name) => name.of === 'term' && name.id === id));
  const terms = typeset(content.glossary.data)
    .map((term) => ({ ...term, usedBy: usersOf(term.id) }))
    .sort((a, b) => byText(a.term, b.term));
  const sources = typeset(content.sources.data)
    .map((source) => ({
      ...source,
      usedBy: read.filter((page) => page.body.facts.some((fact) => fact.sources.includes(source.key))),
    }))
    .sort((a, b) => byText(a.title, b.title));

  return {
    ...plain,
    parts,
    principlesIndex,
    principles,
    categories,
    questions,
    figures: new Map([...content.figures].map(([slug, doc]) => [slug, typeset(doc.data)])),
    alike: content.alike.data,
    searches: content.searches,
    cast: content.cast.data,
    glossary: terms,
    sources,
    topics: topicsOf([...pages.values()], terms),
    pages,
    readingOrder,
  };
}

/** The page that a file of a collection becomes. Its type is that of the schema that let the file in. */
function pageOf<Name extends PageCollection>(collection: Name, doc: Doc<unknown>): PageOf<Name> {
  const { name: kind, page } = KINDS[collection];
  const named = folderName(KINDS[collection]);
  const { slug, folder, body } = doc;
  const values = {
    kind,
    ...typeset(doc.data as object),
    slug,
    ...(named && { [named]: folder }),
    ...(body && { body }),
  };
  return { ...values, address: page.address({ slug, folder }) } as PageOf<Name>;
}

function plainPages(content: Content): PlainPages {
  const collections = COLLECTIONS.filter(
    ({ collection, kind }) => kind.page && !isSingle(kind) && !ARRANGED.has(collection),
  );
  return Object.fromEntries(
    collections.map(({ collection }) => [
      collection,
      new Map(docsOf(content, collection).map((doc) => [doc.slug, pageOf(collection as PageCollection, doc)])),
    ]),
  ) as unknown as PlainPages;
}
