/** What was done last, and its undo; until the page is left. */

import type { Failure, Undo } from '../../browser/device/archive/index.ts';
import { make, makeButton } from '../../browser/parts/element.ts';
import { failureWords, undoneWords } from './model.ts';

export interface History {
  readonly box: HTMLElement;
  /**
   * Says what was done and offers to take it back, with the focus on that; or says why it failed.
   *
   * @param label of the button: `Undo import`
   * @returns whether it was done
   */
  did(result: Promise<Undo | Failure>, done: string, label: string): Promise<boolean>;
}

export function historyView(): History {
  const box = make('div', 'data-done');
  const said = make('p', 'data-said');
  said.setAttribute('role', 'status');
  said.tabIndex = -1;
  /** The latest at the end. */
  const undos: { readonly undo: Undo; readonly label: string }[] = [];
  let isUndoing = false;
  const undo = async () => {
    const last = undos.at(-1);
    if (!last || isUndoing) return;
    isUndoing = true;
    const left = await last.undo();
    isUndoing = false;
    if (typeof left === 'string') {
      said.textContent = failureWords(left);
      return;
    }
    undos.splice(undos.indexOf(last), 1);
    said.textContent = undoneWords(left);
    offer();
    (undos.length > 0 ? button : said).focus();
  };
  const button = makeButton('data-button', '', () => void undo());
  const offer = () => {
    button.textContent = undos.at(-1)?.label ?? '';
    button.hidden = undos.length === 0;
  };
  offer();
  box.append(said, button);
  return {
    box,
    async did(doing, done, label) {
      const result = await doing;
      if (typeof result === 'string') {
        said.textContent = failureWords(result);
        said.focus();
        return false;
      }
      undos.push({ undo: result, label });
      said.textContent = `${done} You can undo this until you leave the page.`;
      offer();
      button.focus();
      return true;
    },
  };
}
