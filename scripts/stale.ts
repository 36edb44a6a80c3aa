/**
 * `npm run stale`: claims, sources and pages, those checked longest ago and the weakest first, a line each with its place:
 * what whoever keeps the handbook checks next. `-- --most 100` shows more than the first 40, `-- --part offer` what one
 * part says and names. It asks no clock and no network, and fails nothing.
 */

import { parseArgs } from 'node:util';
import { loadContent } from '../src/book/load.ts';
import { didYouMean } from '../src/book/suggest.ts';
import type { Content } from '../src/book/types.ts';
import { ROOT, SITE, finish, isMain } from './lib/content.ts';
import type { Outcome } from './lib/content.ts';
import { partsOf, staleItems, staleReport } from './lib/stale.ts';

/** Lines that are shown unless more are asked for. */
const MOST = 40;

/** The list, or why it cannot be shown. */
export function stale(content: Content, options: { readonly most?: string; readonly part?: string }): Outcome {
  const most = Number(options.most ?? MOST);
  if (!Number.isInteger(most) || most < 1)
    return { ok: false, message: `--most is "${options.most}"; it takes a whole number from 1.` };
  const parts = partsOf(content);
  if (options.part !== undefined && !parts.includes(options.part))
    return {
      ok: false,
      message: `There is no part "${options.part}". ${didYouMean(options.part, parts)}The parts are ${parts.join(', ')}.`,
    };
  return { ok: true, message: staleReport(staleItems(content, options.part), most) };
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { most: { type: 'string' }, part: { type: 'string' } } });
  finish(stale(loadContent(ROOT, SITE).content, values));
}
