/** All results of a comparison. */

import { make } from '../../parts/element.ts';
import { COMMON_FIELDS, isShown, OFFER_FIELDS, slotsOf, textOf } from './fields.ts';
import type { Field, Inputs } from './fields.ts';
import { leavingView } from './leaving-view.ts';
import type { Comparison } from './offer.ts';
import { racesView } from './race-view.ts';
import { tableView } from './table-view.ts';
import { vestsView } from './vests-view.ts';
import { yearsView } from './years-view.ts';

/** Builds the results; `inputs` are listed with them on paper. */
export function resultsView(comparison: Comparison, inputs: Inputs): DocumentFragment {
  const all = document.createDocumentFragment();
  const { growth, offers, countsRelocation } = comparison;
  const moves = offers.some(({ relocation }) => relocation > 0n);
  all.append(
    entered(comparison, inputs),
    make('h2', '', 'Year by year'),
    make(
      'p',
      'offers-note',
      'Years count from each offer’s own start. Before tax, without raises and new shares. Not tax or legal advice.' +
        (moves && !countsRelocation ? ' Relocation money is left out: it pays for the move.' : ''),
    ),
    yearsView(comparison, 0),
    ...(growth === 0 ? [] : [yearsView(comparison, growth)]),
    make('h2', '', 'Break-even'),
    make('p', 'offers-note', 'By what each offer has paid in all by the end of a month.'),
    racesView(comparison),
    make('h2', '', 'If you left'),
    make('p', 'offers-note', 'Pay is counted for complete months. What goes back is counted before tax.'),
    leavingView(comparison),
    make('h2', '', 'Vest by vest'),
    make(
      'p',
      'offers-note',
      'On the day of the month of the start. Weekends, holidays and the plan may move a day: the letter decides.',
    ),
    vestsView(comparison),
  );
  return all;
}

/** What was typed, for paper: the form itself is not printed. */
function entered({ offers }: Comparison, inputs: Inputs): HTMLElement {
  const box = make('section', 'offers-entered');
  const slots = slotsOf(inputs);
  const said = (place: string, field: Field): string => {
    const text = textOf(inputs, place, field);
    if (text !== '') return field.choices?.[text] ?? text;
    return field.ifEmpty && isShown(inputs, place, field) ? `${field.ifEmpty} (left empty)` : '';
  };
  const common = COMMON_FIELDS.map((field) => `${field.label}: ${said('all', field) || 'not given'}`).join('. ');
  const rows = OFFER_FIELDS.filter(({ key }) => key !== 'name')
    .map((field) => ({ name: field.label, cells: slots.map((slot) => said(slot, field)) }))
    .filter(({ cells }) => cells.some((text) => text !== ''));
  box.append(
    make('h2', '', 'What was entered'),
    make('p', 'offers-note', `${common}.`),
    tableView({ caption: 'Offers as entered', corner: 'Field', columns: offers.map(({ name }) => name), rows }),
  );
  return box;
}
