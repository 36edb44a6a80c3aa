/** Query in, results out: what the dialog and the results page share. */

import { SearchError, type Answer, type PageHit, type SearchEngine } from './engine.ts';
import { failed, nothingFound } from './messages.ts';
import { countOf, resultItems, topLink } from './results.ts';
import { suggest } from './suggest.ts';

/** Milliseconds without a key before the index is asked. */
const PAUSE = 120;
/** Milliseconds until a search counts as slow and says so. */
const SLOW = 400;

export interface ViewParts {
  readonly engine: Pick<SearchEngine, 'search' | 'warm'>;
  readonly input: HTMLInputElement;
  /** `aria-busy` until its results belong to what stands in the input. */
  readonly list: HTMLElement;
  /** Polite live region: count of results, loading. */
  readonly status: HTMLElement;
  /** Place for what stands instead of results. */
  readonly message: HTMLElement;
  /** Pages shown at most. */
  readonly limit: number;
  /** What `message` holds before anything is typed. */
  readonly start: () => readonly Node[];
  /** Called when a query is about to be asked. */
  readonly onAsk?: (typed: string) => void;
}

export class SearchView {
  readonly #parts: ViewParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: string | undefined;
  /** Number of the search that counts; earlier ones came too late. */
  #turn = 0;
  #pending = false;
  #top: HTMLAnchorElement | null = null;
  #settled: (() => void)[] = [];

  constructor(parts: ViewParts) {
    this.#parts = parts;
    const { input, list, engine } = parts;
    input.addEventListener('input', () => {
      list.setAttribute('aria-busy', 'true');
      void engine.warm(input.value);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.ask(), PAUSE);
    });
    list.parentElement?.addEventListener('keydown', (event) => this.#move(event));
    input.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Asks for what stands in the input now, unless that was asked last. */
  async ask(again = false): Promise<void> {
    clearTimeout(this.#timer);
    const { engine, input, list, status, limit, start } = this.#parts;
    const typed = input.value.trim();
    if (typed === this.#asked && !again) {
      if (!this.#pending) list.setAttribute('aria-busy', 'false');
      return;
    }
    this.#asked = typed;
    const turn = ++this.#turn;
    this.#parts.onAsk?.(typed);
    if (typed === '') {
      this.#show([], start(), '');
      return;
    }
    this.#pending = true;
    list.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => (status.textContent = 'Searching …'), SLOW);
    try {
      const answer = await engine.search(typed, limit);
      if (turn === this.#turn) this.#showAnswer(answer);
    } catch (error) {
      if (turn !== this.#turn) return;
      const fault = error instanceof SearchError ? error : new SearchError('failed', error);
      const lines = failed(fault, () => void this.ask(true));
      this.#show([], lines, lines[0]?.textContent ?? '');
    } finally {
      clearTimeout(slow);
    }
  }

  /** The link Enter opens, once the results belong to what stands in the input. */
  async top(): Promise<HTMLAnchorElement | null> {
    await this.ask();
    if (this.#pending) await new Promise<void>((resolve) => this.#settled.push(resolve));
    return this.#top;
  }

  #showAnswer({ query, pages, total }: Answer): void {
    const { input } = this.#parts;
    const use = (typed: string): void => {
      input.value = typed;
      input.focus();
      void this.ask();
    };
    const instead = pages.length === 0 ? nothingFound(query.typed, suggest(query.typed), use) : [];
    this.#show(resultItems(pages), instead, countOf(pages.length, total), pages);
  }

  #show(items: readonly Node[], instead: readonly Node[], said: string, pages: readonly PageHit[] = []): void {
    const { list, message, status } = this.#parts;
    list.replaceChildren(...items);
    message.replaceChildren(...instead);
    message.hidden = instead.length === 0;
    status.textContent = said;
    this.#top = topLink(list, pages);
    this.#top?.setAttribute('data-enter', '');
    this.#pending = false;
    list.setAttribute('aria-busy', 'false');
    for (const resolve of this.#settled.splice(0)) resolve();
  }

  /** Arrow keys go through input and links; a typed letter goes back to the input. */
  #move(event: KeyboardEvent): void {
    const { input, list, message } = this.#parts;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links = [...(message.hidden ? list : message).querySelectorAll<HTMLElement>('a, button')];
    const at = links.indexOf(event.target as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      if (at < 0 && event.key === 'ArrowUp') return;
      event.preventDefault();
      (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
    } else if (at >= 0 && (event.key === 'Backspace' || /^[\p{L}\p{N}]$/u.test(event.key))) {
      // The key's own effect then happens in the input.
      input.focus();
    }
  }
}
