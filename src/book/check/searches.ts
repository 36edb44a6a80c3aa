/** What people type leads to pages that exist, and to each in one place. */

import type { Fault } from '../types.ts';
import type { Rule } from './context.ts';
import { deadEnd } from './links.ts';

export const searches: Rule = (context) => {
  const first = new Map<string, string>();
  return context.parsed.searches.flatMap(({ address, file, line }): Fault[] => {
    const dead = deadEnd(address, context);
    if (dead) return [{ file, line, ...dead }];
    if (address.includes('#'))
      return [{ file, line, what: `${address} is a section.`, allowed: 'Name its page: search finds the section.' }];
    const before = first.get(address);
    first.set(address, `${file}:${line}`);
    if (before === undefined) return [];
    return [{ file, line, what: `${address} stands at ${before}, too.`, allowed: 'Put its queries together.' }];
  });
};
