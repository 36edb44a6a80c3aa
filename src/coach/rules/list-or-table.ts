/**
 * Bullets, numbered points and tables: the instructions candidates have published ask for prose. One remark for each list,
 * at its first line, since it is repaired as a whole.
 */

import { count } from '../../book/wording.ts';
import type { Remark, Rule } from '../remark.ts';
import { spansOfLines } from '../text.ts';
import type { Span } from '../text.ts';

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
    const found: { kind: string; first: Span; size: number }[] = [];
    let before = '';
    for (const first of spansOfLines(source)) {
      const line = source.slice(first.start, first.end);
      const kind = BULLET.test(line) ? 'item' : isRow(line) ? 'row' : '';
      const last = found.at(-1);
      if (kind !== '' && kind === before && last) last.size += 1;
      else if (kind !== '') found.push({ kind, first, size: 1 });
      before = kind;
    }
    return found.map(({ kind, first, size }): Remark => {
      const note = `A ${kind === 'item' ? 'list' : 'table'} of ${count(size, kind)}.`;
      return { rule: 'list-or-table', ...first, note };
    });
  },
};
