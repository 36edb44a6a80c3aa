/** Joins checked content into the book: order, neighbors, cross-references, index. Pure. */

import { address } from './addresses.ts';
import type { Book, CategoryPage, Chapter, Checklist, Page, Part, Principle, Question, Quiz } from './model.ts';
import { PRINCIPLES } from './principles.ts';
import { CATEGORIES } from './schemas/question.ts';
import { byText } from './sorting.ts';
import { topicsOf } from './topics.ts';
import type { Content } from './types.ts';

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
    const order = doc?.data.order ?? [];
    const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const own = [...content.questions]
      .filter(([, question]) => question.category === slug)
      .sort(([a], [b]) => place(a) - place(b) || byText(a, b))
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
    topics: topicsOf([...pages.values()], content.glossary.data),
    pages,
    readingOrder,
  };
}
