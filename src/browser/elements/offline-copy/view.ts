/** What stands in `<offline-copy>`. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { buttonWords, progressWords, standingWords, STAY } from './model.ts';
import type { Standing } from './model.ts';
import type { Progress } from './save.ts';

export interface Shown {
  readonly standing: Standing;
  /** Of the saving that goes on here. */
  readonly progress: Progress | undefined;
  /** What was done last, for eyes and ears. */
  readonly said: string;
  /** Saves, or looks for the network, as the button’s words say. */
  readonly begin: () => void;
  readonly cancel: () => void;
  readonly remove: () => void;
}

export function view({ standing, progress, said, begin, cancel, remove }: Shown): TemplateResult {
  const label = buttonWords(standing);
  const canRemove = standing.saved !== undefined || standing.part.size > 0;
  return html`
    ${progress ? nothing : standingWords(standing).map((words) => html`<p class="offline-standing">${words}</p>`)}
    ${
      progress
        ? html`<p class="offline-progress">
              <progress aria-label="Saving the handbook" max=${progress.all} .value=${progress.done}></progress>
              <span>${progressWords(progress)}</span>
            </p>
            <p class="offline-standing" id="offline-stay">${STAY}</p>`
        : nothing
    }
    <p class="offline-tools">
      ${
        progress
          ? html`<button type="button" class="offline-button" aria-describedby="offline-stay" @click=${cancel}>
              Cancel
            </button>`
          : html`${
              label ? html`<button type="button" class="offline-button" @click=${begin}>${label}</button>` : nothing
            }${
              canRemove
                ? html`<button type="button" class="offline-button" @click=${remove}>Remove what is saved</button>`
                : nothing
            }`
      }
    </p>
    <p class="offline-said" role="status" tabindex="-1">${said}</p>
  `;
}
