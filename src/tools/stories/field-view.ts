/** One field of a story, saved as it is typed. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { App } from './app.ts';
import type { Field } from './fields.ts';
import type { Story } from './story.ts';

/** Characters that a field of one line takes: enough for a sentence, and a card can print it. */
const LONGEST_LINE = 300;

export const fieldId = (name: string): string => `stories-${name}`;

export function fieldView({ bank }: App, story: Story, { name, label, hint, lines }: Field): TemplateResult {
  const [id, text] = [fieldId(name), story.text(name)];
  const type = (event: Event) => bank.type(story.id, name, (event.target as HTMLInputElement).value);
  const hintId = `${id}-hint`;
  return html`<div class="stories-field">
    <label for=${id}>${label}</label>
    ${hint === '' ? nothing : html`<p class="stories-hint" id=${hintId}>${hint}</p>`}
    ${
      lines === 1
        ? html`<input
            id=${id}
            type="text"
            autocomplete="off"
            maxlength=${LONGEST_LINE}
            aria-describedby=${hint === '' ? nothing : hintId}
            .value=${live(text)}
            @input=${type}
          />`
        : html`<textarea
            id=${id}
            rows=${lines}
            autocomplete="off"
            spellcheck="true"
            aria-describedby=${hint === '' ? nothing : hintId}
            .value=${live(text)}
            @input=${type}
          ></textarea>`
    }
  </div>`;
}

/** A choice of one among few; `values` are [stored, shown]. */
export function choiceView(
  { bank }: App,
  story: Story,
  name: string,
  label: string,
  values: readonly (readonly [value: string, words: string])[],
): TemplateResult {
  const now = story.text(name);
  return html`<div class="stories-field">
    <label for=${fieldId(name)}>${label}</label>
    <select
      id=${fieldId(name)}
      @change=${(event: Event) => bank.set(story.id, new Map([[name, (event.target as HTMLSelectElement).value]]))}
    >
      ${values.map(([value, words]) => html`<option value=${value} .selected=${live(value === now)}>${words}</option>`)}
    </select>
  </div>`;
}
