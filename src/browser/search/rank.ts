/** From the lists the index gives for several wordings to one order of pages: pure, the same every time. */

import { markedWords, toPieces, type Piece } from './excerpt.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';
import { toWords, type Variant } from './query.ts';
import { STOP_WORDS } from './synonyms.ts';

/** What one wording found, best first. */
export interface Found<Result> {
  readonly variant: Variant;
  readonly results: readonly Result[];
}

/** A page, with the wording that speaks most for it. */
export interface Candidate<Result> {
  readonly result: Result;
  readonly variant: Variant;
  /** 0 to about 1.5; comparable within one query only. */
  readonly score: number;
}

/** How much a further wording that finds the same page adds. */
const AGREEMENT = 0.25;

/**
 * Merges lists into one, each page once, best first. Scores of different wordings are not
 * comparable, so each list is measured against its own best. Ties keep the order of the lists.
 */
export function merge<Result extends { readonly id: string; readonly score: number }>(
  lists: readonly Found<Result>[],
): Candidate<Result>[] {
  const pages = new Map<string, { best: Candidate<Result>; sum: number }>();
  for (const { variant, results } of lists) {
    const top = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    for (const result of results) {
      const score = (result.score / top) * variant.weight;
      const page = pages.get(result.id);
      if (!page) pages.set(result.id, { best: { result, variant, score }, sum: score });
      else {
        page.sum += score;
        if (score > page.best.score) page.best = { result, variant, score };
      }
    }
  }
  return [...pages.values()]
    .map(({ best, sum }) => ({ ...best, score: best.score + AGREEMENT * (sum - best.score) }))
    .sort((a, b) => b.score - a.score);
}

/** Pages worth a closer look: the `most` best of all, and the first of each wording's own list. */
export function shortlist<Result extends { readonly id: string }>(
  candidates: readonly Candidate<Result>[],
  lists: readonly Found<Result>[],
  most: number,
): Candidate<Result>[] {
  const heads = new Set(lists.flatMap(({ results }) => results.slice(0, HEADS).map(({ id }) => id)));
  return candidates.filter(({ result }, rank) => rank < most || heads.has(result.id));
}

/** The index puts pages named like the query first, so the heads of a list hold the well-named ones. */
const HEADS = 2;

/** A word without its ending, so that `negotiate`, `negotiating` and `negotiation` are one. */
export function stem(word: string): string {
  const short = word.replace(/(?:ations?|ating|ated|ates?|ings?|ions?|ies|ed|es|s|e|y)$/, '');
  return short.length >= 3 ? short : word;
}

/** From 0 to 1: how far `text` is about `words`, both ways: all of them there, and little else. */
export function coverage(words: readonly string[], text: string): number {
  if (words.length === 0) return 0;
  const wanted = words.map(stem);
  const there = toWords(text)
    .filter((word) => !STOP_WORDS.has(word) || words.includes(word))
    .map(stem);
  const same = (a: string, b: string): boolean => a === b || (b.length >= 4 && a.startsWith(b));
  const found = wanted.filter((word) => there.some((other) => same(other, word))).length;
  const used = there.filter((word) => wanted.some((other) => same(word, other))).length;
  return there.length === 0 ? 0 : (found / wanted.length) * (0.6 + 0.4 * (used / there.length));
}

/** What a small word counts when whole wordings are compared: “tell me about a time” says little, yet not nothing. */
const SMALL_WORD = 0.25;
/** Likeness from which on two wordings are taken for one question. */
const ALIKE = 0.6;
/** … and for the same one, word for word or nearly. */
const SAME = 0.8;

/** From 0 to 1: how much of all words of two wordings they have in common, small words counted low (weighted Jaccard). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const weightOf = new Map([...a, ...b].map((word) => [stem(word), STOP_WORDS.has(word) ? SMALL_WORD : 1]));
  const [here, there] = [new Set(a.map(stem)), new Set(b.map(stem))];
  let [shared, all] = [0, 0];
  for (const [word, weight] of weightOf) {
    all += weight;
    if (here.has(word) && there.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** How a page's name answers a query. */
