/** What the list of questions shows: which rows, in which order, and how many each choice would leave. Pure. */

import { count } from '../../../book/wording.ts';
import type { Mark, Marked } from '../../device/marks.ts';

/** What can be chosen from, each with several values; `mark` is the reader's own. */
export const FILTERS = ['category', 'level', 'principle', 'evidence', 'mark'] as const;
export type Filter = (typeof FILTERS)[number];

/** Book order, by wording, least practiced first. */
export const SORTS = ['book', 'wording', 'practice'] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader asked the list for. */
export interface View {
  /** By filter. Values of one filter widen it, filters narrow one another; an empty one admits all. */
  readonly chosen: Readonly<Record<Filter, readonly string[]>>;
  /** Words that must all stand in a row. */
  readonly q: string;
  readonly sort: Sort;
}

/** A question as the page shows it. */
export interface Row {
  readonly slug: string;
  readonly title: string;
  /** Everything the text filter looks at, through `plain`. */
  readonly words: string;
  readonly values: Readonly<Record<Exclude<Filter, 'mark'>, readonly string[]>>;
}

export interface Selection {
  /** Places of the rows that fit, in the order asked for. */
  readonly shown: readonly number[];
  /** By filter and value: how many rows there are under all other filters. */
  readonly counts: Readonly<Record<Filter, ReadonlyMap<string, number>>>;
}

/** The list as it stands without a wish. */
export const EVERYTHING: View = {
  chosen: { category: [], level: [], principle: [], evidence: [], mark: [] },
  q: '',
  sort: 'book',
};

/** Beside the levels: asked only from L6 up. */
export const SENIOR = 'senior';

/** Whether a question asked at these levels is not asked at L5. */
export const isSenior = (levels: readonly string[]): boolean => !levels.includes('L5');

/** Text for comparing: small letters without accents, straight quotes, single spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Endings that turn a word into another form of it: conflict, conflicts, conflicting; priority, priorities. */
const ENDING = /(?:ies|y|ing|ed|es|s|e)$/;
/** Letters that a word keeps at least; of shorter ones too many others begin with the rest. */
const SHORTEST = 4;

/** Whether a row's words have a word: as it stands, anywhere, or in another form at the beginning of one. */
function finder(word: string): (words: string) => boolean {
  const stem = word.replace(ENDING, '').replace(/([^ls])\1$/, '$1');
  if (stem.length < SHORTEST || !/^\p{L}+$/u.test(stem)) return (words) => words.includes(word);
  const beginning = new RegExp(`(?<!\\p{L})${stem}`, 'u');
  return (words) => words.includes(word) || beginning.test(words);
}

/**
 * Which rows fit a view, and the counts beside the choices. Looks at each row once: a row that one filter alone keeps out
 * counts for that filter's choices.
 */
export function select(rows: readonly Row[], view: View, marks: ReadonlyMap<string, Marked>): Selection {
  const wanted = plain(view.q).split(' ').filter(Boolean).map(finder);
  const counts = { category: new Map(), level: new Map(), principle: new Map(), evidence: new Map(), mark: new Map() };
  const add = (filter: Filter, values: readonly string[]) => {
    const own: Map<string, number> = counts[filter];
    for (const value of values) own.set(value, (own.get(value) ?? 0) + 1);
  };
  const shown: number[] = [];
  rows.forEach((row, place) => {
    if (!wanted.every((has) => has(row.words))) return;
    const values: Record<Filter, readonly string[]> = { ...row.values, mark: [markOf(row, marks)] };
    const against = FILTERS.filter((filter) => {
      const chosen = view.chosen[filter];
      return chosen.length > 0 && !values[filter].some((value) => chosen.includes(value));
    });
    const [only, more] = against;
    if (more) return;
    if (only) return add(only, values[only]);
    shown.push(place);
    for (const filter of FILTERS) add(filter, values[filter]);
  });
  return { shown: sorted(shown, rows, view.sort, marks), counts };
}

/** Rank by which the least practiced comes first. */
const RANKS: Readonly<Record<Mark, number>> = { new: 0, tried: 1, solid: 2 };

const markOf = ({ slug }: Row, marks: ReadonlyMap<string, Marked>): Mark => marks.get(slug)?.mark ?? 'new';

/** Of those practiced alike, the one marked longest ago comes first. */
function sorted(
  shown: number[],
  rows: readonly Row[],
  sort: Sort,
  marks: ReadonlyMap<string, Marked>,
): readonly number[] {
  if (sort === 'wording') {
    const { compare } = new Intl.Collator('en', { numeric: true });
    const key = new Map(shown.map((place) => [place, (rows[place]?.title ?? '').replace(/^\P{L}+/u, '')]));
    return shown.sort((a, b) => compare(key.get(a) ?? '', key.get(b) ?? ''));
  }
  if (sort === 'practice') {
    const key = new Map(
      shown.map((place) => {
        const marked = marks.get(rows[place]?.slug ?? '');
        return [place, { rank: RANKS[marked?.mark ?? 'new'], at: marked && marked.mark !== 'new' ? marked.at : 0 }];
      }),
    );
    const of = (place: number) => key.get(place) ?? { rank: 0, at: 0 };
    return shown.sort((a, b) => of(a).rank - of(b).rank || of(a).at - of(b).at || a - b);
  }
  return shown;
}

/** The first row shown that the reader has not tried. */
export function nextUnpracticed(
  rows: readonly Row[],
  { shown }: Selection,
  marks: ReadonlyMap<string, Marked>,
): number | undefined {
  return shown.find((place) => {
    const row = rows[place];
    return row && markOf(row, marks) === 'new';
  });
}

/** Any row shown. `chance` is from 0 up to, not including, 1. */
export function anyOf({ shown }: Selection, chance: number): number | undefined {
  return shown[Math.floor(chance * shown.length)];
}

/** "12 of 226 questions"; without a filter, "226 questions"; where none is left, what to take away. */
export function status(shown: number, of: number, view: View): string {
  const all = count(of, 'question');
  if (shown === of) return all;
  if (shown > 0) return `${shown} of ${all}`;
  const hasFilter = FILTERS.some((filter) => view.chosen[filter].length > 0);
  if (!view.q.trim()) return `0 of ${all}. Take a filter away.`;
  return `0 of ${all}. ${hasFilter ? 'Take a filter or a word away.' : 'Take a word away, or try another one.'}`;
}

/** What the button below the filters says: "Show 7 questions". */
export function showing(shown: number): string {
  return shown === 0 ? 'No question fits' : `Show ${count(shown, 'question')}`;
}

/** How many choices narrow the view. */
export function narrowing({ chosen, q }: View): number {
  return FILTERS.reduce((sum, filter) => sum + chosen[filter].length, 0) + (q.trim() ? 1 : 0);
}

/** The view in words, for paper and the small screen: "Behavioral · L6 or L7 · “vendor”". */
export function inWords({ chosen, q }: View, nameOf: (filter: Filter, value: string) => string): string {
  const parts = FILTERS.map((filter) => chosen[filter].map((value) => nameOf(filter, value)).join(' or '));
  return [...parts, q.trim() && `“${q.trim()}”`].filter(Boolean).join(' · ');
}

/** The mark that comes after one, around and around. */
export function nextMark(mark: Mark): Mark {
  return mark === 'new' ? 'tried' : mark === 'tried' ? 'solid' : 'new';
}
