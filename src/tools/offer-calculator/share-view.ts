/** What can be done with a comparison: a link, a file, paper. */

import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { oneColumn, saveFile } from '../../browser/parts/save-file.ts';
import { forDevice, offerToApps } from '../../browser/parts/sharing.ts';
import { csvOf } from './csv.ts';
import type { Inputs } from './fields.ts';
import { fragmentOf } from './link.ts';
import type { Comparison } from './offer.ts';

const FILE_NAME = 'offers.csv';
const SEEN = 'Whoever has the link sees these numbers; they are in the link itself and sent to no server.';
const SAVED =
  `Saved as ${FILE_NAME}. Commas part its columns, points its cents. ` +
  oneColumn('the comma between columns and the point before decimals');

/**
 * What to do, and the row of buttons for it.
 * @param now what is shown at the time of a press
 * @param draw shows the present state
 */
export function createShare(
  now: () => { readonly inputs: Inputs; readonly comparison: Comparison | undefined },
  draw: () => void,
): (isHidden: boolean) => TemplateResult {
  let said = '';
  let link = '';
  const say = (words: string) => {
    said = words;
    draw();
  };
  const copy = async () => {
    const url = new URL(location.href);
    url.search = '';
    url.hash = fragmentOf(now().inputs);
    link = url.href;
    // Said before a sheet covers it.
    say(SEEN);
    if (await offerToApps(link)) return;
    try {
      await navigator.clipboard.writeText(link);
      say(`Copied. ${SEEN}`);
    } catch {
      say(`Copy it from the field. ${SEEN}`);
      document.querySelector<HTMLInputElement>('#offers-link')?.select();
    }
  };
  const save = () => {
    const { comparison } = now();
    if (!comparison) return;
    saveFile(FILE_NAME, 'text/csv', csvOf(comparison));
    say(SAVED);
  };
  return (isHidden) =>
    html`<div class="offers-share" ?hidden=${isHidden}>
      <div class="offers-tools">
        <button type="button" @click=${() => void copy()}>${forDevice('Copy a link')}</button>
        <button type="button" @click=${save}>Save as CSV</button>
        <button type="button" @click=${() => window.print()}>Print</button>
      </div>
      <p class="offers-note" role="status">${said}</p>
      <p class="offers-link" ?hidden=${link === ''}>
        <label for="offers-link">The link</label>
        <input id="offers-link" type="text" readonly .value=${live(link)} />
      </p>
    </div>`;
}
