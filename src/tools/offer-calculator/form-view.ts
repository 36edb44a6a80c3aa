/** The form: the currency, a column of fields for each offer, and what few change under "More". */

import { make, makeButton } from '../../browser/parts/element.ts';
import { fieldView } from './field-view.ts';
import type { FieldView } from './field-view.ts';
import { COMMON_FIELDS, isSaid, isShown, isUnderMore, OFFER_FIELDS, SLOTS, slotsOf, textOf } from './fields.ts';
import type { Field, Inputs, Slot } from './fields.ts';
import { nameOf } from './read-inputs.ts';
import type { Reading } from './read-inputs.ts';

export interface FormOptions {
  /** Called when the reader changes a field. */
  readonly set: (key: string, text: string) => void;
  /** Called when offers are added or taken away; the places in use, in order. */
  readonly setSlots: (slots: readonly Slot[]) => void;
}

const MORE = {
  all: 'More: share price growth, last day, relocation',
  offer: 'More: bonus, start date, what goes back on leaving',
};

/** Builds the form. */
export function formView({ set, setSlots }: FormOptions) {
  const box = make('div', 'offers-form');
  const views = new Map<string, FieldView>();
  /** Fields the reader has left once: only they are told that something is missing, or wrong while it is being typed. */
  const touched = new Set<string>();
  let look: () => void = () => undefined;
  /** Whether other inputs came, so that what is filled in is to be seen. */
  let isFresh = true;

  /** The fields of a place: those that stand first, and a fold for the rest. */
  const fieldsOf = (place: 'all' | Slot) => {
    const fields = place === 'all' ? COMMON_FIELDS : OFFER_FIELDS;
    const first = make('div', 'offers-fields');
    const rest = make('div', 'offers-fields');
    const more = make('details', 'offers-more');
    more.append(make('summary', '', place === 'all' ? MORE.all : MORE.offer), rest);
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
      rest.append(view.box);
    }
    /** Puts each field where it belongs, in order; one that stays is not touched, for it may have the focus. */
    const arrange = (inputs: Inputs) => {
      for (const under of [false, true]) {
        const there = fields.filter((field) => isUnderMore(inputs, place, field) === under);
        const boxes = there.flatMap(({ key }) => views.get(`${place}/${key}`)?.box ?? []);
        for (const [index, one] of boxes.entries()) {
          const home = under ? rest : first;
          if (one.parentElement === home) continue;
          const next = boxes.slice(index + 1).find((other) => other.parentElement === home);
          home.insertBefore(one, next ?? null);
        }
      }
      if (isFresh)
        more.open = fields.some((field) => isUnderMore(inputs, place, field) && isSaid(inputs, place, field));
    };
    return { first, more, arrange };
  };

  const common = fieldsOf('all');
  common.first.classList.add('offers-common');
  const columns = make('div', 'offers-columns');
  const offers = new Map(
    SLOTS.map((slot) => {
      const group = make('fieldset', 'offers-offer');
      const legend = make('legend', '');
      const fields = fieldsOf(slot);
      const remove = makeButton('', '', () => {
        setSlots(slots.filter((other) => other !== slot));
        add.focus();
      });
      const tools = make('div', 'offers-tools');
      tools.append(remove);
      group.append(legend, fields.first, fields.more, tools);
      columns.append(group);
      return [slot, { ...fields, group, legend, remove }];
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
  common.more.classList.add('offers-common');
  box.append(common.first, columns, tools, common.more);

  return {
    box,
    /** Shows what is stored and what is wrong with it. */
    show(inputs: Inputs, { faults, missing, notes }: Reading): void {
      slots = slotsOf(inputs);
      add.hidden = slots.length === SLOTS.length;
      common.arrange(inputs);
      for (const [slot, { group, legend, remove, arrange }] of offers) {
        group.hidden = !slots.includes(slot);
        arrange(inputs);
        legend.textContent = nameOf(inputs, slot);
        remove.hidden = slots.length <= 2;
        remove.textContent = `Take ${nameOf(inputs, slot)} away`;
      }
      isFresh = false;
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
    /** Forgets which fields were left and which folds were opened: for other inputs, from a link or an example. */
    begin(): void {
      touched.clear();
      isFresh = true;
    },
    /** Puts the reader at a field, and opens what it is folded into. */
    focus(key: string): void {
      touched.add(key);
      look();
      const view = views.get(key);
      for (let fold = view?.box.closest('details'); fold; fold = fold.parentElement?.closest('details'))
        fold.open = true;
      view?.control.focus();
    },
    /** The label of a field, for a sentence about it. */
    label(key: string): string {
      return views.get(key)?.box.querySelector('label')?.textContent ?? '';
    },
  };
}
