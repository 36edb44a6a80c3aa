/** Query in, results out: what the dialog and the results page share. */

import { el } from './dom.ts';
import { NO_FILTER, wordsToPaint } from './engine.ts';
import type { Filter, Found, PageHit, SearchEngine, SearchOptions } from './engine.ts';
import { isComposing } from './keys.ts';
import { SearchError } from './library.ts';
import { aboutQuery, failed, nothingAdmitted, nothingFound, textFailed, textPartial } from './messages.ts';
import { countOf, inShort, resultItems, topLink } from './results.ts';

/** Milliseconds without a key before the answer list is asked. */
const PAUSE = 80;
/** Milliseconds until a search counts as slow and says so. */
const SLOW = 400;
const SEARCHING = 'Searching …';
/** Pages of the full text below an answer: each is a request. */
const MOST_IN_TEXT = 4;

export interface ViewParts {
  readonly engine: Pick<SearchEngine, 'search' | 'searchText' | 'warm'>;
  readonly input: HTMLInputElement;
  /** `aria-busy` until it is complete for what stands in the input. */
  readonly list: HTMLElement;
  /** Polite live region: count of results, loading. */
  readonly status: HTMLElement;
  /** Place above the list: what is to be said of the query, or what stands instead of results. */
  readonly message: HTMLElement;
  /** Place below the list: what became of the full text. */
  readonly below: HTMLElement;
  /** Pages shown at most. */
  readonly limit: number;
  /** Milliseconds between an answer and the search of the full text, which is much larger. */
  readonly textPause: number;
  /** What `message` holds before anything is typed. */
  readonly start: () => readonly Node[];
  readonly filter?: () => Filter;
  /** Takes the filter away. */
  readonly unfilter?: () => void;
  /** Called when a query is about to be asked. */
  readonly onAsk?: (typed: string) => void;
  /** Called when the answer stands, and again when the full text does. */
  readonly onShown?: () => void;
}

