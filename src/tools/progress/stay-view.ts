/** Whether the browser keeps what is stored, and asking it to. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { askAgain } from '../../browser/device/persistence.ts';
import type { Persistence } from '../../browser/device/persistence.ts';
import type { Draw } from './view.ts';

const WORDS: Readonly<Record<Persistence, string>> = {
  granted:
    'Your browser has agreed to keep this: it will not clear it by itself. You still can, and a lost device is lost.',
  'not granted':
    'Your browser has not agreed to keep this. It may clear it by itself when it runs out of room; Safari does after seven days of use without a visit here.',
  unknown:
    'Your browser does not say whether it keeps this. It may clear it by itself when it runs out of room; Safari does after seven days of use without a visit here.',
};
const REFUSED = 'It did not agree. Some browsers decide by how often you come here, so you can ask again another day.';

/** @param answer what the browser said when the page was opened */
export function createStay(answer: Persistence, draw: Draw): () => TemplateResult {
  let more = '';
  const ask = async () => {
    answer = await askAgain();
    more = answer === 'granted' ? '' : ` ${REFUSED}`;
    // The button goes.
    draw(answer === 'granted' ? '.data-stay p' : undefined);
  };
  return () =>
    html`<div class="data-stay">
      <p role="status" tabindex="-1">${WORDS[answer]}${more}</p>
      <button type="button" class="data-button" ?hidden=${answer !== 'not granted'} @click=${() => void ask()}>
        Ask the browser to keep it
      </button>
      <p>An export is safe from all of this. Make one before a day that matters.</p>
    </div>`;
}
