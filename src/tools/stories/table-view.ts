/** A table of stories: a caption, headed columns, and rows that are headed where they have a name. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';

export interface TableRow {
  /** Heads the row; a row without one has cells alone. */
  readonly name?: string;
  readonly cells: readonly unknown[];
}

export interface Table {
  readonly classes: string;
  readonly caption: string;
  /** Of all columns, that of the names too. A cell has its own as `data-column`, which a narrow screen may show beside it. */
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table. */
export const tableView = ({ classes, caption, headings, rows }: Table): TemplateResult =>
  html`<table class=${classes}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${headings.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, cells }) =>
          html`<tr>
            ${name === undefined ? nothing : html`<th scope="row">${name}</th>`}
            ${cells.map((cell, n) => html`<td data-column=${headings[name === undefined ? n : n + 1] ?? ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
