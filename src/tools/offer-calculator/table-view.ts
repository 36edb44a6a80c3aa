/** Tables of results: a caption, headed rows and columns; on a phone one block a row where they would not fit. */

import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';

export interface TableData {
  readonly caption: string;
  /** Heading of the first column. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[]; readonly isSum?: boolean }[];
  /** What stands before a row’s name: its swatch in the chart. */
  readonly mark?: (row: number) => TemplateResult | undefined;
  /** Classes besides those of its layout. */
  readonly classes?: readonly string[];
}

/** Width of the narrowest phone’s column, and in a table of a letter, of the space between columns and of a swatch, in pixels. */
const PHONE = 278;
const LETTER = 7.6;
const SPACE = 14;
const SWATCH = 26;

/** Whether a table needs more than a phone is wide. */
export function isWide({ columns, rows, corner, mark }: TableData): boolean {
  // A row's name may break between words, a heading too; a number may not.
  const longestWord = (text: string) => Math.max(...text.split(' ').map(({ length }) => length));
  const names = Math.max(longestWord(corner), ...rows.map(({ name }) => longestWord(name)), 8);
  const width = columns.reduce(
    (sum, column, index) => {
      const cells = rows.map(({ cells: row }) => row[index]?.length ?? 0);
      return sum + Math.max(longestWord(column), ...cells) * LETTER + SPACE;
    },
    names * LETTER + (mark ? SWATCH : 0),
  );
  return width > PHONE;
}

/** Longest label with its amount that has room beside another one on a phone. */
const HALF = 22;

/** Classes that say how a table is laid out on a phone: as it is, in blocks of two columns, or in blocks of one. */
function layout(data: TableData): string {
  const classes = ['offers-table', ...(data.classes ?? [])].join(' ');
  if (!isWide(data)) return classes;
  const isLong = data.rows.some(({ cells }) =>
    cells.some((text, column) => text.length + (data.columns[column]?.length ?? 0) > HALF),
  );
  return `${classes} offers-stack${isLong ? ' offers-tall' : ''}`;
}

/** A table. */
export const tableView = (data: TableData): TemplateResult =>
  html`<table class=${layout(data)}>
    <caption>
      ${data.caption}
    </caption>
    <thead>
      <tr>
        ${[data.corner, ...data.columns].map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${data.rows.map(
        ({ name, cells, isSum }, index) =>
          html`<tr class=${isSum ? 'offers-sum' : nothing}>
            <th scope="row">${data.mark?.(index)}${name}</th>
            ${cells.map((text, column) => html`<td data-column=${data.columns[column] ?? ''}>${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
