/** Redirects: from what is no more, to what is, in one step. */

import { splitAddress } from '../../permalinks.ts';
import type { Fault } from '../../types.ts';
import type { Rule } from '../../check/context.ts';
import { deadEnd } from '../../check/links.ts';

export const redirectsLead: Rule = (context) => {
  const { file, data, lineOf } = context.content.redirects;
  return data.flatMap(({ from, to }, index): Fault[] => {
    const fault = (key: 'from' | 'to', what: string, allowed: string) => [
      { file, line: lineOf([index, key]), what, allowed },
    ];
    const { page, fragment } = splitAddress(from);
    const hasPage = context.addresses.has(page);
    if (hasPage && (fragment === '' || context.addresses.get(page)?.has(fragment))) {
      return fault('from', `${from} still exists.`, 'Redirect only what is gone, or take this entry away.');
    }
    const target = splitAddress(to);
    const onward = data.find((other) => other.from === to || other.from === target.page);
    if (onward)
      return fault(
        'to',
        `${to} is itself redirected, to ${onward.to}.`,
        `Lead to the end at once: to: '${onward.to}'.`,
      );
    const dead = deadEnd(to, context);
    return dead ? fault('to', dead.what, dead.allowed) : [];
  });
};