export interface Naming {
  /** From 0 to 1: how far the name is about what was asked, in the wording it fits best. */
  readonly score: number;
  /** Whether the page is called what was asked, no word more or less, or is the question that was typed. */
  readonly exact: boolean;
  /** Words of that wording that no name of the page has: what one of its sections must answer. */
  readonly unnamed: readonly string[];
}

/** An entry of the A–Z index names one section of a page, its own names the whole of it. */
const LISTED = 0.8;

/** A wording that stands for another one, such as a synonym, from this weight on is as good as what was typed. */
const AS_TYPED = 0.9;

/**
 * A page has several names: its title, its label in the contents, its address, its entries in the A–Z index, and a
 * question the other wordings in which it is put. `typed` is the query with its small words.
 */
export function naming(page: PagefindPage, variants: readonly Variant[], typed: string): Naming {
  const path = page.url
    .replace(/[#?].*$/, '')
    .split('/')
    .filter(Boolean);
  const topics = (page.meta['topics'] ?? '').split('; ');
  const names = [page.meta['title'] ?? '', page.meta['label'] ?? '', path.at(-1) ?? '', path.slice(-2).join(' ')];
  let score = 0;
  let exact = false;
  let words = variants[0]?.words ?? [];
  for (const variant of variants) {
    const own = Math.max(...names.map((name) => coverage(variant.words, name)));
    const listed = Math.max(...topics.map((entry) => coverage(variant.words, entry)));
    const covered = variant.weight * Math.max(own, LISTED * listed);
    if (covered > score) [score, words] = [covered, variant.words];
    if (own === 1 && variant.weight >= AS_TYPED) exact = true;
  }
  const asked = toWords(typed);
  const wordings = [page.meta['title'] ?? '', ...(page.meta['wordings'] ?? '').split(' | ')];
  const alike = Math.max(...wordings.map((wording) => likeness(asked, toWords(wording))));
  if (alike >= ALIKE && alike >= score) [score, exact, words] = [alike, alike >= SAME, []];
  const named = names.join(' ');
  return { score, exact, unnamed: words.filter((word) => coverage([word], named) === 0) };
}

/** A section of a page, ranked. */
export interface RankedSection {
  readonly section: PagefindSection;
  readonly excerpt: readonly Piece[];
  /** From 0 to 1: how far its heading is about what was asked. */
  readonly heading: number;
  /** Whether it has words that were asked for and that the page's name lacks. */
  readonly addsToName: boolean;
  readonly score: number;
}

/**
 * The sections of a page that answer best, best first, `most` at most. The words above the first
 * heading are the page's own. `unnamed` are the words the page's name leaves to its sections.
 */
export function bestSections(
  page: PagefindPage,
  variants: readonly Variant[],
  unnamed: readonly string[],
  most: number,
): RankedSection[] {
  return page.sub_results
    .filter(({ anchor }) => anchor !== undefined && anchor.element !== 'h1')
    .map((section) => {
      const excerpt = toPieces(section.excerpt);
      const matched = [...markedWords(excerpt)].join(' ');
      const heading = best(variants, (words) => coverage(words, section.title));
      const words = best(variants, (wanted) => share(wanted, matched));
      const added = Math.max(share(unnamed, section.title), 0.5 * share(unnamed, matched));
      const often = 0.05 * Math.log2(1 + section.locations.length);
      return { section, excerpt, heading, addsToName: added > 0, score: heading + 0.5 * words + added + often };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

/** Share of `words` that `text` has, 0 to 1. */
function share(words: readonly string[], text: string): number {
  return words.filter((word) => coverage([word], text) > 0).length / Math.max(1, words.length);
}

function best(variants: readonly Variant[], score: (words: readonly string[]) => number): number {
  return variants.reduce((most, variant) => Math.max(most, variant.weight * score(variant.words)), 0);
}
