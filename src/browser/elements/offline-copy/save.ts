/** Saving all files of a release, with progress; what is there already is not loaded again. */

import type { ListedFile, OfflineList } from '../../parts/offline/list.ts';
import { isNamedByContent, isPage, LIST_FILE } from '../../parts/offline/names.ts';
import { removeSaved, savedName, savedPart, savedWhole } from '../../parts/offline/saved.ts';
import type { Shelf } from '../../parts/offline/saved.ts';

/** How it ended: `changed`: another release came online meanwhile. */
export type Outcome = 'saved' | 'canceled' | 'full' | 'network' | 'changed';

export interface Progress {
  /** Bytes on the line, of files that are here now. */
  readonly done: number;
  readonly all: number;
}

export interface Saving {
  readonly signal: AbortSignal;
  readonly fetch: typeof fetch;
  readonly onProgress: (progress: Progress) => void;
}

/** Files asked for at the same time. */
const AT_ONCE = 6;

/** Bytes on the line of some files. */
export const sentOf = (files: readonly ListedFile[]): number => files.reduce((sum, [, , sent]) => sum + sent, 0);

/**
 * Saves a release. Pages come after all other files, so that a page which is here has what it needs; the list comes last and
 * says that all is here, then what was saved of other releases goes. Without room, what was begun is removed and what was
 * saved before stays; else what was begun stays for the next time.
 */
export async function save(shelf: Shelf, list: OfflineList, saving: Saving): Promise<Outcome> {
  const name = savedName(shelf.base, list.id);
  try {
    const cache = await shelf.caches.open(name);
    await fill(cache, shelf, list, saving);
    await cache.put(shelf.base + LIST_FILE, Response.json(list));
    await removeSaved(shelf, name);
    return 'saved';
  } catch (error) {
    if (isFull(error)) {
      await shelf.caches.delete(name);
      return 'full';
    }
    if (saving.signal.aborted) return 'canceled';
    return (await isOnline(shelf, list, saving)) ? 'network' : 'changed';
  }
}

/** Puts into a cache what it lacks of a release. @throws the first fault, once nothing is under way any more */
async function fill(cache: Cache, shelf: Shelf, list: OfflineList, saving: Saving): Promise<void> {
  const there = await savedPart(shelf, list);
  const unchanged = await unchangedOf(shelf, list);
  const missing = list.files.filter(([path]) => !there.has(path));
  const all = sentOf(list.files);
  let done = all - sentOf(missing);
  const stop = new AbortController();
  const signal = AbortSignal.any([saving.signal, stop.signal]);
  const work = async (queue: Iterable<ListedFile>): Promise<void> => {
    for (const file of queue) {
      signal.throwIfAborted();
      const [path, , sent, integrity] = file;
      const url = shelf.base + path;
      await cache.put(url, (await unchanged(file)) ?? (await load(url, integrity, { ...saving, signal })));
      done += sent;
      saving.onProgress({ done, all });
    }
  };
  let fault: unknown;
  const together = (files: readonly ListedFile[]): Promise<unknown> => {
    const queue = files.values();
    const workers = Array.from({ length: AT_ONCE }, () =>
      work(queue).catch((error: unknown) => {
        fault ??= error;
        stop.abort();
      }),
    );
    return Promise.all(workers);
  };
  await together(missing.filter(([path]) => !isPage(path)));
  await together(missing.filter(([path]) => isPage(path)));
  if (fault !== undefined) throw fault;
}

/** Gives a file that is on the device in the very form the list names, or undefined. */
async function unchangedOf(
  shelf: Shelf,
  list: OfflineList,
): Promise<(file: ListedFile) => Promise<Response | undefined>> {
  const before = await savedWhole(shelf);
  const cache = before && before.id !== list.id ? await shelf.caches.open(savedName(shelf.base, before.id)) : undefined;
  const known = new Map(before?.files.map(([path, , , integrity]) => [path, integrity]));
  return async ([path, , , integrity]) => {
    if (isNamedByContent(path)) return shelf.caches.match(shelf.base + path, { ignoreVary: true });
    return known.get(path) === integrity ? cache?.match(shelf.base + path) : undefined;
  };
}

/** @throws when it does not come, or is not the file that the list names */
async function load(url: string, integrity: string, { fetch, signal }: Saving): Promise<Response> {
  // The service worker keeps no second copy of what is asked for without storing.
  const response = await fetch(url, { signal, cache: 'no-store', ...(integrity ? { integrity } : {}) });
  if (response.status !== 200) throw new Error(`${url} could not be loaded (${response.status})`);
  return response;
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Whether this release is still the one that is online, as far as can be told. */
async function isOnline({ base }: Shelf, { id }: OfflineList, { fetch }: Saving): Promise<boolean> {
  try {
    const now = (await (await fetch(base + LIST_FILE, { cache: 'no-cache' })).json()) as Partial<OfflineList>;
    return now.id === id;
  } catch {
    return true;
  }
}
