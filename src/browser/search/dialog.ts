/** The search dialog: made on first intent, one for the page. */

import sheet from './search-dialog.css?url&no-inline';
import { address } from '../../book/addresses.ts';
import { device } from '../device/index.ts';
import { BASE, under } from '../parts/base.ts';
import { el } from './dom.ts';
import { SearchEngine } from './engine.ts';
import { isComposing } from './keys.ts';
import { loadSheet } from '../parts/sheet.ts';
import { SearchView } from './view.ts';

const MOST_PAGES = 7;
/** Milliseconds after an answer until its reader seems to want more than it. */
const TEXT_PAUSE = 700;

let opened: SearchDialog | undefined;

/**
 * Makes the dialog and starts to load the answer list from `answers`. `starts` holds the links shown before anything is
 * typed.
 */
export function prepare(answers: string, starts: DocumentFragment | undefined): SearchDialog {
  opened ??= new SearchDialog(answers, starts);
  return opened;
}

export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input = el('input', {
    type: 'search',
    name: 'q',
    id: 'search-input',
    'aria-label': 'Search the handbook',
    'aria-describedby': 'search-keys',
    placeholder: 'A word or a question',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  readonly #view: SearchView;
  readonly #slash = el('input', { type: 'checkbox' });
  /** Settles when the dialog can be shown as it should look. */
  readonly ready: Promise<void>;

  constructor(answers: string, starts: DocumentFragment | undefined) {
    const list = el('ol', { class: 'search-results', 'aria-label': 'Results', 'aria-busy': 'false' });
    const status = el('p', { class: 'search-status', role: 'status' });
    const message = el('div', { class: 'search-message' });
    const below = el('div', { class: 'search-below', 'aria-live': 'polite' });
    const all = el('a', { class: 'search-all', href: under(address.search()) }, 'All results');
    const close = el('button', { type: 'button', class: 'search-close' }, 'Close');
    const form = el(
      'form',
      { class: 'search-form', role: 'search', action: under(address.search()) },
      this.#input,
      close,
    );
    this.#dialog = el(
      'dialog',
      { class: 'search-dialog', 'aria-label': 'Search' },
      form,
      el('div', { class: 'search-body' }, message, list, below),
      el(
        'div',
        { class: 'search-foot' },
        status,
        all,
        el('p', { id: 'search-keys', class: 'search-keys' }, 'Arrow keys move, Enter opens, Escape closes.'),
        el('label', { class: 'search-slash' }, this.#slash, ' Use / to open search'),
      ),
    );

    const engine = new SearchEngine({ base: BASE, list: answers });
    void engine.warm();
    this.#view = new SearchView({
      engine,
      input: this.#input,
      list,
      status,
      message,
      below,
      limit: MOST_PAGES,
      textPause: TEXT_PAUSE,
      start: () => (starts ? [starts.cloneNode(true)] : []),
      onAsk: (typed) => {
        all.href = under(address.search()) + (typed ? `?q=${encodeURIComponent(typed)}` : '');
      },
    });
    this.#listen(form, close);
    this.ready = loadSheet(sheet);
    document.body.append(this.#dialog);
  }

  /**
   * Opens the dialog with its words selected; focus goes back where it was when it closes.
   * `typed` is what the reader typed while the dialog was loaded, perhaps with Enter (a line feed) at the end.
   */
  open(typed = ''): void {
    if (this.#dialog.open) return;
    this.#slash.checked = device.settings.slashKey();
    this.#dialog.showModal();
    const [text = '', ...entered] = typed.split('\n');
    if (text) this.#input.value = text;
    this.#input.focus();
    if (!text) this.#input.select();
    if (entered.length > 0) void this.#enter(false);
    else void this.#view.ask();
  }

  #listen(form: HTMLFormElement, close: HTMLButtonElement): void {
    close.addEventListener('click', () => this.#dialog.close());
    this.#slash.addEventListener('change', () => device.settings.setSlashKey(this.#slash.checked));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || isComposing(event)) return;
      event.preventDefault();
      void this.#enter(event.ctrlKey || event.metaKey);
    });
    this.#dialog.addEventListener('keydown', (event) => {
      // A search field would keep the first Escape to itself and clear.
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (!isComposing(event)) this.#dialog.close();
    });
    // Before the link is followed: closing gives the focus back, which would scroll away from the heading.
    this.#dialog.addEventListener(
      'click',
      (event) => {
        const target = event.target as Element;
        // The dialog itself is hit only beside its content, on the backdrop.
        const beside = target === this.#dialog;
        const left = target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey;
        if (beside || left) this.#dialog.close();
      },
      { capture: true },
    );
  }

  async #enter(elsewhere: boolean): Promise<void> {
    const link = await this.#view.top();
    if (!link || !this.#dialog.open) return;
    if (elsewhere) window.open(link.href, '_blank', 'noopener');
    else link.click();
  }
}
