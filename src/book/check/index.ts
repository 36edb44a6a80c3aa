/** The content check: every rule over everything, all faults of one run together. */

import type { Parsed } from '../parse.ts';
import type { Fault } from '../types.ts';
import { anatomy } from './anatomy.ts';
import { cast } from './cast.ts';
import { code } from './code.ts';
import { components } from './components.ts';
import { contextOf } from './context.ts';
import type { Rule, Surroundings } from './context.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { figures } from './figures.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { nesting } from './nesting.ts';
import { orders } from './orders.ts';
import { parts } from './parts.ts';
import { permalinks } from './permalinks.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';

const RULES: readonly Rule[] = [
  headings,
  anatomy,
  code,
  components,
  nesting,
  references,
  cast,
  links,
  images,
  orders,
  parts,
  duplicates,
  figures,
  dates,
  redirects,
  permalinks,
];

/**
 * All faults of the content, those found while reading included, sorted by file and line.
 * What a file at fault would define is taken as unknown, so that one fault does not breed others.
 */
export function checkContent(parsed: Parsed, surroundings: Surroundings): Fault[] {
  const context = contextOf(parsed, surroundings);
  return [...parsed.faults, ...RULES.flatMap((rule) => rule(context))].sort(byPlace);
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.what < b.what ? -1 : Number(a.what > b.what));
}
