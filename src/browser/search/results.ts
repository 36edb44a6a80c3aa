/**
 * Results as plain links in a list, pages with their sections below.
 *
 * Links and not a combobox with a listbox: options of a listbox are read as one run of text each and
 * cannot be links, so the way pages hold sections, "open in a new tab" and "copy link" would be gone,
 * and the active option is hardly announced on phones. With links, moving focus is all it takes.
 */

import { sendAhead } from './arrival.ts';
import { markedWords, toNodes } from './excerpt.ts';
import { el } from './dom.ts';
import type { PageHit, SectionHit } from './engine.ts';

/** The items of the list of results, in rank order. */
export function resultItems(pages: readonly PageHit[]): HTMLLIElement[] {
  return pages.map((page) => {
    const kind = page.kind ? [' ', el('span', { class: 'search-kind' }, page.kind)] : [];
    const link = el(
      'a',
      { href: page.url, 'data-result': 'page' },
      el('span', { class: 'search-title' }, page.title),
      ...kind,
    );
    if (page.sections.length === 0) return el('li', {}, link, excerptOf(page));
    return el('li', {}, link, el('ul', {}, ...page.sections.map(sectionItem)));
  });
}

function sectionItem(section: SectionHit): HTMLLIElement {
  const link = el('a', { href: section.url, 'data-result': 'section' }, section.title);
  const words = [...markedWords(section.excerpt)];
  link.addEventListener('click', (event) => {
    // In a new tab or window the note would wait for the wrong page.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) sendAhead(link.href, words);
  });
  return el('li', {}, link, excerptOf(section));
}

function excerptOf({ excerpt }: PageHit | SectionHit): HTMLElement {
  return el('p', {}, ...toNodes(excerpt, document));
}

/** The link Enter opens: the first page, or its first section where that answers better. */
export function topLink(list: Element, pages: readonly PageHit[]): HTMLAnchorElement | null {
  const section = pages[0]?.sectionFirst ? list.querySelector<HTMLAnchorElement>('a[data-result="section"]') : null;
  return section ?? list.querySelector<HTMLAnchorElement>('a[data-result]');
}

/** What a screen reader says when the results of a query are there. */
export function countOf(shown: number, total: number): string {
  if (shown === 0) return 'Nothing found.';
  const pages = `${total} page${total === 1 ? '' : 's'} found`;
  return shown < total ? `${pages}, the best ${shown} shown.` : `${pages}.`;
}
