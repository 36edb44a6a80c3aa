/** The form: fields of the whole comparison, and a column of fields for each offer. */

import { make, makeButton } from '../../parts/element.ts';
import { fieldView } from './field-view.ts';
import type { FieldView } from './field-view.ts';
import { COMMON_FIELDS, isShown, OFFER_FIELDS, SLOTS, slotsOf, textOf } from './fields.ts';
import type { Field, Inputs, Slot } from './fields.ts';
import { nameOf } from './read-inputs.ts';
import type { Reading } from './read-inputs.ts';

export interface FormOptions {
  /** Called when the reader changes a field. */
  readonly set: (key: string, text: string) => void;
  /** Called when offers are added or taken away; the places in use, in order. */
  readonly setSlots: (slots: readonly Slot[]) => void;
}

/** Builds the form. */
export function formView({ set, setSlots }: FormOptions) {
  const box = make('div', 'offers-form');
  const views = new Map<string, FieldView>();
  /** Fields the reader has left once: only they are told that something is missing, or wrong while it is being typed. */
  const touched = new Set<string>();
  let look: () => void = () => undefined;

  const fieldset = (title: string, place: string, fields: readonly Field[]) => {
    const group = make('fieldset', place === 'all' ? 'offers-common' : 'offers-offer');
    const legend = make('legend', '', title);
    group.append(legend);
    for (const field of fields) {
      const key = `${place}/${field.key}`;
      const view = fieldView(place, field);
      views.set(key, view);
      view.control.addEventListener('input', () => set(key, view.control.value));
      view.control.addEventListener('change', () => {
        touched.add(key);
        set(key, view.control.value);
        look();
      });
      view.control.addEventListener('blur', () => look());
      group.append(view.box);
    }
    return { group, legend };
  };

  const common = fieldset('The comparison', 'all', COMMON_FIELDS);
  const columns = make('div', 'offers-columns');
  const offers = new Map(
    SLOTS.map((slot) => {
      const one = fieldset('', slot, OFFER_FIELDS);
      const remove = makeButton('', '', () => {
        setSlots(slots.filter((other) => other !== slot));
        add.focus();
      });
      const tools = make('div', 'offers-tools');
      tools.append(remove);
      one.group.append(tools);
      columns.append(one.group);
      return [slot, { ...one, remove }];
    }),
  );
  let slots: readonly Slot[] = [];
  const add = makeButton('', 'Add an offer', () => {
    const free = SLOTS.find((slot) => !slots.includes(slot));
    if (!free) return;
    setSlots([...slots, free]);
    views.get(`${free}/name`)?.control.focus();
  });
  const tools = make('div', 'offers-tools');
  tools.append(add);
  box.append(common.group, columns, tools);

  return {
    box,
    /** Shows what is stored and what is wrong with it. */
    show(inputs: Inputs, { faults, missing, notes }: Reading): void {
      slots = slotsOf(inputs);
      add.hidden = slots.length === SLOTS.length;
      for (const [slot, { group, legend, remove }] of offers) {
        group.hidden = !slots.includes(slot);
        legend.textContent = nameOf(inputs, slot);
        remove.hidden = slots.length <= 2;
        remove.textContent = `Take ${nameOf(inputs, slot)} away`;
      }
      const showField = (place: string, field: Field) => {
        const key = `${place}/${field.key}`;
        const view = views.get(key);
        if (!view) return;
        view.setText(field.choices ? textOf(inputs, place, field) : (inputs.get(key) ?? ''));
        view.box.hidden = !isShown(inputs, place, field);
        const isBusy = view.control === document.activeElement && !touched.has(key);
        const isWanted = touched.has(key) ? missing.get(key) : undefined;
        view.setFault(isBusy ? '' : (faults.get(key) ?? isWanted ?? ''));
        view.setNote(notes.get(key) ?? '');
      };
      for (const field of COMMON_FIELDS) showField('all', field);
      for (const slot of slots) for (const field of OFFER_FIELDS) showField(slot, field);
      look = () => this.show(inputs, { faults, missing, notes, comparison: undefined });
    },
    /** Forgets which fields were left: for other inputs, from a link or an example. */
    begin(): void {
      touched.clear();
    },
    /** Puts the reader at a field. */
    focus(key: string): void {
      touched.add(key);
      look();
      views.get(key)?.control.focus();
    },
    /** The label of a field, for a sentence about it. */
    label(key: string): string {
      return views.get(key)?.box.querySelector('label')?.textContent ?? '';
    },
  };
}
