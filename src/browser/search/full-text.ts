/** The full text, by Pagefind: pages that say what no name of theirs does. */

import type { PagefindInstance, PagefindModule, PagefindPage, PagefindResult } from './pagefind.ts';
import { SearchError } from './library.ts';
import { once } from '../parts/once.ts';
import { admitScript } from '../parts/trusted-types.ts';

export interface TextOptions {
  /** Path under which the site is served, with both slashes. */
  readonly base: string;
  /** Loads a module by its address; tests pass their own. */
  readonly load?: (url: string) => Promise<PagefindModule>;
  /** Tells whether the index exists, after loading failed; tests pass their own. */
  readonly exists?: (url: string) => Promise<boolean>;
}

/** Pages whose text was found. */
export interface TextFound {
  readonly pages: readonly PagefindPage[];
  /** Whether a page that was found could not be loaded. */
  readonly isPartial: boolean;
}

/** Words asked for at once: each is a part of the index to be loaded. */
const MOST_WORDS = 4;
/** Longest wait for the index, in milliseconds. */
const PATIENCE = 20_000;

export class FullText {
  readonly #base: string;
  readonly #load: (url: string) => Promise<PagefindModule>;
  readonly #exists: (url: string) => Promise<boolean>;
  #attempt = 0;

  constructor({ base, load = importModule, exists = isThere }: TextOptions) {
    this.#base = base.endsWith('/') ? base : `${base}/`;
    this.#load = load;
    this.#exists = exists;
  }

  /**
   * Pages whose text has all of `words` (the most telling first), or, where none has, as many of the first as some page
   * has; at most `most` of those that `isWanted`. A page that cannot be loaded takes only itself away.
   * @throws SearchError when the index is missing, cannot be loaded (the next call tries again) or cannot run here
   */
  async find(
    words: readonly string[],
    most: number,
    isWanted: (url: string) => boolean,
    signal: AbortSignal,
  ): Promise<TextFound> {
    const index = await this.#open();
    let results: readonly PagefindResult[] = [];
    for (let count = Math.min(words.length, MOST_WORDS); count > 0 && results.length === 0; count--) {
      if (signal.aborted) return { pages: [], isPartial: false };
      results = (await this.#within(index.search(words.slice(0, count).join(' ')))).results;
    }
    const pages: PagefindPage[] = [];
    let isPartial = false;
    // As many at once as can still be shown; pages that are there already make room for the next.
    for (let at = 0; at < results.length && pages.length < most && !signal.aborted;) {
      const batch = results.slice(at, at + most - pages.length);
      at += batch.length;
      const loaded = await Promise.allSettled(batch.map((result) => this.#within(result.data())));
      for (const one of loaded) {
        if (one.status === 'rejected') isPartial = true;
        else if (isWanted(one.value.url)) pages.push(withEntry(one.value));
      }
    }
    return { pages, isPartial };
  }

  /** @throws SearchError */
  async #within<Value>(promise: Promise<Value>): Promise<Value> {
    try {
      return await patiently(promise);
    } catch (error) {
      throw error instanceof SearchError ? error : new SearchError('failed', error);
    }
  }

  readonly #open = once(() => this.#start());

  async #start(): Promise<PagefindInstance> {
    if (!canRun()) throw new SearchError('unable');
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
        ranking: { metaWeights: { title: 5 }, pageLength: 0.3, termFrequency: 0.6 },
      });
      await patiently(index.init());
      return index;
    } catch (error) {
      throw new SearchError((await this.#exists(`${basePath}pagefind-entry.json`)) ? 'failed' : 'missing', error);
    }
  }
}

/** A long list without headings, such as the glossary, with the entry that was found as its section. */
export function withEntry(page: PagefindPage): PagefindPage {
  const [first = -1] = page.locations;
  const entry = page.anchors.findLast(({ element, location }) => element === 'li' && location <= first);
  if (!entry || page.anchors.some(({ element }) => /^h[2-6]$/.test(element))) return page;
  // Behind the term stand its other words.
  const title = entry.text.split(' also ')[0] ?? entry.text;
  return {
    ...page,
    sub_results: [
      { title, url: `${page.url}#${entry.id}`, excerpt: page.excerpt, locations: page.locations, anchor: entry },
    ],
  };
}

/** The least WebAssembly module: a browser in a lockdown mode has none, or compiles none. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

function canRun(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
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
    const timer = setTimeout(() => reject(new SearchError('failed', 'no answer in time')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
