/** What the built pages say of themselves: the list behind /handbook.json, /llms.txt and the sitemap. */

import type { Element } from 'hast';
import { countWords } from '../../src/book/words.ts';
import { attribute, elements, find, hasClass, mainOf, textOf } from './html.ts';
import type { Page } from './html.ts';

/** An entry of `pages` in /handbook.json. */
export interface PageEntry {
  /** From the site's origin, base path included: `/handbook/process/the-loop/`. */
  readonly url: string;
  readonly title: string;
  /** Slug of the part it belongs to; null outside the parts. */
  readonly part: string | null;
  /** `chapter`, `question`, `principle`, `checklist` … */
  readonly kind: string;
  /** Words of the body as written, or of the whole main text where the page does not say. */
  readonly words: number;
  /** Day of the last check against the sources, YYYY-MM-DD; null where there is nothing to check. */
  readonly reviewed: string | null;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** A page of the book: one with a kind, at an address of its own. Redirects and the 404 page are none. */
export interface BookPage {
  readonly page: Page;
  readonly main: Element;
  readonly kind: string;
  readonly description: string;
  /** Day of the last change in substance, where the page says it. */
  readonly changed: string | undefined;
  /** Whether search engines are asked to leave it out. */
  readonly unlisted: boolean;
}

/**
 * The pages of the book among all pages of a build, in the order of their addresses.
 * @throws when a page that is listed does not say what kind it is
 */
export function bookPages(pages: readonly Page[]): BookPage[] {
  return pages
    .filter(({ address }) => address.endsWith('/'))
    .flatMap((page) => {
      const main = mainOf(page);
      const kind = main && attribute(main, 'dataKind');
      const unlisted = /\bnoindex\b/.test(metaContent(page, 'robots'));
      if (main && kind) {
        const changed = attribute(main, 'dataChanged');
        return [{ page, main, kind, unlisted, changed, description: metaContent(page, 'description') }];
      }
      if (unlisted) return [];
      throw new Error(`${page.file}: needs <main data-kind="…"> (chapter, question, list, tool …), or robots noindex`);
    });
}

/** The entry of a page. `base` has both slashes. */
export function pageEntry(entry: BookPage, base: string): PageEntry {
  const { page, main, kind } = entry;
  const words = attribute(main, 'dataWords');
  return {
    url: base + page.address.slice(1),
    title: titleOf(entry),
    part: attribute(main, 'dataPart') || null,
    kind,
    words: words === undefined ? countWords(textOf(main)) : Number(words),
    reviewed: attribute(main, 'dataReviewed') || null,
    sections: sectionsOf(main),
  };
}

/** The whole of /handbook.json. `site` is an origin without a slash at its end. */
export function handbook(
  pages: readonly BookPage[],
  about: { readonly name: string; readonly description: string; readonly site: string; readonly base: string },
): string {
  const entries = pages.map((page) => pageEntry(page, about.base));
  const { name, description, site, base } = about;
  return `${JSON.stringify({ name, description, url: site + base, pages: entries }, null, 1)}\n`;
}

/**
 * The words of the page's first heading.
 * @throws when there is none
 */
export function titleOf({ page, main }: Pick<BookPage, 'page' | 'main'>): string {
  const heading = find(main, ({ tagName }) => tagName === 'h1');
  if (!heading) throw new Error(`${page.file}: its main has no h1`);
  return words(heading);
}

function sectionsOf(main: Element): { id: string; title: string }[] {
  return elements(main).flatMap((element) => {
    const id = attribute(element, 'id');
    return /^h[23]$/.test(element.tagName) && id !== undefined ? [{ id, title: words(element) }] : [];
  });
}

/** The words of a heading, without marks and notes. */
function words(heading: Element): string {
  const read = (element: Element): string =>
    element.children
      .map((child) => {
        if (child.type !== 'element') return textOf(child);
        return hasClass(child, 'fact') || 'popover' in child.properties ? '' : read(child);
      })
      .join('');
  return read(heading).replace(/\s+/g, ' ').trim();
}

function metaContent(page: Page, name: string): string {
  const meta = find(page.tree, (element) => element.tagName === 'meta' && attribute(element, 'name') === name);
  return (meta && attribute(meta, 'content')) ?? '';
}
