/** The content check: every rule over everything, all faults of one run together. */

import { COLLECTIONS } from '../kinds/index.ts';
import type { Parsed } from '../parse.ts';
import type { Fault } from '../types.ts';
import { asks } from './asks.ts';
import { blanks } from './blanks.ts';
import { code } from './code.ts';
import { components } from './components.ts';
import { contextOf } from './context.ts';
import type { Rule, Surroundings } from './context.ts';
import { dates } from './dates.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { missing } from './missing.ts';
import { nesting } from './nesting.ts';
import { permalinks } from './permalinks.ts';
import { references } from './references.ts';
import { searches } from './searches.ts';
import { unique } from './unique.ts';

/** Rules that hold for every kind; each kind adds its own. */
const RULES: readonly Rule[] = [
  headings,
  ids,
  asks,
  blanks,
  code,
  components,
  nesting,
  references,
  links,
  images,
  missing,
  searches,
  unique,
  dates,
  permalinks,
];

/**
 * All faults of the content, those found while reading included, sorted by file and line.
 * What a file at fault would define is taken as unknown, so that one fault does not breed others.
 */
export function checkContent(parsed: Parsed, surroundings: Surroundings): Fault[] {
  const context = contextOf(parsed, surroundings);
  const rules = [...RULES, ...COLLECTIONS.flatMap(({ kind }) => kind.rules ?? [])];
  return [...parsed.faults, ...rules.flatMap((rule) => rule(context))].sort(byPlace);
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.what < b.what ? -1 : Number(a.what > b.what));
}
