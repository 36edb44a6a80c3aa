/** "Delete everything on this question": two presses. */

import { make, makeButton } from '../../browser/parts/element.ts';

/** Builds the button; `erase` is called with the second press. */
export function eraser(erase: () => void): HTMLElement {
  const row = make('div', 'coach-tools answer-erase');
  const ask = makeButton('', 'Delete everything on this question', () => {
    const sure = makeButton('', 'Really delete its text, versions and scores', erase);
    const not = makeButton('', 'Keep it', () => {
      row.replaceChildren(ask);
      ask.focus();
    });
    row.replaceChildren(sure, not);
    not.focus();
  });
  row.append(ask);
  return row;
}
