/** What was done last, and its undo; until the page is left. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Failure, Undo } from '../../browser/device/archive/index.ts';
import { failureWords, undoneWords } from './model.ts';
import type { Draw } from './view.ts';

const SAID = '.data-done .data-said';
const BUTTON = '.data-done .data-button';

export interface History {
  readonly view: () => TemplateResult;
  /**
   * Says what was done and offers to take it back, with the focus on that; or says why it failed.
   *
   * @param label of the button: `Undo import`
   * @returns whether it was done
   */
  did(result: Promise<Undo | Failure>, done: string, label: string): Promise<boolean>;
}

export function createHistory(draw: Draw): History {
  let said = '';
  /** The latest at the end. */
  const undos: { readonly undo: Undo; readonly label: string }[] = [];
  let isUndoing = false;
  const say = (words: string, focus?: string) => {
    said = words;
    draw(focus);
  };
  const undo = async () => {
    const last = undos.at(-1);
    if (!last || isUndoing) return;
    isUndoing = true;
    const left = await last.undo();
    isUndoing = false;
    if (typeof left === 'string') return say(failureWords(left));
    undos.splice(undos.indexOf(last), 1);
    say(undoneWords(left), undos.length > 0 ? BUTTON : SAID);
  };
  return {
    view: () =>
      html`<div class="data-done">
        <p class="data-said" role="status" tabindex="-1">${said}</p>
        ${
          undos.length > 0
            ? html`<button type="button" class="data-button" @click=${() => void undo()}>
                ${undos.at(-1)?.label}
              </button>`
            : nothing
        }
      </div>`,
    async did(doing, done, label) {
      const result = await doing;
      if (typeof result === 'string') {
        say(failureWords(result), SAID);
        return false;
      }
      undos.push({ undo: result, label });
      say(`${done} You can undo this until you leave the page.`, BUTTON);
      return true;
    },
  };
}
