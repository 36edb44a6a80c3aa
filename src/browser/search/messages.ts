/** What stands above, below or in place of results: nothing found, another spelling, no index, no network. */

import { address } from '../../book/addresses.ts';
import { under } from '../parts/base.ts';
import { el } from './dom.ts';
import type { Found } from './engine.ts';
import type { Reason } from './library.ts';
import { corrected, LONGEST_QUERY } from './query.ts';
import type { Unknown } from './spelling.ts';

const topics = (text: string): HTMLElement => el('a', { href: under(address.topics()) }, text);

const paragraph = (...children: (Node | string)[]): HTMLElement => el('p', {}, ...children);

const lead = (text: string): HTMLElement => el('p', { class: 'search-lead' }, text);

function button(text: string, press: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', class: 'search-link' }, text);
  made.addEventListener('click', press);
  return made;
}

/** What is to be said about a query whose results follow; `use` searches for another one. */
export function aboutQuery(found: Found, use: (typed: string) => void): HTMLElement[] {
  const spelling = found.unknown.map((unknown) => spellingLine(unknown, found.typed, use));
  if (found.isCut) spelling.push(paragraph(`Only the first ${LONGEST_QUERY} characters were searched.`));
  if (found.isAnswered || found.pages.length === 0) return spelling;
  return [...spelling, paragraph('No page is mainly about this. The nearest pages:')];
}

function spellingLine({ word, meant }: Unknown, typed: string, use: (typed: string) => void): HTMLElement {
  if (meant === undefined) return paragraph(`“${word}” is on no page.`);
  return paragraph(
    `“${word}” is on no page. These are results for `,
    button(meant, () => use(corrected(typed, [{ word, meant }]))),
    '.',
  );
}

/** Nothing was found: what to try. */
export function nothingFound(typed: string): HTMLElement[] {
  return [
    lead(`Nothing found for “${typed}”.`),
    paragraph('Try fewer or other words, or look in ', topics('the topics from A to Z'), '.'),
  ];
}

/** Nothing was found among the pages that a filter admits. */
export function nothingAdmitted(all: () => void): HTMLElement[] {
  return [lead('Nothing found among these pages.'), paragraph(button('Search all pages', all))];
}

/** The answer list is missing or out of reach. `again` repeats the search. */
export function failed(reason: Reason, again: () => void): HTMLElement[] {
  if (reason === 'missing')
    return [
      lead('This copy of the handbook has no search.'),
      paragraph('Its files were left out. ', topics('The topics from A to Z'), ' lead to every page.'),
    ];
  return [
    lead('Search could not be loaded.'),
    paragraph('Check the connection. ', button('Try again', again), ', or use ', topics('the topics from A to Z'), '.'),
  ];
}

/** What stands below the results of the answer list when the full text could not be searched. */
export function textFailed(reason: Reason, again: () => void): HTMLElement[] {
  if (reason === 'unable')
    return [
      paragraph(
        'This browser cannot search the full text, because WebAssembly is switched off. Titles and questions were searched.',
      ),
    ];
  if (reason === 'missing')
    return [paragraph('This copy of the handbook has no index of the full text. Titles and questions were searched.')];
  return [paragraph('The full text could not be loaded. Check the connection. ', button('Try again', again))];
}

/** What stands below when a page that was found could not be loaded. */
export function textPartial(again: () => void): HTMLElement[] {
  return [paragraph('Part of the full text could not be loaded. ', button('Try again', again))];
}
