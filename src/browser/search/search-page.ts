/** `<search-page>`: the page of results. The address always holds what is searched for and among what. */

import sheet from './search-dialog.css?url&no-inline';
import { BASE } from '../parts/base.ts';
import { el } from './dom.ts';
import { SearchEngine, type Filter } from './engine.ts';
import { loadSheet } from '../parts/sheet.ts';
import { SearchView } from './view.ts';

const MOST_PAGES = 20;

export class SearchPage extends HTMLElement {
  readonly #title = document.title;
  #view: SearchView | undefined;
  #input: HTMLInputElement | null = null;
  #selects: Readonly<Record<keyof Filter, HTMLSelectElement | null>> = { kind: null, part: null };
  /** Whether the next change of the query is a new step of the history. */
  #step = false;
  /** Where the reader was when leaving, until the results are there again. */
  #place: number | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    const list = this.querySelector<HTMLElement>('.search-results');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const message = this.querySelector<HTMLElement>('.search-message');
    const below = this.querySelector<HTMLElement>('.search-below');
    if (!form || !input || !list || !status || !message || !below) return;
    void loadSheet(sheet);
    this.#input = input;
    this.#selects = {
      kind: this.querySelector('select[name="kind"]'),
      part: this.querySelector('select[name="part"]'),
    };
    const engine = new SearchEngine({
      base: BASE,
      list: document.querySelector<HTMLElement>('search-box')?.dataset['answers'] ?? '',
    });
    this.#view = new SearchView({
      engine,
      input,
      list,
      status,
      message,
      below,
      limit: MOST_PAGES,
      textPause: 0,
      start: () => [],
      filter: () => this.#filter(),
      unfilter: () => this.#unfilter(),
      onAsk: (typed) => this.#keep(typed),
      onShown: () => this.#return(),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#step = true;
      this.#place = undefined;
      void this.#view?.ask();
    });
    for (const select of Object.values(this.#selects))
      select?.addEventListener('change', () => {
        this.#step = true;
        void this.#view?.ask({ again: true });
      });
    list.addEventListener('click', () => (this.#step = true));
    window.addEventListener('popstate', this.#restore);
    window.addEventListener('pagehide', this.#leave);
    // The results are not there yet when the browser would scroll back to them.
    history.scrollRestoration = 'manual';
    const { place } = (history.state ?? {}) as { place?: unknown };
    if (typeof place === 'number') this.#place = place;
    // Firefox lays the filters out again a moment after they are filled, which would push the place on.
    if (this.#place !== undefined) document.documentElement.style.setProperty('overflow-anchor', 'none');
    void this.#begin(engine);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#restore);
    window.removeEventListener('pagehide', this.#leave);
  }

  async #begin(engine: SearchEngine): Promise<void> {
    // A quick reader has typed before this began.
    if (this.#input?.value) void this.#view?.ask();
    else this.#restore();
    try {
      const { kinds, parts } = await engine.filters();
      const options = { kind: kinds, part: parts };
      for (const name of ['kind', 'part'] as const)
        this.#selects[name]?.append(...options[name].map((option) => el('option', {}, option)));
    } catch {
      return;
    }
    // Only now can the filters of the address be chosen. What was typed meanwhile stays.
    if (this.#choose()) void this.#view?.ask({ again: true });
  }

  readonly #restore = (): void => {
    if (!this.#input) return;
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#view?.ask({ again: this.#choose() });
  };

  /** Chooses the filters of the address; whether they are others than before. */
  #choose(): boolean {
    const asked = new URLSearchParams(location.search);
    const before = this.#filter();
    for (const name of ['kind', 'part'] as const) {
      const select = this.#selects[name];
      if (!select) continue;
      select.value = asked.get(name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    const { kind, part } = this.#filter();
    return kind !== before.kind || part !== before.part;
  }

  readonly #leave = (): void => {
    history.replaceState({ ...(history.state as object | null), place: window.scrollY }, '');
  };

  /** Goes back to where the reader was, once the page is long enough again. */
  #return(): void {
    if (this.#place === undefined) return;
    window.scrollTo({ top: this.#place, behavior: 'instant' });
    if (Math.abs(window.scrollY - this.#place) >= 2) return;
    this.#place = undefined;
    const release = () => document.documentElement.style.removeProperty('overflow-anchor');
    requestAnimationFrame(() => requestAnimationFrame(release));
  }

  #filter(): Filter {
    return { kind: this.#selects.kind?.value ?? '', part: this.#selects.part?.value ?? '' };
  }

  #unfilter(): void {
    for (const select of Object.values(this.#selects)) if (select) select.value = '';
    this.#input?.focus();
    void this.#view?.ask({ again: true });
  }

  /** Puts the query and the filter into the address, the query into the title. */
  #keep(typed: string): void {
    document.title = typed ? `${typed} · ${this.#title}` : this.#title;
    const url = new URL(location.href);
    for (const [name, value] of Object.entries({ q: typed, ...this.#filter() })) {
      // While the list of filters is on its way, those of the address are not chosen yet.
      if (name !== 'q' && (this.#selects[name as keyof Filter]?.options.length ?? 0) < 2) continue;
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (url.search === location.search || (typed === '' && !location.search)) return;
    if (this.#step) history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    this.#step = false;
  }
}

customElements.define('search-page', SearchPage);
