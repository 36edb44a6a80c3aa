/** `<search-page>`: the page of results. The address always holds what is searched for. */

import sheet from './search-dialog.css?url&no-inline';
import { BASE } from '../parts/base.ts';
import { SearchEngine } from './engine.ts';
import { loadSheet } from '../parts/sheet.ts';
import { SearchView } from './view.ts';

const MOST_PAGES = 20;

export class SearchPage extends HTMLElement {
  readonly #title = document.title;
  #view: SearchView | undefined;
  #input: HTMLInputElement | null = null;
  /** Whether the next change of the query is a new step of the history. */
  #step = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('.search-results');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const message = this.querySelector<HTMLElement>('.search-message');
    if (!form || !input || !list || !status || !message) return;
    void loadSheet(sheet);
    this.#input = input;
    this.#view = new SearchView({
      engine: new SearchEngine({ base: BASE }),
      input,
      list,
      status,
      message,
      limit: MOST_PAGES,
      start: () => [],
      onAsk: (typed) => this.#keep(typed),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#step = true;
      void this.#view?.ask();
    });
    list.addEventListener('click', () => (this.#step = true));
    window.addEventListener('popstate', this.#restore);
    this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#restore);
  }

  readonly #restore = (): void => {
    if (!this.#input) return;
    this.#input.value = asked();
    void this.#view?.ask();
  };

  /** Puts the query into address and title. */
  #keep(typed: string): void {
    document.title = typed ? `${typed} · ${this.#title}` : this.#title;
    if (typed === asked().trim()) return;
    const url = new URL(location.href);
    if (typed) url.searchParams.set('q', typed);
    else url.searchParams.delete('q');
    if (this.#step) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#step = false;
  }
}

/** The query in the address. */
function asked(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

customElements.define('search-page', SearchPage);
