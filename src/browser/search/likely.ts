/**
 * Which page a query is most likely meant for, told from queries that people type for each page: multinomial naive Bayes with
 * add-one smoothing in the measure of each word's frequency (McCallum and Nigam, 1998). It knows words that no page is called
 * by. Loaded after a first result. Pure.
 */

import { unpackCounts, type CountsFile } from '../../book/search-counts.ts';
import type { Answers } from './answers.ts';

/** Queries that a line of the answer list counts as: somebody has weighed its words. */
const LINE = 2;
/** Words of no page in particular that each page's queries are taken to have: how far a rare word is trusted. */
const SMOOTHING = 400;
/** Pages read between two turns of the browser. */
const AT_ONCE = 40;

export class Likely {
  readonly #counts: ReadonlyMap<string, Map<number, number>>;
  /** By stem: how often all pages have it. */
  readonly #totals = new Map<string, number>();
  /** By page: how often its queries have any word. */
  readonly #lengths: readonly number[];
  readonly #all: number;

  private constructor(counts: ReadonlyMap<string, Map<number, number>>, pages: number) {
    this.#counts = counts;
    const lengths = Array.from({ length: pages }, () => 0);
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
    const counts = new Map<string, Map<number, number>>();
    for (const [stem, own] of unpackCounts(file)) counts.set(stem, new Map(own));
    yield;
    const pages = answers.list.pages.length;
    for (let page = 0; page < pages; page++) {
      for (const stems of answers.stemsOf(page)) {
        for (const stem of stems) {
          const own = counts.get(stem) ?? new Map<number, number>();
          counts.set(stem, own);
          own.set(page, (own.get(page) ?? 0) + LINE);
        }
      }
      if (page % AT_ONCE === AT_ONCE - 1) yield;
    }
    return new Likely(counts, pages);
  }

  /** Whether queries have a word, by its stem. */
  knows(stem: string): boolean {
    return this.#counts.has(stem);
  }

  /** Whether queries for a page have a word, by its stem. */
  isSaid(page: number, stem: string): boolean {
    return this.#counts.get(stem)?.has(page) ?? false;
  }

  /** By page: the logarithm of the probability that a query of these words is meant for it. Stems that are not known say nothing. */
  of(stems: Iterable<string>): readonly number[] {
    const scores = this.#lengths.map(() => 0);
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
