/** Asks the index: loads it on first use, runs the wordings of a query, ranks what comes back. */

import { toPieces, type Piece } from './excerpt.ts';
import type { PagefindInstance, PagefindModule, PagefindPage, PagefindResult } from './pagefind.ts';
import { admitScript } from './trusted-types.ts';
import { understand, type Query, type Variant } from './query.ts';
import { bestSections, merge, naming, shortlist } from './rank.ts';
import type { Candidate, Found, Naming, RankedSection } from './rank.ts';

export interface SectionHit {
  /** Address with the base path and the heading's fragment. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Piece[];
}

export interface PageHit {
  /** Address with the base path. */
  readonly url: string;
  readonly title: string;
  /** Chapter, Question, Principle …; empty where the page does not say. */
  readonly kind: string;
  readonly excerpt: readonly Piece[];
  readonly sections: readonly SectionHit[];
  /** Whether the first section answers better than the page as a whole. */
  readonly sectionFirst: boolean;
}

export interface Answer {
  readonly query: Query;
  /** Best first, `limit` at most. */
  readonly pages: readonly PageHit[];
  /** Pages found in all by the closer wordings, and at least those in `pages`. */
  readonly total: number;
}

/** `missing`: this site was served without an index. `failed`: it could not be loaded now. */
export class SearchError extends Error {
  readonly reason: 'missing' | 'failed';

  constructor(reason: 'missing' | 'failed', cause: unknown) {
    super(`The search index is ${reason === 'missing' ? 'not there' : 'out of reach'}`, { cause });
    this.reason = reason;
  }
}

export interface EngineOptions {
  /** Path under which the site is served, with both slashes. */
  readonly base: string;
  /** Loads a module by its address; tests pass their own. */
  readonly load?: (url: string) => Promise<PagefindModule>;
  /** Tells whether the index exists, after loading failed; tests pass their own. */
  readonly exists?: (url: string) => Promise<boolean>;
}

/** Pages looked at closely beyond those shown, so that a well-named one can rise; each costs a request. */
const LOOKED_AT = 2;
const MOST_SECTIONS = 3;
/** Longest wait for the index, in milliseconds. */
const PATIENCE = 20_000;

export class SearchEngine {
  readonly #base: string;
  readonly #load: (url: string) => Promise<PagefindModule>;
  readonly #exists: (url: string) => Promise<boolean>;
  #index: Promise<PagefindInstance> | undefined;
  #attempt = 0;

  constructor({ base, load = importModule, exists = isThere }: EngineOptions) {
    this.#base = base.endsWith('/') ? base : `${base}/`;
    this.#load = load;
    this.#exists = exists;
  }

  /** Loads the index, and its part for `typed` if given. Never throws: a search tells what is wrong. */
  async warm(typed = ''): Promise<void> {
    try {
      const index = await this.#open();
      const first = understand(typed).variants[0];
      if (first) await index.preload(first.text);
    } catch {
      // The search that follows meets the same fault and reports it.
    }
  }

  /**
   * Answers what was typed with the best `limit` pages.
   * @throws SearchError when the index is missing or cannot be loaded; the next call tries again.
   */
  async search(typed: string, limit: number): Promise<Answer> {
    const query = understand(typed);
    if (query.variants.length === 0) return { query, pages: [], total: 0 };
    try {
      return await patiently(this.#ask(await this.#open(), query, limit));
    } catch (error) {
      this.#index = undefined;
      throw error instanceof SearchError ? error : new SearchError('failed', error);
    }
  }

  async #ask(index: PagefindInstance, query: Query, limit: number): Promise<Answer> {
    // The looser wordings have the same words, so asking them too costs no further part of the index.
    const asked = [...query.variants, ...query.relaxed];
    const found = await askAll(index, asked);
    const candidates = merge(found);
    const close = found.slice(0, query.variants.length);
    const judged = await Promise.all(
      shortlist(candidates, close, limit + LOOKED_AT).map(async (candidate) =>
        judge(candidate, await candidate.result.data(), asked, query.typed),
      ),
    );
    const pages = judged
      .sort((a, b) => b.score - a.score || (a.page.url < b.page.url ? -1 : 1))
      .slice(0, limit)
      .map(toHit);
    return { query, pages, total: Math.max(merge(close).length, pages.length) };
  }

  async #open(): Promise<PagefindInstance> {
    this.#index ??= this.#start();
    try {
      return await this.#index;
    } catch (error) {
      this.#index = undefined;
      throw error;
    }
  }

  async #start(): Promise<PagefindInstance> {
    const basePath = `${this.#base}pagefind/`;
    // A browser may remember that a module failed; another address makes it ask again.
    const again = this.#attempt++ === 0 ? '' : `?again=${this.#attempt}`;
    try {
      admitScript(`${basePath}pagefind-worker.js`);
      const { createInstance } = await this.#load(`${basePath}pagefind.js${again}`);
      const index = createInstance({
        basePath,
        baseUrl: this.#base,
        excerptLength: 24,
        ranking: {
          metaWeights: { title: 5, label: 5, topics: 4, wordings: 4, kind: 0 },
          pageLength: 0.3,
          termFrequency: 0.6,
        },
      });
      await patiently(index.init());
      return index;
    } catch (error) {
      throw new SearchError((await this.#exists(`${basePath}pagefind-entry.json`)) ? 'failed' : 'missing', error);
    }
  }
}

function askAll(index: PagefindInstance, variants: readonly Variant[]): Promise<Found<PagefindResult>[]> {
  return Promise.all(
    variants.map(async (variant) => ({ variant, results: (await index.search(variant.text)).results })),
  );
}

/** Where two pages answer alike, the one that explains goes before the one that lists. */
const EXPLAINS: Readonly<Record<string, number>> = { Chapter: 0.3, Principle: 0.3, Question: 0.2, Glossary: 0.1 };

/** What a page gains that is called exactly what was asked, so that no page with all those words in a heading passes it. */
const EXACT = 0.5;

/** What the index found counts, what the page is called counts more, a heading that says it counts too. */
function judge(
  candidate: Candidate<PagefindResult>,
  page: PagefindPage,
  asked: readonly Variant[],
  typed: string,
): Judged {
  const named = naming(page, asked, typed);
  const sections = bestSections(page, asked, named.unnamed, MOST_SECTIONS);
  const heading = sections[0]?.heading ?? 0;
  const explains = EXPLAINS[page.meta['kind'] ?? ''] ?? 0;
  const name = 1.2 * named.score + (named.exact ? EXACT : 0);
  return { page, named, sections, score: candidate.score + name + 0.8 * heading + explains };
}

interface Judged {
  readonly page: PagefindPage;
  readonly named: Naming;
  readonly sections: readonly RankedSection[];
  readonly score: number;
}

function toHit({ page, sections }: Judged): PageHit {
  return {
    url: page.url,
    title: page.meta['title'] ?? page.url,
    kind: page.meta['kind'] ?? '',
    excerpt: toPieces(page.excerpt),
    sections: sections.map(({ section, excerpt }) => ({ url: section.url, title: section.title, excerpt })),
    sectionFirst: sections[0]?.addsToName ?? false,
  };
}

function importModule(url: string): Promise<PagefindModule> {
  return import(/* @vite-ignore */ url) as Promise<PagefindModule>;
}

async function isThere(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'HEAD' })).status !== 404;
  } catch {
    // Offline: nothing says that it is missing.
    return true;
  }
}

function patiently<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The search index did not answer in time')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
