/** Names each table of a document by the heading it stands under, at parse time: its component does not see headings. */

import { defineMdastPlugin } from 'satteri';
import type { MdastPluginEntry } from 'satteri';
import { headingId } from '../../book/mdx.ts';

/** A plugin for Sätteri; begins anew with each document. */
export const nameTables: MdastPluginEntry = () => {
  let heading: string | undefined;
  return defineMdastPlugin({
    name: 'name-tables',
    heading(node) {
      heading = headingId(node) ?? heading;
    },
    table(node, context) {
      if (heading !== undefined) context.setProperty(node, 'data', { hProperties: { 'aria-labelledby': heading } });
    },
  });
};
