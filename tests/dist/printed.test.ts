/** The pages to print have all that they stand for, and nothing to press but what serves printing. */

import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, elements, find, hasClass } from '../../scripts/after-build/html.ts';
import { site } from './site.ts';
import type { SitePage } from './site.ts';
import { missing } from './words.ts';

const built = site();
const KINDS = ['chapter', 'principle', 'principles', 'question', 'category', 'checklist', 'quiz', 'path'];
const read = built.pages.filter(({ kind }) => KINDS.includes(kind));
const idOf = ({ address }: SitePage): string => address.slice(1, -1).replaceAll('/', '_');

/** What the screen has for the hand or for itself, and definitions, which stand in the glossary of the book. */
const NOT_ON_PAPER = new Set(['nav', 'button', 'script', 'writing-desk', 'question-mark', 'sheet-tools', 'tick-count']);
const NO_CLASS_ON_PAPER =
  /^(term-note|copy-line|checklist-(status|page|more)|quiz-link|quiz-progress|sheet-source|skeleton-start|screen-only)$/;

/** Words of a page that paper must have too. */
function paperWords(node: Nodes): string[] {
  if (node.type === 'text') return node.value.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!('children' in node)) return [];
  if (node.type === 'element') {
    const names = (attribute(node, 'className') ?? '').split(' ');
    if (NOT_ON_PAPER.has(node.tagName) || names.some((name) => NO_CLASS_ON_PAPER.test(name))) return [];
  }
  return node.children.flatMap(paperWords);
}

const book = built.byAddress.get('/print/book/');
const inBook = new Map(
  book?.all.filter((element) => hasClass(element, 'printed-page')).map((page) => [attribute(page, 'id') ?? '', page]),
);

describe('the whole book to print', () => {
  it('has the words of every page that is read, of every checklist, quiz and path', () => {
    expect(read.length).toBeGreaterThan(100);
    const lost = read.flatMap((page) => {
      const printed = inBook.get(idOf(page));
      // Behind an article stands only where sections of it have moved to.
      const text = page.main && (find(page.main, ({ tagName }) => tagName === 'article') ?? page.main);
      const gone = text && printed ? missing(paperWords(text), paperWords(printed)) : ['everything'];
      return gone.length > 0 ? [`${page.file}: ${gone.slice(0, 20).join(' ')} (${gone.length})`] : [];
    });
    expect(lost).toEqual([]);
  });

  it('has every section of theirs at an id of its own', () => {
    const lost = read.flatMap((page) =>
      page.all
        .filter(({ tagName }) => /^h[23]$/.test(tagName))
        .map((heading) => attribute(heading, 'id'))
        .filter((id) => id !== undefined && !book?.ids.has(`${idOf(page)}__${id}`))
        .map((id) => `${page.file}#${id}`),
    );
    expect(lost).toEqual([]);
  });

  it('lists all its pages in its contents', () => {
    const contents = book && find(book.tree, (element) => hasClass(element, 'printed-contents'));
    const listed = new Set([...(contents ? elements(contents) : [])].map((link) => attribute(link, 'href')));
    const absent = [...inBook.keys()].filter((id) => !listed.has(`#${id}`) && !listed.has(`#part-${id}`));
    expect(absent).toEqual([]);
  });
});

describe('a page to print', () => {
  it('is there for each part, with its chapters', () => {
    const parts = built.pages.filter(({ kind }) => kind === 'part');
    expect(parts.length).toBeGreaterThan(5);
    for (const { address } of parts) {
      const printed = built.byAddress.get(`/print${address}`);
      const chapters = built.pages.filter((page) => page.kind === 'chapter' && page.address.startsWith(address));
      expect(chapters.map(idOf).filter((id) => !printed?.ids.has(id))).toEqual([]);
    }
  });

  it('has no field and no button but the choice before printing, and the marks of notes', () => {
    const controls = (parent: Element): string[] =>
      parent.children.flatMap((child) => {
        if (child.type !== 'element' || child.tagName === 'printed-choice' || hasClass(child, 'mark')) return [];
        return /^(input|select|textarea|form|button|label)$/.test(child.tagName) ? [child.tagName] : controls(child);
      });
    expect(built.printed.flatMap(({ file, main }) => (main ? controls(main) : [`${file} has no main`]))).toEqual([]);
  });
});
