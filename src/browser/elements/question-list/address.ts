/** A view of the list in the page's address. The reader's own marks never stand there. Pure. */

import { EVERYTHING, SORTS } from './model.ts';
import type { Filter, View } from './model.ts';

/** Filters that an address may hold, in the order in which it holds them. */
const SHARED = ['category', 'level', 'principle', 'evidence'] as const satisfies readonly Filter[];
/** Longest text filter; the field has the same limit. */
const LONGEST = 100;
/** What a note quotes of values it does not know. */
const [MOST_QUOTED, LONGEST_QUOTE] = [3, 40];

/** Every value that a filter offers. */
export type Known = Readonly<Record<Filter, readonly string[]>>;

export interface Asked {
  readonly view: View;
  /** What the address asks for and the list does not have, one note for each. */
  readonly unknown: readonly string[];
}

/** Reads a query string; `marks` come from elsewhere, and like the rest only those that exist count. */
export function readView(search: string, known: Known, marks: unknown): Asked {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const chosen: Record<Filter, readonly string[]> = { ...EVERYTHING.chosen };
  for (const filter of SHARED) {
    // A form sends choices that were left open as empty values.
    const asked = new Set(query.getAll(filter).filter(Boolean));
    const found = known[filter].filter((value) => asked.has(value));
    // One kind of evidence at a time.
    chosen[filter] = filter === 'evidence' ? found.slice(0, 1) : found;
    for (const value of asked) if (!chosen[filter].includes(value)) unknown.push(quote(filter, value));
  }
  const sort = query.get('sort') ?? '';
  const knownSort = SORTS.find((name) => name === sort);
  if (sort && !knownSort) unknown.push(quote('sort', sort));
  if (Array.isArray(marks)) chosen.mark = known.mark.filter((mark) => marks.includes(mark));
  return {
    view: { chosen, q: (query.get('q') ?? '').slice(0, LONGEST).trim(), sort: knownSort ?? EVERYTHING.sort },
    unknown,
  };
}

/** The query string of a view, empty for everything; one view has one query. */
export function queryOf({ chosen, q, sort }: View): string {
  const query = new URLSearchParams();
  for (const filter of SHARED) for (const value of chosen[filter]) query.append(filter, value);
  if (q.trim()) query.set('q', q.trim());
  if (sort !== EVERYTHING.sort) query.set('sort', sort);
  const text = query.toString();
  return text && `?${text}`;
}

/**
 * Where a link to a view leads without a script: the one category of the complete list, or the entry that leads to the
 * list of the one principle.
 */
export function fragmentOf({ chosen: { category, principle } }: View): string {
  if (category.length === 1) return `#category-${category[0]}`;
  return principle.length === 1 && principle[0] !== 'none' ? `#principle-${principle[0]}` : '';
}

/** What to tell the reader about an address that asks for more than there is; empty when all is known. */
export function noteOn(unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const rest = unknown.length - MOST_QUOTED;
  const listed = unknown.slice(0, MOST_QUOTED).join(', ') + (rest > 0 ? `, and ${rest} more` : '');
  return `The address also asks for ${listed}. The list cannot do that, so it was left out.`;
}

function quote(name: string, value: string): string {
  return `${name} “${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}”`;
}
