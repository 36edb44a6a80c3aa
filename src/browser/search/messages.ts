/** What stands in place of results: nothing found, no index, no network. */

import { address } from '../../book/addresses.ts';
import { under } from '../parts/base.ts';
import { el } from './dom.ts';
import type { SearchError } from './engine.ts';

const topics = (text: string): HTMLElement => el('a', { href: under(address.topics()) }, text);

/** Nothing was found: what to try. `suggestion` is the query in another spelling; `use` searches for it. */
export function nothingFound(
  typed: string,
  suggestion: string | undefined,
  use: (typed: string) => void,
): HTMLElement[] {
  const lines = [el('p', { class: 'search-lead' }, `Nothing found for “${typed}”.`)];
  if (suggestion) {
    const button = el('button', { type: 'button', class: 'search-link' }, suggestion);
    button.addEventListener('click', () => use(suggestion));
    lines.push(el('p', {}, 'Did you mean ', button, '?'));
  }
  lines.push(el('p', {}, 'Check the spelling, try fewer words, or look in ', topics('the topics from A to Z'), '.'));
  return lines;
}

/** The index is missing or out of reach. `again` repeats the search. */
export function failed({ reason }: SearchError, again: () => void): HTMLElement[] {
  if (reason === 'missing') {
    return [
      el('p', { class: 'search-lead' }, 'This copy of the handbook has no search index.'),
      el(
        'p',
        {},
        'It is made when the site is built: run npm run build. Until then, ',
        topics('the topics from A to Z'),
        ' lead to every page.',
      ),
    ];
  }
  const button = el('button', { type: 'button', class: 'search-link' }, 'Try again');
  button.addEventListener('click', again);
  return [
    el('p', { class: 'search-lead' }, 'The search index could not be loaded.'),
    el('p', {}, 'Perhaps the network is gone. ', button, ', or use ', topics('the topics from A to Z'), '.'),
  ];
}
