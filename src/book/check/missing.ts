/** Files of which there is one, and that the site cannot do without. */

import { COLLECTIONS } from '../kinds/index.ts';
import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';

export const missing: Rule = ({ parsed }) => {
  const files = new Set(parsed.places.map(({ file }) => file));
  return COLLECTIONS.flatMap(({ kind: { place, needed } }): Fault[] =>
    needed === undefined || files.has(place)
      ? []
      : [{ file: place, line: 1, what: 'The file is missing.', allowed: needed }],
  );
};
