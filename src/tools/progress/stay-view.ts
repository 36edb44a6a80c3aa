/** Whether the browser keeps what is stored, and asking it to. */

import { askAgain, persistence } from '../../browser/device/persistence.ts';
import type { Persistence } from '../../browser/device/persistence.ts';
import { make, makeButton } from '../../browser/parts/element.ts';

const WORDS: Readonly<Record<Persistence, string>> = {
  granted:
    'Your browser has agreed to keep this: it will not clear it by itself. You still can, and a lost device is lost.',
  'not granted':
    'Your browser has not agreed to keep this. It may clear it by itself when it runs out of room; Safari does after seven days of use without a visit here.',
  unknown:
    'Your browser does not say whether it keeps this. It may clear it by itself when it runs out of room; Safari does after seven days of use without a visit here.',
};
const REFUSED = 'It did not agree. Some browsers decide by how often you come here, so you can ask again another day.';

export function stayView(): HTMLElement {
  const box = make('div', 'data-stay');
  const said = make('p', '');
  said.setAttribute('role', 'status');
  const ask = async () => {
    const answer = await askAgain();
    show(answer, answer === 'granted' ? '' : ` ${REFUSED}`);
    if (answer === 'granted') {
      said.tabIndex = -1;
      said.focus();
    }
  };
  const button = makeButton('data-button', 'Ask the browser to keep it', () => void ask());
  button.hidden = true;
  const show = (answer: Persistence, more = '') => {
    said.textContent = WORDS[answer] + more;
    button.hidden = answer !== 'not granted';
  };
  void persistence().then((answer) => show(answer));
  box.append(said, button, make('p', '', 'An export is safe from all of this. Make one before a day that matters.'));
  return box;
}
