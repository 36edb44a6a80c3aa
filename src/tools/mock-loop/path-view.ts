/** The choice of a path whose questions are to be asked. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Around } from './around.ts';
import { pathWords } from './wish.ts';
import type { Wish } from './wish.ts';

/** Nothing where the paths could not be fetched. */
export function pathView(wish: Wish, { known, picked, draw }: Around): TemplateResult | typeof nothing {
  const shown = known.paths.find(({ slug }) => slug === (picked.path ?? wish.path));
  if (!shown) return nothing;
  const choose = (event: Event) => {
    takeChoice(event);
    picked.path = (event.currentTarget as HTMLSelectElement).value;
    draw();
  };
  return html`
    <div class="mock-choice">
      <label>
        <input type="radio" name="format" value="path" .defaultChecked=${wish.kind === 'path'} />
        <span><b>The questions of a path</b>: those that its steps name, at any level.</span>
      </label>
      <select name="path" aria-label="Path" aria-describedby="mock-path" @change=${choose}>
        ${known.paths.map(
          ({ slug, label }) => html`<option value=${slug} .defaultSelected=${slug === wish.path}>${label}</option>`,
        )}
      </select>
      <p class="mock-hint" id="mock-path">${pathWords(shown, known.rows)}</p>
    </div>
  `;
}

/** Who chooses from a list wants what stands above it. */
export function takeChoice(event: Event): void {
  const box = (event.currentTarget as HTMLElement).closest('.mock-choice');
  const radio = box?.querySelector<HTMLInputElement>('input[type="radio"]');
  if (radio) radio.checked = true;
}
