/** One field with its label, its hint and, if something is wrong with it, the sentence that says what. */

import { html, noChange, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { withCalendar } from './day-picker.ts';
import type { Field } from './fields.ts';

/** Fields for which a phone should not open its pad of digits: words, dates, signs. */
const WORDS = new Set(['name', 'start', 'schedule', 'growth', 'leaving']);
const LONGEST_NAME = 60;

/** What stands at a field; empty where nothing does. */
export interface FieldShown {
  readonly text: string;
  readonly fault: string;
  /** How the field was read. */
  readonly note: string;
  readonly isHidden: boolean;
}

export interface FieldActs {
  /** What stands in the field now, after a key or at the end of a change. */
  readonly input: (text: string) => void;
  readonly change: (text: string) => void;
  readonly leave: () => void;
}

/** `all` or the letter of an offer, and the field's key, in the page. */
export const fieldId = (place: string, key: string): string => `offers-${place}-${key}`;

const textIn = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** A field. `place` is `all` or the letter of an offer. */
export function fieldView(place: string, field: Field, shown: FieldShown, acts: FieldActs): TemplateResult {
  const { key, label, hint, choices, isDay, isBeside } = field;
  const { text, fault, note, isHidden } = shown;
  const id = fieldId(place, key);
  const described = [fault && `${id}-fault`, note && `${id}-read`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const input = (event: Event) => acts.input(textIn(event));
  const change = (event: Event) => acts.change(textIn(event));
  const control = choices
    ? html`<select
        id=${id}
        autocomplete="off"
        aria-describedby=${described || nothing}
        aria-invalid=${fault ? 'true' : nothing}
        @input=${input}
        @change=${change}
        @blur=${acts.leave}
      >
        ${Object.entries(choices).map(
          ([value, words]) => html`<option value=${value} .selected=${live(value === text)}>${words}</option>`,
        )}
      </select>`
    : // Numbers have no greatest length: a number that was cut would be another number.
      html`<input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        maxlength=${key === 'name' ? LONGEST_NAME : nothing}
        inputmode=${WORDS.has(key) ? nothing : 'decimal'}
        aria-describedby=${described || nothing}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${document.activeElement?.id === id ? noChange : live(text)}
        @input=${input}
        @change=${change}
        @blur=${acts.leave}
      />`;
  return html`<div class=${isBeside ? 'offers-field offers-beside' : 'offers-field'} ?hidden=${isHidden}>
    <label for=${id}>${label}</label>
    ${isDay ? withCalendar(control, label, acts.change) : control}
    ${hint ? html`<p class="offers-hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    <p class="offers-hint" id=${`${id}-read`} ?hidden=${!note}>${note}</p>
    <p class="offers-fault" id=${`${id}-fault`} ?hidden=${!fault}>${fault}</p>
  </div>`;
}
