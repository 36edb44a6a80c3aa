/** Tables of results: a caption, headed rows and columns; on a phone one block a row where they would not fit. */

import { make } from '../../browser/parts/element.ts';

export interface TableData {
  readonly caption: string;
  /** Heading of the first column. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[]; readonly isSum?: boolean }[];
  /** What stands before a row’s name: its swatch in the chart. */
  readonly mark?: (row: number) => Node | undefined;
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
  if (!isWide(data)) return 'offers-table';
  const isLong = data.rows.some(({ cells }) =>
    cells.some((text, column) => text.length + (data.columns[column]?.length ?? 0) > HALF),
  );
  return `offers-table offers-stack${isLong ? ' offers-tall' : ''}`;
}

/** Builds a table. */
export function tableView(data: TableData): HTMLTableElement {
  const table = make('table', layout(data));
  table.append(make('caption', '', data.caption));
  const head = make('thead', '');
  const headRow = make('tr', '');
  for (const text of [data.corner, ...data.columns]) {
    const cell = make('th', '', text);
    cell.scope = 'col';
    headRow.append(cell);
  }
  head.append(headRow);
  const body = make('tbody', '');
  for (const [index, { name, cells, isSum }] of data.rows.entries()) {
    const row = make('tr', isSum ? 'offers-sum' : '');
    const title = make('th', '', name);
    title.scope = 'row';
    const mark = data.mark?.(index);
    if (mark) title.prepend(mark);
    row.append(
      title,
      ...cells.map((text, column) => {
        const cell = make('td', '', text);
        cell.dataset['column'] = data.columns[column] ?? '';
        return cell;
      }),
    );
    body.append(row);
  }
  table.append(head, body);
  return table;
}