export class SearchView {
  readonly #parts: ViewParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: string | undefined;
  /** The one search that counts; its signal ends all work for it. */
  #search = new AbortController();
  #top: HTMLAnchorElement | null = null;
  #answered: Promise<void> = Promise.resolve();
  #isComplete = false;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    const { input, list, message } = parts;
    input.addEventListener('input', () => {
      list.setAttribute('aria-busy', 'true');
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.ask({ isTyping: true }), PAUSE);
    });
    for (const place of new Set([input, list, message]))
      place.addEventListener('keydown', (event) => this.#move(event));
  }

  /**
   * Asks for what stands in the input now, unless that was asked last. Settles when the answer stands; the full text may
   * come later.
   */
  ask({ again = false, isTyping = false } = {}): Promise<void> {
    clearTimeout(this.#timer);
    const typed = this.#parts.input.value.trim();
    if (typed !== this.#asked || again) {
      this.#asked = typed;
      this.#search.abort();
      this.#search = new AbortController();
      this.#isComplete = false;
      this.#answered = this.#answer(typed, isTyping, this.#search.signal);
    } else if (this.#isComplete) this.#complete();
    return this.#answered;
  }

  /** The link Enter opens, once the results belong to what stands in the input. */
  async top(): Promise<HTMLAnchorElement | null> {
    let asked: Promise<void>;
    do {
      asked = this.ask();
      await asked;
    } while (asked !== this.#answered);
    return this.#top;
  }

  async #answer(typed: string, isTyping: boolean, signal: AbortSignal): Promise<void> {
    const { engine, list, status, limit, start, filter = () => NO_FILTER, onAsk } = this.#parts;
    onAsk?.(typed);
    if (typed === '') {
      this.#show({ above: start(), said: '' });
      this.#complete();
      return;
    }
    list.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => (status.textContent = SEARCHING), SLOW);
    // An overtaken query must not write over the answer of the one that overtook it.
    signal.addEventListener('abort', () => clearTimeout(slow), { once: true });
    const options: SearchOptions = { limit, filter: filter(), isTyping, signal };
    try {
      const found = await engine.search(typed, options);
      if (signal.aborted) return;
      clearTimeout(slow);
      this.#showFound(found, options);
      void found.better?.then(() => this.#improve(options));
      const text = this.#addText(found, options);
      // The full text is not waited for, unless nothing stands without it.
      if (found.pages.length === 0) await text;
    } catch (error) {
      clearTimeout(slow);
      if (signal.aborted) return;
      const above = failed(reasonOf(error), () => void this.ask({ again: true }));
      this.#show({ above, said: above[0]?.textContent ?? '' });
      this.#complete();
    }
  }

  /** Asks the same again, unless the reader has gone to a result: it must not move away. */
  #improve({ signal, isTyping = false }: SearchOptions): void {
    const { list, message } = this.#parts;
    const isThere = [list, message].some((place) => place.contains(document.activeElement));
    if (!signal.aborted && !isThere) void this.ask({ again: true, isTyping });
  }

  #showFound(found: Found, { signal }: SearchOptions): void {
    const { input } = this.#parts;
    const use = (typed: string): void => {
      if (signal.aborted) return;
      input.value = typed;
      input.focus();
      void this.ask();
    };
    const items = resultItems(found.pages, wordsToPaint(found));
    const [first] = found.pages;
    if (first) items[0]?.append(...inShort(first));
    // With no page yet, the full text may have some.
    this.#show({ items, above: aboutQuery(found, use), said: first ? countOf(found) : SEARCHING, pages: found.pages });
  }

  async #addText(found: Found, options: SearchOptions): Promise<void> {
    const { engine, list, below, status, textPause, limit } = this.#parts;
    const { signal } = options;
    const again = (): void => {
      list.setAttribute('aria-busy', 'true');
      below.replaceChildren();
      void this.#addText(found, options);
    };
    try {
      // Nothing stands yet that a reader could be busy with.
      if (found.pages.length > 0) await pause(textPause, signal);
      if (signal.aborted) return;
      const room = found.pages.length > 0 ? MOST_IN_TEXT : limit;
      const { pages, isPartial } = await engine.searchText(found, { ...options, limit: room });
      if (signal.aborted) return;
      this.#append(found, pages);
      below.replaceChildren(...(isPartial ? textPartial(() => void this.ask({ again: true })) : []));
    } catch (error) {
      if (signal.aborted) return;
      const reason = reasonOf(error);
      if (found.pages.length === 0) {
        // With the network it may find something yet.
        if (reason === 'failed') status.textContent = '';
        else this.#append(found, []);
      }
      below.replaceChildren(...textFailed(reason, again));
    }
    this.#complete();
    this.#parts.onShown?.();
  }

  #complete(): void {
    this.#isComplete = true;
    this.#parts.list.setAttribute('aria-busy', 'false');
  }

  /** Adds what the full text says below the results that stand: those do not move. */
  #append(found: Found, pages: readonly PageHit[]): void {
    const { list, status, message, filter = () => NO_FILTER, unfilter } = this.#parts;
    const items = resultItems(pages, wordsToPaint(found));
    if (found.pages.length > 0) items[0]?.prepend(el('p', { class: 'search-joint' }, 'In the text of'));
    list.append(...items);
    status.textContent = countOf(found, pages.length);
    if (found.pages.length === 0 && pages.length === 0) {
      const { kind, part } = filter();
      message.append(...((kind || part) && unfilter ? nothingAdmitted(unfilter) : nothingFound(found.typed)));
      message.hidden = false;
    }
    this.#top ??= topLink(list, pages);
    this.#top?.setAttribute('data-enter', '');
  }

  #show({ items = [], above, said, pages = [] }: Shown): void {
    const { list, message, below, status } = this.#parts;
    list.replaceChildren(...items);
    // Said aloud with the count, which alone does not tell that another word was searched.
    message.ariaLive = pages.length > 0 ? 'polite' : 'off';
    message.replaceChildren(...above);
    message.hidden = above.length === 0;
    below.replaceChildren();
    status.textContent = said;
    this.#top = topLink(list, pages);
    this.#top?.setAttribute('data-enter', '');
    this.#parts.onShown?.();
  }

  /** Arrow keys go through input and links; a typed letter goes back to the input. */
  #move(event: KeyboardEvent): void {
    const { input, list, message } = this.#parts;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return;
    const stops = [message, list].flatMap((place) => [...place.querySelectorAll<HTMLElement>('a, button, summary')]);
    const at = stops.indexOf(event.target as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      if (at < 0 && event.key === 'ArrowUp') return;
      event.preventDefault();
      (next < 0 ? input : stops[Math.min(next, stops.length - 1)])?.focus();
    } else if (at >= 0 && (event.key === 'Backspace' || /^[\p{L}\p{N}]$/u.test(event.key))) {
      // The key's own effect then happens in the input.
      input.focus();
    }
  }
}

interface Shown {
  readonly items?: readonly Node[];
  readonly above: readonly Node[];
  readonly said: string;
  readonly pages?: readonly PageHit[];
}

function reasonOf(error: unknown): SearchError['reason'] {
  return error instanceof SearchError ? error.reason : 'failed';
}

/** Waits, or until the signal ends it. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
