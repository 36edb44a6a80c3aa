/** All results of a comparison below its headline. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { enteredView } from './entered-view.ts';
import type { Inputs } from './fields.ts';
import type { Folds } from './fold.ts';
import { leavingView } from './leaving-view.ts';
import { needsMinor, showsMinor } from './money.ts';
import type { Comparison } from './offer.ts';
import { payOf, ratesOf, total } from './pay.ts';
import { racesView } from './race-view.ts';
import { vestsView } from './vests-view.ts';
import { yearsView } from './years-view.ts';

const note = (text: string) => html`<p class="offers-note">${text}</p>`;

/** The results; `inputs` are listed with them on paper, `folds` fold what few look at. */
export function resultsView(comparison: Comparison, inputs: Inputs, folds: Folds): TemplateResult {
  const { offers, countsRelocation, leaving } = comparison;
  const moves = offers.some(({ relocation }) => relocation > 0n);
  const years = yearsView(comparison);
  const vests = vestsView(comparison);
  const fold = (key: string, title: string, content: unknown, isOpen = false) =>
    folds.view({ key, title, className: `offers-fold offers-fold-${key}`, content, isOpen });
  return html`<section class="offers-drawn">
      <h2>Year by year</h2>
      ${note(
        'Years count from each offer’s own start. Before tax, without raises and new shares. Not tax or legal advice.' +
          (moves && !countsRelocation ? ' Relocation money is left out: it pays for the move.' : '') +
          (isRounded(comparison)
            ? ' Amounts are rounded to whole units of the currency; the CSV file has the rest.'
            : ''),
      )}
      ${years.charts()}
    </section>
    <div class="offers-folds">
      ${fold('sides', 'Side by side, in numbers', years.sides())}
      ${fold('parts', 'What each year is made of', years.parts())}
      ${fold(
        'leaving',
        'If you left early',
        [note('Pay is counted for complete months. What goes back is counted before tax.'), leavingView(comparison)],
        leaving !== undefined,
      )}
      ${
        offers.length > 1
          ? fold('ahead', 'Who is ahead, month by month', [
              note('By what each offer has paid in all by the end of a month, before anything goes back.'),
              racesView(comparison),
            ])
          : nothing
      }
      ${vests && fold('vests', 'Vest by vest', vests)}
    </div>
    ${enteredView(comparison, inputs)}`;
}

/** Whether sums of years are shown without minor digits that they have. */
function isRounded(comparison: Comparison): boolean {
  const { offers, currency, countsRelocation } = comparison;
  const sums = ratesOf(comparison).flatMap((growth) =>
    offers.flatMap((offer) => payOf(offer, { growth, countsRelocation }).years.map(total)),
  );
  return needsMinor(sums, currency) && !showsMinor(sums, currency);
}
