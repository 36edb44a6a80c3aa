/** The controls beside the list, as the server wrote them: what they offer, what is chosen, and counts beside each. */

import { setText } from '../../parts/element.ts';
import { FILTERS, SORTS } from './model.ts';
import type { Known } from './address.ts';
import type { Filter, Selection, View } from './model.ts';

/** One thing to choose: a box, or an option of a menu. */
interface Choice {
  readonly value: string;
  readonly name: string;
  readonly isChosen: () => boolean;
  readonly choose: (on: boolean) => void;
  readonly tell: (count: number) => void;
}

export class Controls {
  readonly #choices: Readonly<Record<Filter, readonly Choice[]>>;
  readonly #q: HTMLInputElement;
  readonly #sort: HTMLSelectElement;

  /** @throws when a control is missing: then the list stays as it was written */
  constructor(form: HTMLFormElement) {
    const choices = (filter: Filter): Choice[] => [
      ...[...form.querySelectorAll<HTMLInputElement>(`[data-filter="${filter}"]`)].map(choiceOfBox),
      ...[...form.querySelectorAll<HTMLOptionElement>(`select[name="${filter}"] option`)]
        .filter(hasValue)
        .map(choiceOfOption),
    ];
    this.#choices = {
      category: choices('category'),
      level: choices('level'),
      principle: choices('principle'),
      evidence: choices('evidence'),
      mark: choices('mark'),
    };
    const [q, sort] = [
      form.querySelector<HTMLInputElement>('input[name="q"]'),
      form.querySelector<HTMLSelectElement>('select[name="sort"]'),
    ];
    if (!q || !sort) throw new Error('a control is missing');
    [this.#q, this.#sort] = [q, sort];
  }

  /** Every value there is to choose. */
  known(): Known {
    const values = (filter: Filter) => this.#choices[filter].map(({ value }) => value);
    return {
      category: values('category'),
      level: values('level'),
      principle: values('principle'),
      evidence: values('evidence'),
      mark: values('mark'),
    };
  }

  /** What the reader has chosen. */
  read(): View {
    const values = (filter: Filter) =>
      this.#choices[filter].filter(({ isChosen }) => isChosen()).map(({ value }) => value);
    return {
      chosen: {
        category: values('category'),
        level: values('level'),
        principle: values('principle'),
        evidence: values('evidence'),
        mark: values('mark'),
      },
      q: this.#q.value,
      sort: SORTS.find((name) => name === this.#sort.value) ?? SORTS[0],
    };
  }

  /** Sets the controls to a view. */
  write({ chosen, q, sort }: View): void {
    for (const filter of FILTERS) {
      for (const choice of this.#choices[filter]) choice.choose(chosen[filter].includes(choice.value));
    }
    // Untouched while it says the same: the cursor stays where it is.
    if (this.#q.value.trim() !== q) this.#q.value = q;
    this.#sort.value = sort;
  }

  /** Puts the counts beside the choices. */
  tell({ counts }: Selection): void {
    for (const filter of FILTERS) {
      for (const { value, tell } of this.#choices[filter]) tell(counts[filter].get(value) ?? 0);
    }
  }

  /** How a choice is called. */
  nameOf(filter: Filter, value: string): string {
    return this.#choices[filter].find((choice) => choice.value === value)?.name ?? value;
  }
}

const hasValue = ({ value }: HTMLOptionElement): boolean => value !== '';

function choiceOfBox(box: HTMLInputElement): Choice {
  const label = box.closest('label');
  const tally = label?.querySelector('.tally');
  return {
    value: box.value,
    name: label?.querySelector('.choice')?.textContent?.trim() ?? box.value,
    isChosen: () => box.checked,
    choose: (on) => (box.checked = on),
    tell(count) {
      setText(tally, String(count));
      if (label?.classList.contains('list-empty') !== (count === 0)) label?.classList.toggle('list-empty');
    },
  };
}

function choiceOfOption(option: HTMLOptionElement): Choice {
  const name = option.dataset['name'] ?? option.value;
  const select = option.closest('select');
  return {
    value: option.value,
    name,
    isChosen: () => option.selected,
    choose(on) {
      if (on) option.selected = true;
      else if (option.selected && select) select.value = '';
    },
    tell(count) {
      setText(option, `${name} (${count})`);
    },
  };
}
