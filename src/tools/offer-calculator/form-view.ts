/** The form: the currency, a column of fields for each offer, and what few change under "More". */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { fieldId, fieldView } from './field-view.ts';
import { COMMON_FIELDS, isSaid, isShown, isUnderMore, OFFER_FIELDS, SLOTS, slotsOf, textOf } from './fields.ts';
import type { Field, Inputs, Slot } from './fields.ts';
import type { Folds } from './fold.ts';
import { nameOf } from './read-inputs.ts';
import type { Reading } from './read-inputs.ts';

export interface Form {
  readonly inputs: Inputs;
  readonly reading: Reading;
  /** Fields the reader has left once: only they are told that something is missing, or wrong while it is being typed. */
  readonly touched: ReadonlySet<string>;
  readonly folds: Folds;
}

export interface FormActs {
  /** The reader changes a field. */
  readonly set: (key: string, text: string) => void;
  /** The reader is done with a field's text. */
  readonly touch: (key: string, text: string) => void;
  readonly draw: () => void;
  /** A field gets the focus. */
  readonly clearOfLead: () => void;
  readonly add: () => void;
  readonly remove: (slot: Slot) => void;
}

type Place = 'all' | Slot;

const PLACES: readonly Place[] = ['all', ...SLOTS];
const MORE = {
  all: 'More: share price growth, last day, relocation',
  offer: 'More: bonus, start date, what goes back on leaving',
};

const fieldsOf = (place: Place) => (place === 'all' ? COMMON_FIELDS : OFFER_FIELDS);

/** The key of the fold for the rest of a place's fields. */
export const moreOf = (place: string): string => `more-${place}`;

/** Opens the folds in which something was filled in, and closes the others. */
export function foldMore(inputs: Inputs, folds: Folds): void {
  for (const place of PLACES) {
    const isFilled = (field: Field) => isUnderMore(inputs, place, field) && isSaid(inputs, place, field);
    folds.set(moreOf(place), fieldsOf(place).some(isFilled));
  }
}

export function formView(form: Form, acts: FormActs): TemplateResult {
  const slots = slotsOf(form.inputs);
  const common = columnOf('all', form, acts);
  return html`<div class="offers-form" @focusin=${acts.clearOfLead}>
    <div class="offers-fields offers-common">${common.first}</div>
    <div class="offers-columns">${SLOTS.map((slot) => offerView(slot, slots, form, acts))}</div>
    <div class="offers-tools">
      <button type="button" ?hidden=${slots.length === SLOTS.length} @click=${acts.add}>Add an offer</button>
    </div>
    ${common.more}
  </div>`;
}

function offerView(slot: Slot, slots: readonly Slot[], form: Form, acts: FormActs) {
  if (!slots.includes(slot)) return html`<fieldset class="offers-offer" hidden></fieldset>`;
  const name = nameOf(form.inputs, slot);
  const { first, more } = columnOf(slot, form, acts);
  return html`<fieldset class="offers-offer">
    <legend>${name}</legend>
    <div class="offers-fields">${first}</div>
    ${more}
    <div class="offers-tools">
      <button type="button" ?hidden=${slots.length <= 2} @click=${() => acts.remove(slot)}>Take ${name} away</button>
    </div>
  </fieldset>`;
}

/** The fields of a place: those that stand first, and a fold for the rest. */
function columnOf(place: Place, form: Form, acts: FormActs) {
  const list = (isMore: boolean) =>
    repeat(
      fieldsOf(place).filter((field) => isUnderMore(form.inputs, place, field) === isMore),
      ({ key }) => key,
      (field) => fieldOf(place, field, form, acts),
    );
  const more = form.folds.view({
    key: moreOf(place),
    title: place === 'all' ? MORE.all : MORE.offer,
    className: place === 'all' ? 'offers-more offers-common' : 'offers-more',
    content: html`<div class="offers-fields">${list(true)}</div>`,
  });
  return { first: list(false), more };
}

function fieldOf(place: Place, field: Field, { inputs, reading, touched }: Form, acts: FormActs) {
  const key = `${place}/${field.key}`;
  const isTouched = touched.has(key);
  const isBusy = document.activeElement?.id === fieldId(place, field.key) && !isTouched;
  const wanted = isTouched ? reading.missing.get(key) : undefined;
  return fieldView(
    place,
    field,
    {
      text: field.choices ? textOf(inputs, place, field) : (inputs.get(key) ?? ''),
      fault: isBusy ? '' : (reading.faults.get(key) ?? wanted ?? ''),
      note: reading.notes.get(key) ?? '',
      isHidden: !isShown(inputs, place, field),
    },
    {
      input: (text) => acts.set(key, text),
      change: (text) => acts.touch(key, text),
      leave: acts.draw,
    },
  );
}
