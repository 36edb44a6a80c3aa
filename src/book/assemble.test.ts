import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.ts';
import { CHAPTER, GOOD, QUESTION, SURROUNDINGS } from '../../tests/lib/good-tree.ts';
import { nameOf, neighbors, principleAddress } from './names.ts';
import { parseContent } from './parse.ts';
import { sourceFile } from './read.ts';

const CATEGORY = 'content/questions/behavioral/category.mdx';
const content = parseContent(Object.entries(GOOD).map(([file, text]) => sourceFile(file, text))).content;
const book = assemble(content, SURROUNDINGS.parts);

describe('the book', () => {
  it('keeps the order of parts and chapters', () => {
    expect(book.parts.map((part) => part.slug)).toEqual(SURROUNDINGS.parts.filter((slug) => content.parts.has(slug)));
    expect(book.parts[0]?.chapters.map((chapter) => chapter.slug)).toEqual(['the-loop', 'timeline']);
  });

  it('reads the principles after the part on writing', () => {
    const kinds = book.readingOrder.map((page) => page.kind);
    expect(kinds.lastIndexOf('chapter')).toBeLessThan(kinds.indexOf('principle'));
  });

  it('knows neighbors, and none beyond the ends', () => {
    expect(neighbors(book, '/process/the-loop/').previous).toBeUndefined();
    expect(neighbors(book, '/process/the-loop/').next?.address).toBe('/process/timeline/');
    expect(neighbors(book, '/nowhere/')).toEqual({ previous: undefined, next: undefined });
  });

  it('puts the questions of a category in its order, the others after them by slug', () => {
    const file = (slug: string) => `content/questions/behavioral/${slug}.mdx`;
    const tree = {
      ...GOOD,
      ...Object.fromEntries(['a-first', 'b-second', 'z-last'].map((slug) => [file(slug), GOOD[QUESTION] ?? ''])),
      [CATEGORY]: (GOOD[CATEGORY] ?? '').replace('changed:', 'order: [z-last, b-second]\nchanged:'),
    };
    const { questions } = assemble(
      parseContent(Object.entries(tree).map(([name, text]) => sourceFile(name, text))).content,
      SURROUNDINGS.parts,
    );
    expect([...questions.keys()]).toEqual(['z-last', 'b-second', 'a-first', 'late-launch']);
  });

  it('lists for each source the pages that lean on it', () => {
    expect(CHAPTER).toContain('the-loop');
    expect(book.sources.find((source) => source.key === 'aa-br')?.usedBy.map((page) => page.address)).toContain(
      '/process/the-loop/',
    );
  });

  it('makes an index of entries, sub-entries and terms', () => {
    const loop = book.topics.flatMap(({ topics }) => topics).find((topic) => topic.entry === 'Loop');
    expect(loop?.under).toEqual([
      { entry: 'seats', targets: [{ address: '/process/the-loop/#seats', label: 'A label' }] },
    ]);
    expect(book.topics.flatMap(({ topics }) => topics).map((topic) => topic.entry.toLowerCase())).toContain(
      'bar raiser',
    );
  });

  it('names any address', () => {
    expect(nameOf(book, '/process/the-loop/#seats')).toBe('A label: Who sits in');
    expect(nameOf(book, '/questions/')).toBe('All questions');
    expect(nameOf(book, '/questions/for/dive-deep/')).toBe('Questions about Dive Deep');
    expect(nameOf(book, '/no/where/')).toBe('/no/where/');
  });

  it('leads to the page of all principles where one has no page of its own', () => {
    expect(principleAddress(book, 'frugality')).toBe('/principles/');
  });
});
