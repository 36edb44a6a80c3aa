/**
 * Results as plain links in a list, pages with their sections below.
 *
 * Links and not a combobox with a listbox: options of a listbox are read as one run of text each and
 * cannot be links, so the way pages hold sections, "open in a new tab" and "copy link" would be gone,
 * and the active option is hardly announced on phones. With links, moving focus is all it takes.
 */

import { sendAhead } from './arrival.ts';
import { toNodes } from './excerpt.ts';
import { el } from './dom.ts';
import type { Found, PageHit, SectionHit } from './engine.ts';

/** The items of the list of results, in rank order. `words` are painted where a result leads. */
export function resultItems(pages: readonly PageHit[], words: readonly string[]): HTMLLIElement[] {
  return pages.map((page) => {
    const kind = [page.kind, page.part].filter(Boolean).join(' · ');
    const link = el(
      'a',
      { href: page.url, 'data-result': 'page' },
      el('span', { class: 'search-title' }, page.title),
      ...(kind ? [' ', el('span', { class: 'search-kind' }, kind)] : []),
    );
    painted(link, words);
    const sections = page.sections.map((section) => sectionItem(section, words));
    return el('li', {}, link, ...(sections.length > 0 ? [el('ul', {}, ...sections)] : sentenceOf(page)));
  });
}

function sectionItem(section: SectionHit, words: readonly string[]): HTMLLIElement {
  const link = el('a', { href: section.url, 'data-result': 'section' }, section.title);
  painted(link, words);
  return el('li', {}, link, ...sentenceOf(section));
}

function painted(link: HTMLAnchorElement, words: readonly string[]): void {
  link.addEventListener('click', (event) => {
    // In a new tab or window the note would wait for the wrong page.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) sendAhead(link.href, words);
  });
}

function sentenceOf({ sentence }: PageHit | SectionHit): HTMLElement[] {
  if (typeof sentence !== 'function') return sentence.length > 0 ? [el('p', {}, ...toNodes(sentence, document))] : [];
  // It gets its room now, so that nothing moves when it comes. A result without its sentence is still one.
  const place = el('p', { class: 'search-coming' });
  void sentence()
    .then((pieces) => place.replaceChildren(...toNodes(pieces, document)))
    .catch(() => undefined);
  return [place];
}

/** What a page says in short, loaded when a reader opens it in its result; nothing for a page that says nothing so. */
export function inShort({ inShort, title }: PageHit): HTMLElement[] {
  if (!inShort) return [];
  const said = el('div', { role: 'status' });
  const details = el(
    'details',
    { class: 'search-short' },
    el('summary', { 'aria-label': `In short: ${title}` }, 'In short'),
    said,
  );
  const load = async (): Promise<void> => {
    try {
      const lines = await inShort();
      said.replaceChildren(el('ul', {}, ...lines.map((line) => el('li', {}, line))));
    } catch {
      said.replaceChildren(el('p', {}, 'This could not be loaded. Check the connection, then open it again.'));
    }
  };
  details.addEventListener('toggle', () => {
    if (details.open && !said.querySelector('ul')) void load();
  });
  return [details];
}

/** The link Enter opens: the first page, or its first section where that answers better. */
export function topLink(list: Element, pages: readonly PageHit[]): HTMLAnchorElement | null {
  const section = pages[0]?.sectionFirst ? list.querySelector<HTMLAnchorElement>('a[data-result="section"]') : null;
  return section ?? list.querySelector<HTMLAnchorElement>('a[data-result]');
}

/**
 * What stands above the results of a query, and is said when they are there. Where no page is about what was asked, those of the
 * answer list are only near it: they are not called found.
 */
export function countOf({ pages, isAnswered }: Pick<Found, 'pages' | 'isAnswered'>, inText = 0): string {
  const named = pages.length;
  if (named + inText === 0) return 'Nothing found.';
  const count = (many: number): string => `${many} page${many === 1 ? '' : 's'}`;
  if (named === 0) return `${count(inText)} found by text.`;
  const said = `${count(named)} ${isAnswered ? 'found' : 'close to it'}`;
  return `${said}${inText > 0 ? `, and ${inText} more by text` : ''}.`;
}
