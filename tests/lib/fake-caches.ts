/** A browser's caches in memory, of which a test says how many responses they hold. */

/** As much of `CacheStorage` as the site uses. Addresses are paths of https://example.org. */
export class FakeCaches {
  readonly #caches = new Map<string, Map<string, Response>>();
  #room: number;

  /** @param room responses until a cache is full */
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }

  /** Paths in each cache. */
  paths(): Record<string, string[]> {
    return Object.fromEntries([...this.#caches].map(([name, cache]) => [name, [...cache.keys()]]));
  }

  keys = (): Promise<string[]> => Promise.resolve([...this.#caches.keys()]);
  has = (name: string): Promise<boolean> => Promise.resolve(this.#caches.has(name));
  delete = (name: string): Promise<boolean> => Promise.resolve(this.#caches.delete(name));

  match = (path: string): Promise<Response | undefined> =>
    Promise.resolve(
      [...this.#caches.values()]
        .find((cache) => cache.has(path))
        ?.get(path)
        ?.clone(),
    );

  open = (name: string): Promise<Cache> => {
    const cache = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, cache);
    return Promise.resolve({
      keys: () => Promise.resolve([...cache.keys()].map((path) => ({ url: `https://example.org${path}` }))),
      match: (path: string) => Promise.resolve(cache.get(path)?.clone()),
      delete: (key: string | { readonly url: string }) => Promise.resolve(cache.delete(pathOf(key))),
      put: (key: string, response: Response) => {
        if (this.#room <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        this.#room--;
        // What is put anew goes to the end.
        cache.delete(pathOf(key));
        cache.set(pathOf(key), response);
        return Promise.resolve();
      },
    } as unknown as Cache);
  };
}

const pathOf = (key: string | { readonly url: string }): string =>
  new URL(typeof key === 'string' ? key : key.url, 'https://example.org').pathname;
