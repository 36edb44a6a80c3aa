/** The part of Pagefind's JavaScript API that the engine uses (Pagefind 1.6). */

export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  /** Path of the index's folder, with slashes at both ends. */
  readonly basePath: string;
  /** Put before the address of each result. */
  readonly baseUrl: string;
  /** In words. */
  readonly excerptLength: number;
  readonly ranking: {
    readonly termFrequency?: number;
    readonly termSimilarity?: number;
    readonly pageLength?: number;
    readonly termSaturation?: number;
    readonly metaWeights?: Readonly<Record<string, number>>;
  };
}

export interface PagefindInstance {
  init(): Promise<void>;
  preload(term: string): Promise<unknown>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  /** One page, the same in every search. */
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSection[];
  /** Indices of matches among the words of `content`. */
  readonly locations: readonly number[];
  /** All elements with an id, in order, with what each says in its own line. */
  readonly anchors: readonly PagefindAnchor[];
}

export interface PagefindAnchor {
  readonly id: string;
  readonly element: string;
  readonly text: string;
  /** Index of its first word among those of `content`. */
  readonly location: number;
}

export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  /** Indices of matches among the words of the page's `content`. */
  readonly locations: readonly number[];
  /** Missing for the words above the first heading. */
  readonly anchor?: { readonly id: string; readonly location: number; readonly element: string };
}
