/** Bullets, numbered points and tables: the instructions candidates have published ask for prose. */

import type { Remark, Rule } from '../remark.ts';
import { spansOfLines } from '../text.ts';

const BULLET = /^(?:[•▪◦‣·]|[*–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;
/** Cells parted by tabs, as tables are pasted, or by upright bars. */
const isRow = (line: string): boolean => [/\t+/, '|'].some((border) => line.split(border).length > 2);

export const listOrTable: Rule = {
  id: 'list-or-table',
  name: 'List or table',
  title: 'Bullets and tables',
  why: 'The instructions that candidates have published rule out bullets, tables and graphics.',
  todo: 'Write the points as sentences; what joins them, a “because” or a “but”, is what your reader is after.',
  section: '/writing/style/#no-bullets',
  judge({ source }) {
    return spansOfLines(source).flatMap(({ start, end }): Remark[] => {
      const line = source.slice(start, end);
      const note = BULLET.test(line) ? 'A list item.' : isRow(line) ? 'A row of a table.' : '';
      return note ? [{ rule: 'list-or-table', start, end, note }] : [];
    });
  },
};
