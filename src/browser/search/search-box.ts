/**
 * `<search-box>`: turns the link in the header into the door of the search dialog, and brings the
 * shortcuts. All else is loaded on the first sign that the reader wants to search.
 */

import { readNote } from '../device/handover.ts';
import { device } from '../device/index.ts';
import type { SearchDialog } from './dialog.ts';
import { isComposing } from './keys.ts';
import { isApple, isCommand, isCommandK, isSlash } from './shortcut.ts';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-keyshortcuts', isApple(navigator.platform) ? 'Meta+K' : 'Control+K');
    const hint = document.createElement('kbd');
    hint.textContent = isApple(navigator.platform) ? '⌘ K' : 'Ctrl K';
    hint.ariaHidden = 'true';
    if (!link.querySelector('kbd')) link.append(hint);

    for (const sign of ['pointerover', 'focusin', 'touchstart']) {
      // A fault here is met again, and handled, on opening.
      this.addEventListener(sign, () => void this.#load().catch(() => undefined), { once: true, passive: true });
    }
    link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.#open(event);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key === ' ') this.#open(event);
    });
    document.addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#shortcut);
  }

  #dialog: SearchDialog | undefined;
  #link: HTMLLinkElement | undefined;
  /** Keys pressed while the dialog is on its way; undefined when it is not. */
  #typed: string | undefined;

  readonly #shortcut = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.defaultPrevented || isComposing(event)) return;
    if (isCommandK(event, navigator.platform)) this.#open(event);
    if (isCommand(event)) return;
    if (this.#typed !== undefined && (key.length === 1 || key === 'Enter')) {
      event.preventDefault();
      this.#typed += key === 'Enter' ? '\n' : key;
      return;
    }
    const target = event.composedPath()[0];
    if (!isSlash(event) || (target instanceof Element && target.closest(FIELDS))) return;
    if (!document.querySelector('dialog[open]') && device.settings.slashKey()) this.#open(event);
  };

  #open(event: Event): void {
    event.preventDefault();
    if (this.#dialog) {
      this.#dialog.open();
      return;
    }
    if (this.#typed !== undefined) return;
    this.#typed = '';
    this.#load()
      .then(async (dialog) => {
        await dialog.ready;
        dialog.open(this.#typed);
        this.#dialog = dialog;
      })
      // Without its script the box leads where it leads without JavaScript.
      .catch(() => location.assign(this.querySelector('a')?.href ?? ''))
      .finally(() => (this.#typed = undefined));
  }

  async #load() {
    this.#fetchEarly();
    const { prepare } = await import('./dialog.ts');
    return prepare(this.dataset['answers'] ?? '', this.querySelector('template')?.content);
  }

  /** The answer list comes beside the dialog's script, not after it. */
  #fetchEarly(): void {
    if (this.#link || !this.dataset['answers']) return;
    this.#link = document.createElement('link');
    Object.assign(this.#link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: this.dataset['answers'] });
    document.head.append(this.#link);
  }
}

// A result of a search brought the reader here and wants its words highlighted.
if (readNote('search')) void import('./arrival.ts').then(({ arrive }) => arrive());

customElements.define('search-box', SearchBox);
