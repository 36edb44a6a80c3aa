/** Flow figures: arrows lead from box to box, and no two boxes lie on one cell. */

import { didYouMean, listed } from '../../suggest.ts';
import type { Fault } from '../../types.ts';
import type { Rule } from '../../check/context.ts';

export const flows: Rule = ({ content }) =>
  [...content.figures.values()].flatMap(({ file, data, lineOf }) => {
    if (data.kind !== 'flow') return [];
    const faults: Fault[] = [];
    const cells = new Map<string, string>();
    const ids = new Set<string>();
    data.nodes.forEach(({ id, column, row }, index) => {
      const cell = `${column}, ${row}`;
      const other = cells.get(cell);
      if (ids.has(id))
        faults.push({
          file,
          line: lineOf(['nodes', index, 'id']),
          what: `Two nodes have the id "${id}".`,
          allowed: 'Each node has an id of its own.',
        });
      if (other !== undefined) {
        faults.push({
          file,
          line: lineOf(['nodes', index]),
          what: `The nodes "${other}" and "${id}" lie on one cell (column ${column}, row ${row}).`,
          allowed: 'Give each a cell of its own: columns 0 to 5, rows 0 to 4.',
        });
      }
      ids.add(id);
      cells.set(cell, id);
    });
    data.edges.forEach(({ from, to }, index) => {
      for (const [end, id] of [
        ['from', from],
        ['to', to],
      ] as const) {
        if (!ids.has(id))
          faults.push({
            file,
            line: lineOf(['edges', index, end]),
            what: `There is no node "${id}".`,
            allowed: `${didYouMean(id, ids)}The nodes are ${listed(ids)}.`,
          });
      }
      if (from === to)
        faults.push({
          file,
          line: lineOf(['edges', index]),
          what: `An arrow leads from "${from}" to itself.`,
          allowed: 'Let it lead to another node.',
        });
    });
    return faults;
  });
