/** All results of a comparison below its headline. */

import { make } from '../../browser/parts/element.ts';
import { enteredView } from './entered-view.ts';
import type { Inputs } from './fields.ts';
import type { Fold } from './fold.ts';
import { leavingView } from './leaving-view.ts';
import { needsMinor, showsMinor } from './money.ts';
import type { Comparison } from './offer.ts';
import { payOf, ratesOf, total } from './pay.ts';
import { racesView } from './race-view.ts';
import { vestsView } from './vests-view.ts';
import { yearsView } from './years-view.ts';

const note = (text: string) => make('p', 'offers-note', text);

/** Builds the results; `inputs` are listed with them on paper, `fold` folds what few look at. */
export function resultsView(comparison: Comparison, inputs: Inputs, fold: Fold): DocumentFragment {
  const all = document.createDocumentFragment();
  const { offers, countsRelocation, leaving } = comparison;
  const moves = offers.some(({ relocation }) => relocation > 0n);
  const years = yearsView(comparison);
  const charts = make('section', 'offers-drawn');
  charts.append(
    make('h2', '', 'Year by year'),
    note(
      'Years count from each offer’s own start. Before tax, without raises and new shares. Not tax or legal advice.' +
        (moves && !countsRelocation ? ' Relocation money is left out: it pays for the move.' : '') +
        (isRounded(comparison)
          ? ' Amounts are rounded to whole units of the currency; the CSV file has the rest.'
          : ''),
    ),
    ...years.charts(),
  );
  const folds = make('div', 'offers-folds');
  folds.append(
    fold('sides', 'Side by side, in numbers', {}, ...years.sides()),
    fold('parts', 'What each year is made of', {}, ...years.parts()),
    fold(
      'leaving',
      'If you left early',
      { isOpen: leaving !== undefined },
      note('Pay is counted for complete months. What goes back is counted before tax.'),
      leavingView(comparison),
    ),
    ...(offers.length > 1
      ? [
          fold(
            'ahead',
            'Who is ahead, month by month',
            {},
            note('By what each offer has paid in all by the end of a month, before anything goes back.'),
            racesView(comparison),
          ),
        ]
      : []),
    ...vestsFold(),
  );
  all.append(charts, folds, enteredView(comparison, inputs));
  return all;

  function vestsFold(): HTMLElement[] {
    const vests = vestsView(comparison);
    if (vests.length === 0) return [];
    const dates =
      'On the day of the month of the start. Weekends, holidays and the plan may move a day: the letter decides.';
    const about = note(dates);
    if (vests.every(({ classList }) => classList.contains('offers-unprinted'))) about.classList.add('offers-unprinted');
    return [fold('vests', 'Vest by vest', {}, about, ...vests)];
  }
}

/** Whether sums of years are shown without minor digits that they have. */
function isRounded(comparison: Comparison): boolean {
  const { offers, currency, countsRelocation } = comparison;
  const sums = ratesOf(comparison).flatMap((growth) =>
    offers.flatMap((offer) => payOf(offer, { growth, countsRelocation }).years.map(total)),
  );
  return needsMinor(sums, currency) && !showsMinor(sums, currency);
}
