/**
 * Which page a query is most likely meant for, told from queries that people type for each page: multinomial naive Bayes
 * (McCallum and Nigam, 1998), smoothed with a Dirichlet prior (Zhai and Lafferty, 2001). It knows words that no page is called
 * by. Loaded after a first result. Pure.
 */

import { unpackCounts, type CountsFile } from '../../book/search-counts.ts';
import type { Answers } from './answers.ts';

/** Queries that a line of the answer list counts as: somebody has weighed its words. */
const LINE = 2;
/** Words of no page in particular that each page's queries are taken to have: how far a rare word is trusted. */
const SMOOTHING = 400;
/**
 * How often pages of a kind are looked for beside any page: logarithms, counted in 455 queries (own, queries, real-phrasing, seen
 * and dev-a in scripts/bench/search). The queries behind the counts ask for every page alike.
 */
const SOUGHT: Readonly<Record<string, number>> = {
  Chapter: 1,
  Question: -0.2,
  Principle: -0.3,
  List: -0.6,
  Checklist: -1.3,
  Questions: -1.5,
  Path: -1.7,
  Part: -2.7,
};
/** Queries for a page that say half of a word: one may have it by chance. */
const HALF_SAID = 2;
/** Pages read between two turns of the browser. */
const AT_ONCE = 40;

export class Likely {
  readonly #counts: ReadonlyMap<string, Map<number, number>>;
  /** By stem: how often all pages have it. */
  readonly #totals = new Map<string, number>();
  /** By page: how often its queries have any word. */
  readonly #lengths: readonly number[];
  readonly #all: number;
  /** By page: what it gains before anything is asked. */
  readonly #sought: readonly number[];

  private constructor(counts: ReadonlyMap<string, Map<number, number>>, kinds: readonly string[]) {
    this.#counts = counts;
    this.#sought = kinds.map((kind) => SOUGHT[kind] ?? 0);
    const lengths = kinds.map(() => 0);
    let all = 0;
    for (const [stem, own] of counts) {
      let total = 0;
      for (const [page, count] of own) {
        total += count;
        lengths[page] = (lengths[page] ?? 0) + count;
      }
      this.#totals.set(stem, total);
      all += total;
    }
    this.#lengths = lengths;
    this.#all = all;
  }

  /** Reads the file, and adds what the list itself says; yields so that the browser may do others in between. */
  static *read(file: CountsFile, answers: Answers): Generator<undefined, Likely> {
    const counts = unpackCounts(file);
    yield;
    const kinds = answers.list.pages.map((row) => answers.list.kinds[row[2]] ?? '');
    for (const page of kinds.keys()) {
      for (const stems of answers.stemsOf(page)) {
        for (const stem of stems) {
          const own = counts.get(stem) ?? new Map<number, number>();
          counts.set(stem, own);
          own.set(page, (own.get(page) ?? 0) + LINE);
        }
      }
      if (page % AT_ONCE === AT_ONCE - 1) yield;
    }
    return new Likely(counts, kinds);
  }

  /** Whether queries have a word, by its stem. */
  knows(stem: string): boolean {
    return this.#counts.has(stem);
  }

  /** From 0 to 1: how far queries for a page say a word, by its stem. */
  said(page: number, stem: string): number {
    const count = this.#counts.get(stem)?.get(page) ?? 0;
    return count / (count + HALF_SAID);
  }

  /** By page: the logarithm of the probability that a query of these words is meant for it. Stems that are not known say nothing. */
  of(stems: Iterable<string>): readonly number[] {
    const scores = [...this.#sought];
    let words = 0;
    for (const stem of new Set(stems)) {
      const own = this.#counts.get(stem);
      if (!own) continue;
      words += 1;
      const expected = (SMOOTHING * (this.#totals.get(stem) ?? 0)) / this.#all;
      for (const [page, count] of own) scores[page] = (scores[page] ?? 0) + Math.log(1 + count / expected);
    }
    const known = scores.map((score, page) => score - words * Math.log((this.#lengths[page] ?? 0) + SMOOTHING));
    const most = Math.max(...known);
    const sum = known.reduce((total, score) => total + Math.exp(score - most), 0);
    return known.map((score) => score - most - Math.log(sum));
  }
}
