/** One field with its label, its hint and, if something is wrong with it, the sentence that says what. */

import { make, setText } from '../../browser/parts/element.ts';
import { withCalendar } from './day-picker.ts';
import type { Field } from './fields.ts';

export interface FieldView {
  readonly box: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** Shows what is stored, unless the reader is typing here. */
  setText(text: string): void;
  /** Shows a sentence at the field, or takes it away. */
  setFault(fault: string): void;
  /** Shows how the field was read, or takes it away. */
  setNote(note: string): void;
}

/** Fields for which a phone should not open its pad of digits: words, dates, signs. */
const WORDS = new Set(['name', 'start', 'schedule', 'growth', 'leaving']);
const LONGEST_NAME = 60;

/** Builds a field. `place` is `all` or the letter of an offer. */
export function fieldView(place: string, field: Field): FieldView {
  const { key, label, hint, choices } = field;
  const id = `offers-${place}-${key}`;
  const box = make('div', field.isBeside ? 'offers-field offers-beside' : 'offers-field');
  const title = make('label', '', label);
  title.htmlFor = id;
  const control = choices ? selectOf(choices) : make('input', '');
  control.id = id;
  control.autocomplete = 'off';
  if (control instanceof HTMLInputElement) {
    control.type = 'text';
    control.spellcheck = false;
    // Numbers have no greatest length: a number that was cut would be another number.
    if (key === 'name') control.maxLength = LONGEST_NAME;
    if (!WORDS.has(key)) control.inputMode = 'decimal';
  }
  const note = make('p', 'offers-hint', hint ?? '');
  note.id = `${id}-hint`;
  const fault = make('p', 'offers-fault');
  fault.id = `${id}-fault`;
  fault.hidden = true;
  const read = make('p', 'offers-hint');
  read.id = `${id}-read`;
  read.hidden = true;
  const entry = field.isDay && control instanceof HTMLInputElement ? withCalendar(control, label) : control;
  box.append(title, entry, ...(hint ? [note] : []), read, fault);
  const describe = () => {
    const ids = [fault, read].filter(({ hidden }) => !hidden).map((one) => one.id);
    if (hint) ids.push(note.id);
    if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
    else control.removeAttribute('aria-describedby');
  };
  describe();
  return {
    box,
    control,
    setText(text) {
      if (control.value !== text && !(control instanceof HTMLInputElement && control === document.activeElement))
        control.value = text;
    },
    setFault(message) {
      fault.hidden = message === '';
      setText(fault, message);
      if (message === '') control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
      describe();
    },
    setNote(message) {
      read.hidden = message === '';
      setText(read, message);
      describe();
    },
  };
}

function selectOf(choices: Readonly<Record<string, string>>): HTMLSelectElement {
  const select = make('select', '');
  for (const [value, text] of Object.entries(choices)) {
    const option = make('option', '', text);
    option.value = value;
    select.append(option);
  }
  return select;
}
