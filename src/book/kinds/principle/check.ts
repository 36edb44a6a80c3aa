/** The page of all sixteen principles: the site cannot do without it. */

import { address } from '../../addresses.ts';
import type { Rule } from '../../check/context.ts';
import type { Lists } from '../kind.ts';

const FILE = 'content/principles/index.mdx';

export const indexOfPrinciples: Rule = ({ parsed }) =>
  parsed.places.some(({ file }) => file === FILE)
    ? []
    : [{ file: FILE, line: 1, what: 'The file is missing.', allowed: 'Write the page of all sixteen principles.' }];

/** The address is there whether its page is written or not. */
export const lists: Lists = ({ principles }) =>
  principles.has('index') ? [] : [{ address: address.principles(), fragments: [] }];
