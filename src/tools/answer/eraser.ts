/** "Delete everything on this question": two presses. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Draw } from './section.ts';

/** The button; `erase` is called with the second press. */
export function createEraser(erase: () => void, draw: Draw): () => TemplateResult {
  let isAsked = false;
  const ask = (isOpen: boolean) => {
    isAsked = isOpen;
    draw('.answer-erase > :last-child');
  };
  return () =>
    html`<div class="coach-tools answer-erase">
      ${
        isAsked
          ? html`<button type="button" @click=${erase}>Really delete its text, versions and scores</button>
              <button type="button" @click=${() => ask(false)}>Keep it</button>`
          : html`<button type="button" @click=${() => ask(true)}>Delete everything on this question</button>`
      }
    </div>`;
}
