/** A calendar beside a field for days: what is picked is written into the field, which still takes what people type. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { isoDay, readDay } from './days.ts';

const icon = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
  <path d="M2.5 4.5h15v13h-15zM2.5 8.5h15M6.5 2v4M13.5 2v4" fill="none" stroke="currentColor" stroke-width="1.5"></path>
</svg>`;

/** Opens the calendar behind the button, at the day that the field before it names. */
function offer({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const [field, picker] = [button.previousElementSibling, button.nextElementSibling] as HTMLInputElement[];
  if (!field || !picker) return;
  const day = readDay(field.value);
  picker.value = 'value' in day ? isoDay(day.value) : '';
  try {
    picker.showPicker();
  } catch {
    // A frame of another site may not open one.
    field.focus();
  }
}

/**
 * A field and its calendar in a row.
 * @param label of the field, for the name of the button
 * @returns the field alone in browsers that cannot open a calendar from a script
 */
export function withCalendar(field: TemplateResult, label: string, pick: (day: string) => void): TemplateResult {
  if (!('showPicker' in HTMLInputElement.prototype)) return field;
  const picked = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    if (value !== '') pick(value);
  };
  // The browser's own field for dates shows its calendar and nothing else: it reads fewer texts than ours.
  return html`<span class="offers-day">
    ${field}<button type="button" aria-label=${`Calendar: ${label}`} @click=${offer}>${icon}</button
    ><input class="offers-picker" type="date" tabindex="-1" aria-hidden="true" @change=${picked} />
  </span>`;
}
