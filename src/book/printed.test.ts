import { describe, expect, it } from 'vitest';
import { GOOD, SURROUNDINGS } from '../../tests/lib/good-tree.ts';
import { assemble } from './assemble.ts';
import { parseContent } from './parse.ts';
import { printedId, printedSections } from './printed.ts';
import { sourceFile } from './read.ts';

const { content } = parseContent(Object.entries(GOOD).map(([file, text]) => sourceFile(file, text)));
const book = assemble(content, SURROUNDINGS.parts);
const sections = printedSections(book);
const pages = sections.flatMap((section) => section.pages);

describe('the printed book', () => {
  it('has every page that people write once, under a section that is numbered', () => {
    const parts = book.parts.map(({ address }) => address);
    const written = [...book.pages.keys()].filter((at) => !parts.includes(at));
    const printed = pages.flatMap(({ from }) => from);
    expect(written.filter((at) => !printed.includes(at))).toEqual([]);
    expect(printed).toEqual([...new Set(printed)]);
    expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => index + 1));
  });

  it('numbers the pages of a section, and not the only one', () => {
    const process = sections.find(({ slug }) => slug === 'process');
    expect(process?.pages.map(({ number }) => number)).toEqual(['1.1', '1.2']);
    expect(sections.find(({ slug }) => slug === 'glossary')?.pages.map(({ number }) => number)).toEqual(['']);
  });

  it('says what a section holds, and about how many sheets that is where its words are counted', () => {
    const said = (of: string) => {
      const found = sections.find(({ slug }) => slug === of);
      return [found?.holds, found?.sheets];
    };
    expect(said('process')).toEqual(['2 chapters', 5]);
    expect(said('checklists')).toEqual(['1 checklist', undefined]);
    expect(said('quizzes')).toEqual(['1 quiz', undefined]);
    expect(said('glossary')).toEqual(['', undefined]);
    const longer = new Map(
      [...book.pages].map(([at, page]) => [
        at,
        'body' in page ? { ...page, body: { ...(page.body as object), words: 2250 } } : page,
      ]),
    );
    const process = printedSections({ ...book, pages: longer } as typeof book).find(({ slug }) => slug === 'process');
    expect(process?.sheets).toBe(20);
  });

  it('knows the paths that lead to a page, by a section of it as well', () => {
    const [path] = book.paths.values();
    const steps = path?.days.flatMap((day) => day.steps.map(({ to }) => to.replace(/#.*/, ''))) ?? [];
    const led = pages.filter(({ paths }) => paths.includes(path?.slug ?? '')).map(({ address }) => address);
    expect(led.toSorted()).toEqual(
      [...new Set([...steps, path?.address ?? ''])]
        .filter((at) => pages.some((page) => page.address === at))
        .toSorted(),
    );
    expect(led.length).toBeGreaterThan(1);
  });

  it('gives ids that differ', () => {
    const ids = pages.map((page) => printedId(page.address));
    expect(ids).toEqual([...new Set(ids)]);
    expect(printedId('/process/the-loop/')).toBe('process_the-loop');
  });
});
