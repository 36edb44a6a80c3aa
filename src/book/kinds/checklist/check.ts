/** A checklist fits one printed sheet. */

import type { Fault } from '../../types.ts';
import type { Rule } from '../../check/context.ts';
import { address } from '../../addresses.ts';
import type { Lists } from '../kind.ts';
import { textsAt } from '../values.ts';
import { MAX_ITEMS } from './schema.ts';

export const oneSheet: Rule = ({ content }) =>
  [...content.checklists.values()].flatMap(({ file, data, lineOf }): Fault[] => {
    const items = textsAt(data, ['groups', '*', 'items', '*', 'id']);
    const over = items[MAX_ITEMS];
    if (!over) return [];
    const allowed = `It must fit one sheet: at most ${MAX_ITEMS}.`;
    return [{ file, line: lineOf(over.path), what: `The list has ${items.length} items.`, allowed }];
  });

/** The list of all checklists. */
export const lists: Lists = () => [{ address: address.checklists(), fragments: [] }];
