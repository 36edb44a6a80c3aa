/** What is in a kind by name, with the way to each. */

import { html, nothing } from 'lit-html';
import { under } from '../../browser/parts/base.ts';
import type { WorkLine } from '../../browser/parts/work/index.ts';

/** Names that are shown before "more". */
const SHOWN = 5;

export const namesView = (lines: readonly WorkLine[]) =>
  html`<div class="data-names">
    ${list(lines.slice(0, SHOWN))}
    ${
      lines.length > SHOWN
        ? html`<details>
            <summary>${lines.length - SHOWN} more</summary>
            ${list(lines.slice(SHOWN))}
          </details>`
        : nothing
    }
  </div>`;

const list = (lines: readonly WorkLine[]) =>
  html`<ul>
    ${lines.map(({ title, state, action }) => html`<li><a href=${under(action[1])}>${title}</a>, ${state}</li>`)}
  </ul>`;
